/**
 * Pictures of the whole library, taken by themselves and kept in the database beside it: against a bad import, a slip, or a fault of
 * ours. They do not replace a backup, for they go when the profile goes.
 */
import * as z from 'zod/mini';
import type { BackupLine } from '@/lib/core/backup/backup-document';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read, Written } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowsOf } from './rows-of';
import { restoreRows } from './restore-rows';
import type { RowDifference } from './restore-rows';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file';
import { tableNames } from './tables';
import type { Write } from './write';

export const snapshotIdSchema = z.uuid().brand<'SnapshotId'>();
export type SnapshotId = z.infer<typeof snapshotIdSchema>;

const snapshotRowSchema = z.object({
  id: snapshotIdSchema,
  /** Milliseconds since 1970. */
  takenAt: z.number(),
  /** `daily`: taken by itself. `before`: taken before something that changes much at once. */
  reason: z.enum(['daily', 'before', 'asked']),
  sizeBytes: z.int(),
  rows: z.int(),
});
export type SnapshotRow = z.infer<typeof snapshotRowSchema>;

const dayMs = 24 * 60 * 60 * 1_000;
/** The last seven are kept, and before those one a week for a month. */
const newestKept = 7;
const weeksKept = 4;

/** Takes, keeps and brings back snapshots. */
export interface SnapshotStore {
  /** The one taken last first. */
  list(): Promise<Read<readonly SnapshotRow[]>>;
  take(reason: SnapshotRow['reason']): Promise<Read<SnapshotRow>>;
  /** Takes one when the last is older than a day and something was changed since; null when nothing was due. */
  takeIfDue(): Promise<Read<SnapshotRow | null>>;
  /** What bringing it back would do, and nothing is written. */
  preview(id: SnapshotId): Promise<Read<RowDifference>>;
  /** Makes the library as it was then, in one change that can be undone. What was made since goes to the trash. A snapshot is taken first. */
  restore(id: SnapshotId): Promise<Written<RowDifference>>;
}

interface SnapshotDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPrivate: () => boolean;
}

/** Makes the snapshots' part of a store. */
export function createSnapshotStore(read: ReadAll, write: Write, deps: SnapshotDeps): SnapshotStore {
  const { database, openDatabase } = deps;
  const list = () => guard(openDatabase, async () => ({ kind: 'done' as const, value: await listRows(database) }));
  const take = async (reason: SnapshotRow['reason']): Promise<Read<SnapshotRow>> => {
    if (deps.isPrivate()) return refused('private');
    return guard(openDatabase, async () => ({ kind: 'done' as const, value: await takeOne(deps, reason) }));
  };
  const linesOf = async (id: SnapshotId): Promise<readonly BackupLine[] | null> => {
    const file = await guard(openDatabase, () => database.snapshotFiles.get(id));
    const bytes = typeof file === 'object' && file !== null && 'bytes' in file ? file.bytes : null;
    return bytes instanceof Blob ? readSnapshotFile(bytes) : null;
  };
  return {
    list,
    take,
    takeIfDue: async () => {
      const rows = await list();
      if (rows.kind === 'refused') return rows;
      const last = rows.value[0]?.takenAt ?? 0;
      const changed = await read(async () => (await database.changes.where('at').above(last).limit(1).count()) > 0);
      if (changed.kind === 'refused') return changed;
      return changed.value && deps.now() - last >= dayMs ? take('daily') : { kind: 'done', value: null };
    },
    preview: async (id) => {
      const lines = await linesOf(id);
      if (lines === null) return refused('gone');
      return read((open) => restoreRows(open, lines, null));
    },
    restore: async (id) => {
      const lines = await linesOf(id);
      if (lines === null) return refused('gone');
      const before = await take('before');
      if (before.kind === 'refused') return before;
      return write('restore-snapshot', (change) => restoreRows(change.database, lines, change));
    },
  };
}

async function listRows(database: BackstoryDatabase): Promise<SnapshotRow[]> {
  const rows = parseRows(snapshotRowSchema, await database.snapshots.toArray());
  return rows.sort((a, b) => b.takenAt - a.takenAt);
}

async function takeOne({ database, now, newId }: SnapshotDeps, reason: SnapshotRow['reason']): Promise<SnapshotRow> {
  const takenAt = now();
  let count = 0;
  async function* lines(): AsyncGenerator<BackupLine> {
    for (const table of tableNames) {
      for await (const row of rowsOf(database, table)) {
        count += 1;
        yield { table, row };
      }
    }
  }
  const bytes = await writeSnapshotFile({ database: database.verno, madeAt: takenAt }, lines());
  const id = snapshotIdSchema.parse(newId());
  const row: SnapshotRow = { id, takenAt, reason, sizeBytes: bytes.size, rows: count };
  await database.transaction('rw', [database.snapshots, database.snapshotFiles], async () => {
    await database.snapshots.put(row);
    await database.snapshotFiles.put({ id, bytes });
    await dropOld(database);
  });
  return row;
}

async function dropOld(database: BackstoryDatabase): Promise<void> {
  const rows = await listRows(database);
  const weeks = new Set<number>();
  const dropped = rows.slice(newestKept).filter(({ takenAt }) => {
    const week = Math.floor(takenAt / (7 * dayMs));
    if (weeks.has(week) || weeks.size >= weeksKept) return true;
    weeks.add(week);
    return false;
  });
  const ids = dropped.map(({ id }) => id);
  await database.snapshots.bulkDelete(ids);
  await database.snapshotFiles.bulkDelete(ids);
}
