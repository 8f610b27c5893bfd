/** The database as Dexie sees it. It says which tables there are and nothing of what is done with them. */
import { Dexie } from 'dexie';
import type { DexieOptions, Table } from 'dexie';
import { version1 } from './frozen/version-1';
import { version2 } from './frozen/version-2';
import { version3 } from './frozen/version-3';
import { version4 } from './frozen/version-4';
import { version5 } from './frozen/version-5';

/** Everything read is unknown until a schema has parsed it (see `parse-rows`): the disk is a boundary like any other. */
export type BackstoryDatabase = Dexie & {
  readonly pages: Table<unknown, string>;
  readonly highlights: Table<unknown, string>;
  readonly notes: Table<unknown, string>;
  readonly packs: Table<unknown, string>;
  readonly packFiles: Table<unknown, string>;
  readonly ownEntities: Table<unknown, string>;
  readonly choices: Table<unknown, string>;
  readonly projects: Table<unknown, string>;
  readonly projectParts: Table<unknown, string>;
  readonly entityNotes: Table<unknown, string>;
  readonly savedSearches: Table<unknown, string>;
  readonly sightings: Table<unknown, string>;
  readonly whereabouts: Table<unknown, string>;
  readonly snapshots: Table<unknown, string>;
  readonly snapshotFiles: Table<unknown, string>;
  readonly changes: Table<unknown, number>;
  readonly exports: Table<unknown, string>;
  readonly exportFolders: Table<unknown, string>;
};

const databaseName = 'backstory';

/** Where the database lies; tests bring their own. */
export type DatabasePlace = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/** Describes the database without opening it; opening is `openDatabase`'s work. */
export function createDatabase(place: DatabasePlace = {}): BackstoryDatabase {
  const database = new Dexie(databaseName, { ...place, autoOpen: false, chromeTransactionDurability: 'strict' });
  database.version(version1.number).stores(version1.stores);
  database.version(version2.number).stores(version2.stores);
  database.version(version3.number).stores(version3.stores);
  database.version(version4.number).stores(version4.stores);
  database.version(version5.number).stores(version5.stores);
  return database as BackstoryDatabase;
}
