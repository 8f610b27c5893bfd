/** Opens the database, and refuses where opening could do harm. It never deletes, downgrades or repairs. */
import type { BackstoryDatabase } from './database';

/** Resolves to whether the database is open; tries again at every call, for a refusal may pass. */
export type OpenDatabase = () => Promise<boolean>;

/** The part of `indexedDB` that tells what lies on the disk without opening it. */
type Installed = Pick<IDBFactory, 'databases'>;

/** IndexedDB's version of a Dexie version: Dexie multiplies by ten. */
const nativeFactor = 10;

/** Makes the one door to a database; calls that come while it is being opened wait for the same opening. */
export function createOpenDatabase(database: BackstoryDatabase, installed: Installed): OpenDatabase {
  let opening: Promise<boolean> | null = null;
  return async () => {
    if (database.isOpen()) return true;
    opening ??= open(database, installed).finally(() => {
      opening = null;
    });
    return opening;
  };
}

async function open(database: BackstoryDatabase, installed: Installed): Promise<boolean> {
  try {
    if (await isNewer(database, installed)) return false;
    await openUnlessBlocked(database);
    return true;
  } catch {
    // Denied storage, a damaged profile, a broken upgrade: whatever it was, the browser has left the old state as it was.
    return false;
  }
}

/**
 * Whether a newer version of this extension made the database. Dexie would open it all the same and might add to its schema, so it
 * is asked before: data of a newer version stays untouched.
 */
async function isNewer(database: BackstoryDatabase, installed: Installed): Promise<boolean> {
  const found = (await installed.databases()).find(({ name }) => name === database.name);
  return (found?.version ?? 0) > Math.round(database.verno * nativeFactor);
}

/** An upgrade waits until older pages of ours let go; they do so at once unless they hang, and then waiting would never end. */
async function openUnlessBlocked(database: BackstoryDatabase): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const giveUp = () => reject(new Error('Another page holds the older database open'));
    database.on('blocked', giveUp);
    database
      .open()
      .then(() => resolve(), reject)
      .finally(() => database.on('blocked').unsubscribe(giveUp));
  });
}
