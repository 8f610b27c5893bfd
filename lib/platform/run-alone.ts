/** Work that must not run in two of our pages at once, by the browser's own locks. What the work is, is for the caller to know. */

/** The part of `navigator.locks` that is used here. */
export type Locks = Pick<LockManager, 'request'>;

/** Does the work unless a page or the background of ours is at it already, and then does nothing. A lock ends with whoever holds it. */
export async function runAlone(name: string, work: () => Promise<void>, locks: Locks = navigator.locks): Promise<void> {
  await locks.request(`backstory:${name}`, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}
