/** Whether the browser promises to keep our database, and how full it is. Only for extension pages: a service worker cannot ask. */

/** What the browser says of our storage; null where it does not say. */
export interface StorageState {
  /** True when the browser will not clear it by itself under pressure. */
  readonly isPersistent: boolean | null;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** The part of `navigator.storage` that is used here. */
export type StorageAccess = Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>;

/** Reads the state; what the browser refuses to tell is null. */
export async function readStorageState(storage: StorageAccess = navigator.storage): Promise<StorageState> {
  const [isPersistent, estimate] = await Promise.all([
    storage.persisted().catch(() => null),
    storage.estimate().catch((): StorageEstimate => ({})),
  ]);
  return { isPersistent, usedBytes: estimate.usage ?? null, quotaBytes: estimate.quota ?? null };
}

/** Asks the browser to keep our storage for good (Firefox may ask the reader, so only after a click); false when it does not promise. */
export async function askForPersistence(storage: StorageAccess = navigator.storage): Promise<boolean> {
  return (await storage.persisted().catch(() => false)) || (await storage.persist().catch(() => false));
}
