/** What a library needs now and then without being asked: a snapshot, and an end to what was deleted or logged long ago. */
import { trashMs } from '@/lib/core/care/trash-entry';
import type { Store } from './create-store';

/** How long acts can be taken back from the log: ninety days. */
const logMs = 90 * 24 * 60 * 60 * 1_000;

/**
 * Does what is due, the snapshot first, so that what goes now is still in it. Called when the library is opened and when the browser
 * starts; a step that is refused is tried again the next time.
 */
export async function keepHouse(
  store: Pick<Store, 'snapshots' | 'trash' | 'packs' | 'changes'>,
  now: number,
): Promise<void> {
  await store.snapshots.takeIfDue();
  await store.trash.empty(now - trashMs);
  await store.changes.trim(now - logMs);
  await store.packs.sweep();
}
