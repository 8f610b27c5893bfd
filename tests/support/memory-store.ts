/** A store in memory with a clock and ids that can be foretold, and the means to look at its rows and to break its disk. */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import type { PackFacts } from '@/lib/core/entities/knowledge-rows';
import type { PageId } from '@/lib/core/notes/rows';
import type { NewChoice } from '@/lib/store/choices';
import { createStore } from '@/lib/store/create-store';
import type { Store } from '@/lib/store/create-store';
import { createDatabase } from '@/lib/store/database';
import type { BackstoryDatabase } from '@/lib/store/database';
import type { NewHighlight } from '@/lib/store/highlights';
import type { OwnEntityToWrite } from '@/lib/store/own-entities';

export interface MemoryStore {
  readonly store: Store;
  readonly database: BackstoryDatabase;
  readonly factory: IDBFactory;
  /** Every announcement since the store was made. */
  readonly announced: (readonly PageId[])[];
  /** One for each announcement that names may mean something else now. */
  readonly knowledgeChanges: readonly true[];
  /** Moves the store's clock on. */
  passTime(ms: number): void;
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

/** What a pack says of itself, for tests that need no real one. */
export const somePack: PackFacts = {
  name: 'Harbours',
  language: 'en',
  asOf: '2025-06',
  licence: 'CC0',
  counts: { entities: 2, aliases: 3, events: 1 },
  checksum: '0'.repeat(64),
  sizeBytes: 10,
  fileName: 'harbours.pack',
};

/** An entry of the reader's own. */
export const someOwnEntity: OwnEntityToWrite = {
  editing: null,
  record: {
    kind: 'person',
    name: 'Odile Varn',
    aliases: [{ text: 'Odile Varn', use: 'name', casing: 'capital', commonness: 1, language: 'mul' }],
    description: 'Runs the harbour office in tests.',
    life: null,
    events: [{ date: '2024-05', kind: 'other', text: 'Takes over the harbour office', source: 'news.example' }],
    facts: [],
    related: [],
    seatOf: null,
    context: [],
    wikipedia: null,
    wikidata: null,
    asOf: '2025-07-08',
  },
  link: 'https://news.example/odile-varn',
};

/** What the reader decided about a name. */
export const someChoice: NewChoice = {
  written: 'Varn',
  verdict: 'always',
  entity: { id: 'own:varn' as never, wikidata: null, title: null, name: 'Odile Varn' },
  scope: 'here',
  urlKeys: ['news.example/harbour'],
};

/** Makes a store on an empty disk, or on the given one. */
export function createMemoryStore(options: { factory?: IDBFactory; isPrivate?: boolean } = {}): MemoryStore {
  const factory = options.factory ?? new IDBFactory();
  const database = createDatabase({ indexedDB: factory, IDBKeyRange });
  const announced: (readonly PageId[])[] = [];
  const knowledgeChanges: true[] = [];
  let time = Date.UTC(2025, 6, 8);
  const store = createStore({
    database,
    installed: factory,
    now: () => (time += 1_000),
    newId: () => crypto.randomUUID(),
    announce: ({ pageIds, knowledge }) => {
      if (pageIds.length > 0) announced.push(pageIds);
      if (knowledge) knowledgeChanges.push(true);
    },
    isPrivate: () => options.isPrivate ?? false,
  });
  return {
    ...{ store, database, factory, announced, knowledgeChanges },
    passTime: (ms) => {
      time += ms;
    },
    dump: () => dump(database),
  };
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
