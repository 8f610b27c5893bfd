/** The packs there are: the reader's own entries, the packs the reader brought, and the starter pack from the extension's own files. */
import { createKnowledge } from '@/lib/knowledge/knowledge';
import type { PackFile } from '@/lib/knowledge/knowledge';
import type { Packs } from '@/lib/knowledge/open-packs';
import type { PackProblem } from '@/lib/knowledge/pack-problem';
import { systemClock } from '@/lib/platform/clock';
import type { Report } from '@/lib/platform/report';
import { readOwnFile } from '@/lib/platform/runtime';
import type { Store } from '@/lib/store/create-store';
import type { PackRow } from '@/lib/core/entities/knowledge-rows';

const starterPath = '/packs/starter.pack';

/** A pack that does not open, as an error with a class of its own, so that it is reported by name. */
class PackError extends Error {
  override readonly name: string;

  constructor({ kind, file }: PackProblem) {
    super(file);
    this.name = `PackError(${kind} ${file})`;
  }
}

/** All packs as one, as they are at the moment of asking. */
export interface OpenKnowledge {
  /** In a private window without the reader's own entries: which words are marked can be seen by the site. */
  open(isPrivate: boolean): Promise<Packs>;
}

/** What it is made of; tests bring their own starter pack. */
export interface OpenKnowledgeDeps {
  readonly store: Pick<Store, 'packs' | 'ownEntities' | 'readKnowledgeStamp'>;
  readonly report: Report;
  readonly readStarter?: () => Promise<Uint8Array>;
}

/** Describes what there is to open; nothing is read before the first question. */
export function openKnowledge({ store, report, readStarter = readStarterFile }: OpenKnowledgeDeps): OpenKnowledge {
  const knowledge = createKnowledge({
    listPacks: async () => [
      ...(await listImported(store)),
      { file: 'starter.pack', rank: 'starter', key: 'starter', read: readStarter },
    ],
    readPersonal: async () => {
      const own = await store.ownEntities.list();
      return own.kind === 'refused' ? [] : own.value.map(({ record }) => record);
    },
    today: () => new Date(systemClock()).toISOString().slice(0, 10),
    onProblem: (problem) => {
      report('packs', new PackError(problem));
      // What could not be read may be read the next time; a file that is damaged stays so and is left out.
      if (problem.kind === 'unreadable') knowledge.forget();
    },
  });
  let openedAt: string | null = null;
  return {
    open: async (isPrivate) => {
      const stamp = await store.readKnowledgeStamp();
      const now = stamp.kind === 'done' ? stamp.value : '';
      if (now !== openedAt) knowledge.forget();
      openedAt = now;
      return isPrivate ? knowledge.openShared() : knowledge.open();
    },
  };
}

function readStarterFile(): Promise<Uint8Array> {
  return readOwnFile(starterPath);
}

async function listImported({ packs }: OpenKnowledgeDeps['store']): Promise<PackFile[]> {
  const listed = await packs.list();
  return listed.kind === 'refused' ? [] : listed.value.packs.map((row) => toPackFile(packs, row));
}

function toPackFile(packs: Store['packs'], { id, fileName }: PackRow): PackFile {
  return {
    ...{ file: fileName, rank: 'imported', key: id },
    read: async () => {
      const file = await packs.readFile(id);
      if (file.kind === 'refused') throw new Error(`its bytes are ${file.reason}`);
      return file.value;
    },
  };
}
