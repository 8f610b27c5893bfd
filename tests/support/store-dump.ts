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
  // Bytes are read when the transaction has ended: it would not wait for them.
  for (const store of stores) store.rows = await Promise.all(store.rows.map(writeBlobs));
  return { name: database.name, version: database.version, stores };
}

/** Builds the database of a dump on an empty disk. */
export async function loadDump(factory: IDBFactory, dump: StoreDump): Promise<void> {
  const opening = factory.open(dump.name, dump.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes, rows } of dump.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.add(readBlobs(row));
    }
  };
  (await settle(opening)).close();
}

const writtenBlobSchema = z.object({ base64: z.string() });

/** JSON knows no bytes: a blob in a row is written as base64. */
async function writeBlobs(row: unknown): Promise<unknown> {
  const entries = Object.entries(row as Record<string, unknown>).map(async ([key, value]) => {
    if (!(value instanceof Blob)) return [key, value] as const;
    return [key, { base64: Buffer.from(await value.arrayBuffer()).toString('base64') }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function readBlobs(row: unknown): unknown {
  const entries = Object.entries(row as Record<string, unknown>).map(([key, value]) => {
    const written = writtenBlobSchema.safeParse(value);
    return [key, written.success ? new Blob([Buffer.from(written.data.base64, 'base64')]) : value] as const;
  });
  return Object.fromEntries(entries);
}

function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed without a reason'));
  });
}
