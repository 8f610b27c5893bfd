/** Follows what is in the store: reads again whenever a row it has read was changed, in this page or in any other of ours. */
import { liveQuery } from 'dexie';
import type { OpenDatabase } from './open-database';

/** Calls back with what `read` returns, now and after each change, until the signal is aborted. `read` is one of the store's own reads. */
export type Follow = <Value>(read: () => Promise<Value>, signal: AbortSignal, changed: (value: Value) => void) => void;

/** Makes the follower of a store. The database is opened first, so that what `read` touches is seen from the first reading on. */
export function createFollow(openDatabase: OpenDatabase): Follow {
  return (read, signal, changed) => {
    void openDatabase().then(async (opened) => {
      if (signal.aborted) return;
      if (opened !== 'open') {
        // There is nothing to follow; the reader of this value is told why once.
        changed(await read());
        return;
      }
      // Async, because Dexie goes on watching after an await only when it sees that the function itself is.
      const subscription = liveQuery(async () => read()).subscribe({
        next: (value) => {
          if (!signal.aborted) changed(value);
        },
        error: throwOnItsOwn,
      });
      signal.addEventListener('abort', () => subscription.unsubscribe());
    });
  };
}

/** Only bugs come here, for a store's reads turn everything else into outcomes; as an uncaught error they are seen. */
function throwOnItsOwn(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
