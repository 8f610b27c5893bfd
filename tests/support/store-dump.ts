/** Writes a database to a value and builds one from it by bare IndexedDB, so that a dump of a released version needs none of the code that made it. */
import * as z from 'zod/mini';

const indexSchema = z.object({
  name: z.string(),
  keyPath: z.union([z.string(), z.array(z.string())]),
  unique: z.boolean(),
  multiEntry: z.boolean(),
});

const dumpSchema = z.object({
  name: z.string(),
  /** IndexedDB's version number. */
  version: z.int(),
  stores: z.array(
    z.object({
      name: z.string(),
      keyPath: z.string(),
      autoIncrement: z.boolean(),
      indexes: z.array(indexSchema),
      rows: z.array(z.unknown()),
    }),
  ),
});
export type StoreDump = z.infer<typeof dumpSchema>;

/** Parses a dump from a fixture. */
export function parseStoreDump(json: string): StoreDump {
  return dumpSchema.parse(JSON.parse(json));
}

/** Reads everything in an open database. */
export async function dumpDatabase(database: IDBDatabase): Promise<StoreDump> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readonly');
  const stores: StoreDump['stores'] = [];
  for (const name of names) {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    const rows = await settle(store.getAll() as IDBRequest<unknown[]>);
    stores.push({ name, keyPath: store.keyPath as string, autoIncrement: store.autoIncrement, indexes, rows });
  }
  return { name: database.name, version: database.version, stores };
}

/** Builds the database of a dump on an empty disk. */
export async function loadDump(factory: IDBFactory, dump: StoreDump): Promise<void> {
  const opening = factory.open(dump.name, dump.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(row);
    }
  };
  (await settle(opening)).close();
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed without a reason'));
  });
}
