/**
 * What the background opens: every pack there is, as one, opened on first use and again after a change. It keeps no file and knows no
 * database: where bytes and the reader's own entries come from is handed in by the background, which owns the store.
 */
import type { EntityRecord } from '@/lib/core/entities/record';
import { openPackBlob } from './open-blob';
import { openPacks } from './open-packs';
import type { OpenPack, PackRank, Packs } from './open-packs';
import { createRefuser } from './pack-problem';
import type { PackOutcome, PackProblem } from './pack-problem';
import { readPack } from './read-pack';
import { writePack } from './write-pack';

/** A pack file that may be opened. */
export interface PackFile {
  /** The name by which problems call it. */
  readonly file: string;
  readonly rank: Exclude<PackRank, 'personal'>;
  /** Names the bytes, which never change under one key: what was opened under it stays open. Without one the file is read each time. */
  readonly key?: string;
  /** Bytes are kept in memory whole; of a blob only the index is. */
  read(): Promise<Uint8Array | Blob>;
}

/** What the knowledge is made of. */
export interface KnowledgeDeps {
  /** The starter pack and what the reader imported; among imported packs the first leads. */
  listPacks(): Promise<readonly PackFile[]>;
  /** The reader's own entries and corrections, as records. A correction has the id of the entity it corrects. */
  readPersonal(): Promise<readonly EntityRecord[]>;
  /** EDTF date of today, the as-of date of the reader's own entries. */
  today(): string;
  /** Told of each pack that did not open; the others answer without it. */
  onProblem(problem: PackProblem): void;
}

/** The packs, opened when first asked for. */
export interface Knowledge {
  /** All packs as one. Asking again gives the same ones until `forget`. */
  open(): Promise<Packs>;
  /** The same without the reader's own entries: what may be shown where nobody must be recognised by them. */
  openShared(): Promise<Packs>;
  /** A pack or an own entry was added, changed or removed: the next `open` reads again. */
  forget(): void;
}

/** Makes the knowledge. Nothing is read before the first `open`. */
export function createKnowledge(deps: KnowledgeDeps): Knowledge {
  const kept = new Map<string, OpenPack>();
  let opening: Promise<Opened> | null = null;
  const openOnce = (): Promise<Opened> => {
    const current = opening ?? openAll(deps, kept);
    opening = current;
    // A failure of the database itself is not kept: the next request tries again.
    current.catch(() => {
      if (opening === current) opening = null;
    });
    return current;
  };
  return {
    open: async () => (await openOnce()).all,
    openShared: async () => (await openOnce()).shared,
    forget() {
      opening = null;
    },
  };
}

/** What there is to ask, with and without the reader's own entries. */
interface Opened {
  readonly all: Packs;
  readonly shared: Packs;
}

async function openAll(deps: KnowledgeDeps, kept: Map<string, OpenPack>): Promise<Opened> {
  const [files, own] = await Promise.all([deps.listPacks(), deps.readPersonal()]);
  const keys = new Set(files.map(({ key }) => key));
  for (const key of kept.keys()) if (!keys.has(key)) kept.delete(key);
  const believe = (outcome: PackOutcome<OpenPack>): OpenPack[] => {
    if (outcome.kind === 'read') return [outcome.value];
    deps.onProblem(outcome.problem);
    return [];
  };
  const open = async (pack: PackFile): Promise<PackOutcome<OpenPack>> => {
    const known = pack.key === undefined ? undefined : kept.get(pack.key);
    if (known !== undefined) return { kind: 'read', value: known };
    const outcome = await openFile(pack);
    if (pack.key !== undefined && outcome.kind === 'read') kept.set(pack.key, outcome.value);
    return outcome;
  };
  const shared = (await Promise.all(files.map(open))).flatMap(believe);
  const personal = own.length === 0 ? [] : believe(openOwn(own, deps.today()));
  const sharedPacks = openPacks(shared);
  return { shared: sharedPacks, all: personal.length === 0 ? sharedPacks : openPacks([...personal, ...shared]) };
}

async function openFile(pack: PackFile): Promise<PackOutcome<OpenPack>> {
  const { file, rank } = pack;
  let content: Uint8Array | Blob;
  try {
    content = await pack.read();
  } catch (error) {
    return createRefuser(file)('unreadable', null, error instanceof Error ? error.message : 'no reason given');
  }
  return content instanceof Uint8Array ? openBytes(content, file, rank) : openPackBlob(content, file, rank);
}

function openOwn(own: readonly EntityRecord[], today: string): PackOutcome<OpenPack> {
  const title = { name: 'Own entries', language: 'mul', asOf: today, licence: '', sources: [] };
  return openBytes(writePack(own, title).bytes, 'own entries', 'personal');
}

function openBytes(bytes: Uint8Array, file: string, rank: PackRank): PackOutcome<OpenPack> {
  const outcome = readPack(bytes, file);
  if (outcome.kind === 'refused') return outcome;
  const pack = outcome.value;
  return { kind: 'read', value: { rank, index: pack, readRecord: (id) => pack.record(id) } };
}
