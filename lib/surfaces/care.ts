/** How safe the library is, and what is done for that when one of our pages is opened. What is due is for the store to know. */
import { runAlone } from '@/lib/platform/run-alone';
import type { SettingsStore } from '@/lib/platform/settings';
import { askForPersistence, readStorageState } from '@/lib/platform/storage-state';
import type { Store } from '@/lib/store/create-store';
import { keepHouse } from '@/lib/store/keep-house';
import type { SnapshotRow } from '@/lib/store/snapshots';

/** Takes a snapshot and empties the trash where that is due, unless another page is at it. */
export function keepHouseAlone(store: Store, now: number): Promise<void> {
  return runAlone('keep-house', () => keepHouse(store, now));
}

/** Asks the browser once, unbidden, to keep the storage; later only a press of the reader's does. */
export async function askOnceToPersist(settings: SettingsStore): Promise<void> {
  if ((await settings.read()).askedToPersist) return;
  await settings.change({ askedToPersist: true });
  await askForPersistence();
}

/** For the line that tells how safe the library is, from its snapshots, the last first; null for what is not known. */
export async function readCare(
  snapshots: readonly Pick<SnapshotRow, 'takenAt'>[],
): Promise<{ readonly lastSnapshotAt: number | null; readonly isPersistent: boolean | null }> {
  const { isPersistent } = await readStorageState();
  return { lastSnapshotAt: snapshots[0]?.takenAt ?? null, isPersistent };
}
