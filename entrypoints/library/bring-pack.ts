/** Brings one pack file into the store: room, checks, then the bytes and the row. Nothing is kept of a file that is refused on the way. */
import type { PackRefusal } from '@/components/packs/packs';
import { receivePack } from '@/lib/knowledge/receive-pack';
import { readStorageState } from '@/lib/platform/storage-state';
import type { StorageState } from '@/lib/platform/storage-state';
import type { Store } from '@/lib/store/create-store';

/** What became of a file. */
export type Brought =
  | { readonly kind: 'added'; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: PackRefusal }
  | { readonly kind: 'stopped' };

/** What bringing needs. */
export interface BringDeps {
  readonly packs: Pick<Store['packs'], 'list' | 'add'>;
  readonly signal: AbortSignal;
  /** Hears how far the check is, 0–1, and null once the file is being kept. */
  readonly progressed: (share: number | null) => void;
  /** The browser's own unless a test brings another. */
  readonly readStorage?: () => Promise<StorageState>;
}

/** The database needs some room beside the bytes themselves. */
const spareBytes = 8_000_000;

/** Brings the file. */
export async function bringPack(file: File, deps: BringDeps): Promise<Brought> {
  const { packs, signal, progressed, readStorage = readStorageState } = deps;
  progressed(0);
  const room = lackOfRoom(file.size, await readStorage());
  if (room !== null) return { kind: 'refused', refusal: room };
  const received = await receivePack({ name: file.name, blob: file }, { signal, progressed });
  if (received.kind === 'stopped') return received;
  if (received.kind === 'refused') {
    const { kind, offset, text } = received.problem;
    return { kind: 'refused', refusal: { kind, offset, detail: text } };
  }
  const { value: facts } = received;
  const listed = await packs.list();
  if (listed.kind === 'done' && listed.value.packs.some(({ checksum }) => checksum === facts.checksum))
    return { kind: 'refused', refusal: { kind: 'known' } };
  if (signal.aborted) return { kind: 'stopped' };
  progressed(null);
  const added = await packs.add(facts, file);
  return added.kind === 'refused'
    ? { kind: 'refused', refusal: { kind: 'not-kept', reason: added.reason } }
    : { kind: 'added', name: added.value.name };
}

function lackOfRoom(size: number, { usedBytes, quotaBytes }: StorageState): PackRefusal | null {
  if (usedBytes === null || quotaBytes === null) return null;
  const freeBytes = Math.max(0, quotaBytes - usedBytes);
  const neededBytes = size + spareBytes;
  return freeBytes < neededBytes ? { kind: 'no-room', neededBytes, freeBytes } : null;
}
