/** Opens the database, and refuses where opening could do harm. It never deletes, downgrades or repairs. */
import type { BackstoryDatabase } from './database';

/** What became of opening; `newer`: a newer version of this extension made the database. */
export type Opened = 'open' | 'closed' | 'newer';

/** Opens the database where it is not open; tries again at every call, for a refusal may pass. */
export type OpenDatabase = () => Promise<Opened>;

/** The part of `indexedDB` that tells what lies on the disk without opening it. */
type Installed = Pick<IDBFactory, 'databases'>;

/** IndexedDB's version of a Dexie version: Dexie multiplies by ten. */
const nativeFactor = 10;

/** Makes the one door to a database; calls that come while it is being opened share the same opening. */
export function createOpenDatabase(database: BackstoryDatabase, installed: Installed): OpenDatabase {
  let opening: { readonly end: Promise<Opened>; readonly blocked: Promise<Opened> } | null = null;
  return async () => {
    if (database.isOpen()) return 'open';
    opening ??= {
      end: open(database, installed).finally(() => {
        opening = null;
      }),
      blocked: whenBlocked(database),
    };
    return Promise.race([opening.end, opening.blocked]);
  };
}

async function open(database: BackstoryDatabase, installed: Installed): Promise<Opened> {
  try {
    if (await isNewer(database, installed)) return 'newer';
    await database.open();
    return 'open';
  } catch {
    // Denied storage, a damaged profile, a broken upgrade: whatever it was, the browser has left the old state as it was.
    return 'closed';
  }
}

/**
 * Resolves to `closed` when an upgrade has to wait for an older page of ours. Such pages let go at once unless they hang, and waiting for
 * one that hangs would never end; should it let go after all, the opening goes on and later calls find the database open.
 */
function whenBlocked(database: BackstoryDatabase): Promise<Opened> {
  return new Promise((resolve) => {
    const giveUp = () => {
      database.on('blocked').unsubscribe(giveUp);
      resolve('closed');
    };
    database.on('blocked', giveUp);
  });
}

/**
 * Whether a newer version of this extension made the database. Dexie would open it all the same and might add to its schema, so it
 * is asked before: data of a newer version stays untouched.
 */
async function isNewer(database: BackstoryDatabase, installed: Installed): Promise<boolean> {
  const found = (await installed.databases()).find(({ name }) => name === database.name);
  return (found?.version ?? 0) > Math.round(database.verno * nativeFactor);
}
