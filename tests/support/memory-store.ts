/** A store in memory with a clock and ids that can be foretold, and the means to look at its rows and to break its disk. */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import type { PageId } from '@/lib/core/notes/rows';
import { createStore } from '@/lib/store/create-store';
import type { Store } from '@/lib/store/create-store';
import { createDatabase } from '@/lib/store/database';
import type { BackstoryDatabase } from '@/lib/store/database';
import type { NewHighlight } from '@/lib/store/highlights';

export interface MemoryStore {
  readonly store: Store;
  readonly database: BackstoryDatabase;
  readonly factory: IDBFactory;
  /** Every announcement since the store was made. */
  readonly announced: (readonly PageId[])[];
  /** All rows of all tables, as they lie there. */
  dump(): Promise<Record<string, unknown[]>>;
}

/** The reader's words in tests that are about something else. */
export const someHighlight: NewHighlight = {
  urlKeys: ['news.example/harbour'],
  page: {
    url: 'https://news.example/harbour?utm_source=mail',
    title: 'The harbour reopens',
    byline: 'A. Writer',
    site: 'News Example',
    published: '2025-07-08',
    language: 'en',
  },
  anchor: { exact: 'the ferries sailed', prefix: 'At noon ', suffix: ' again.', start: 120, end: 138 },
  colour: 'claim',
  entities: [{ id: 'own:harbour' as never, wikidata: null, title: null, name: 'The harbour' }],
};

/** Makes a store on an empty disk, or on the given one. */
export function createMemoryStore(options: { factory?: IDBFactory; isPrivate?: boolean } = {}): MemoryStore {
  const factory = options.factory ?? new IDBFactory();
  const database = createDatabase({ indexedDB: factory, IDBKeyRange });
  const announced: (readonly PageId[])[] = [];
  let time = Date.UTC(2025, 6, 8);
  const store = createStore({
    database,
    installed: factory,
    now: () => (time += 1_000),
    newId: () => crypto.randomUUID(),
    announce: (pageIds) => announced.push(pageIds),
    isPrivate: () => options.isPrivate ?? false,
  });
  return { store, database, factory, announced, dump: () => dump(database) };
}

async function dump(database: BackstoryDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  if (!database.isOpen()) await database.open();
  for (const table of database.tables) rows[table.name] = await table.toArray();
  return rows;
}

/** The value of an outcome that must have been reached. */
export function expectDone<Outcome extends { readonly kind: string }>(
  outcome: Outcome,
): Extract<Outcome, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`Expected done, got ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { kind: 'done' }>;
}

/** Lets the disk take `writes` more rows while `work` runs, and then no more: each further write fails as a full disk does. */
export async function withFullDisk<Value>(writes: number, work: () => Promise<Value>): Promise<Value> {
  const { add, put } = IDBObjectStore.prototype;
  let left = writes;
  const limited = (write: typeof put): typeof put =>
    function (this: IDBObjectStore, ...args) {
      if (left === 0) throw new DOMException('The disk is full', 'QuotaExceededError');
      left -= 1;
      return write.apply(this, args);
    };
  IDBObjectStore.prototype.add = limited(add);
  IDBObjectStore.prototype.put = limited(put);
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.add = add;
    IDBObjectStore.prototype.put = put;
  }
}
