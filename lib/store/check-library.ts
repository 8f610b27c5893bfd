/**
 * Looks through the whole library for what does not fit together and mends what can be mended without guessing. What is mended goes
 * through the change log like everything else; what cannot be mended is told and stays as it lies.
 */
import type { Finding, LibraryReport } from '@/lib/core/care/library-report';
import { mends } from './check/mends';
import { findDamagedRows } from './damaged';
import type { BackstoryDatabase } from './database';
import { refused } from './outcome';
import type { Read } from './outcome';
import { isDeleted } from './parse-rows';
import type { ReadAll } from './read';
import { tableNames } from './tables';
import type { Write } from './write';

/** How a check is followed and stopped. */
export interface CheckWatch {
  /** Stops it at the next step, and then nothing was mended. */
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1. */
  readonly progressed: (share: number) => void;
}

/** Checks the library. */
export interface LibraryCheck {
  /** Mends what can be mended, in one change that can be undone, and tells what it did; null when it was stopped. */
  check(watch?: CheckWatch): Promise<Read<LibraryReport | null>>;
}

/** Tells that a step is done; false when the check is to stop. */
type GoesOn = () => boolean;

const stepCount = tableNames.length + mends.length;

/** Makes the check of a store. */
export function createLibraryCheck(read: ReadAll, write: Write, newId: () => string): LibraryCheck {
  return {
    check: async (watch) => {
      const goesOn = countSteps(watch);
      const damaged = await findDamagedRows(read, goesOn);
      if (damaged.kind === 'refused') return damaged;
      const mended = await mendAll(write, newId, goesOn);
      if (mended.kind === 'refused') return mended;
      if (mended.value === null) return { kind: 'done', value: null };
      const counts = await read(countKept);
      if (counts.kind === 'refused') return counts;
      return { kind: 'done', value: { counts: counts.value, damaged: damaged.value, ...mended.value } };
    },
  };
}

function countSteps(watch: CheckWatch | undefined): GoesOn {
  let done = 0;
  return () => {
    done += 1;
    watch?.progressed(Math.min(1, done / stepCount));
    return watch?.signal.aborted !== true;
  };
}

type Mended = Pick<LibraryReport, 'mended' | 'changeSetId'>;

/** Null when it was stopped. A change that is refused leaves nothing behind, and so do one that is stopped and one without findings. */
async function mendAll(write: Write, newId: () => string, goesOn: GoesOn): Promise<Read<Mended | null>> {
  const end = { isStopped: false, isSound: false };
  const written = await write<readonly Finding[]>('repair', async (change) => {
    const findings: Finding[] = [];
    for (const mend of mends) {
      findings.push(...(await mend(change, newId)));
      end.isStopped = !goesOn();
      if (end.isStopped) return refused('gone');
    }
    end.isSound = findings.length === 0;
    return end.isSound ? refused('gone') : findings;
  });
  if (written.kind === 'done') {
    return { kind: 'done', value: { mended: written.value, changeSetId: written.changeSetId } };
  }
  if (end.isStopped) return { kind: 'done', value: null };
  return end.isSound ? { kind: 'done', value: { mended: [], changeSetId: null } } : written;
}

async function countKept(database: BackstoryDatabase): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of ['pages', 'highlights', 'notes', 'projects', 'entityNotes', 'savedSearches'] as const) {
    let kept = 0;
    await database[table].each((stored) => {
      if (!isDeleted(stored)) kept += 1;
    });
    counts[table] = kept;
  }
  return counts;
}
