import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDatabase } from '@/lib/store/database';
import { createStore } from '@/lib/store/create-store';
import { createMemoryStore, expectDone, someHighlight, withFullDisk } from '@/tests/support/memory-store';
import { dumpDatabase } from '@/tests/support/store-dump';

afterEach(() => vi.restoreAllMocks());

const closed = { kind: 'refused', reason: 'closed' };

describe('a database of a newer version', () => {
  async function makeNewer() {
    const factory = new IDBFactory();
    const opening = factory.open('backstory', 999);
    opening.onupgradeneeded = () => opening.result.createObjectStore('future', { keyPath: 'id' }).add({ id: 1 });
    const database = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const before = await dumpDatabase(database);
    database.close();
    return { factory, before };
  }

  it('is refused, for reading and for writing, and not touched', async () => {
    const { factory, before } = await makeNewer();
    const { store } = createMemoryStore({ factory });
    const newer = { kind: 'refused', reason: 'newer' };
    expect(await store.pages.list()).toEqual(newer);
    expect(await store.highlights.create(someHighlight)).toEqual(newer);
    const reopened = factory.open('backstory');
    const database = await new Promise<IDBDatabase>((resolve) => (reopened.onsuccess = () => resolve(reopened.result)));
    expect(await dumpDatabase(database)).toEqual(before);
  });
});

describe('a browser that denies storage', () => {
  it('makes every read and write come back as closed', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    const { store } = createMemoryStore({ factory });
    expect(await store.pages.readVisit(['x'])).toEqual(closed);
    expect(await store.highlights.create(someHighlight)).toEqual(closed);
    const on = { kind: 'highlight', highlightId: crypto.randomUUID() as never } as const;
    expect(await store.notes.write({ on, revision: null, text: 'x', tags: [] })).toEqual({ ...closed, current: null });
  });

  it('does not even fail where the mention of the database throws', async () => {
    const database = createDatabase({ indexedDB: new IDBFactory() });
    const deps = { now: () => 0, newId: () => crypto.randomUUID(), announce: vi.fn(), isPrivate: () => false };
    // There is no global database in this place, as there is none in a browser that was told to deny it.
    expect(await createStore({ database, ...deps }).pages.list()).toEqual(closed);
  });

  it('is asked again the next time, for it may have changed its mind', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'databases').mockRejectedValueOnce(new DOMException('Denied', 'SecurityError'));
    const { store } = createMemoryStore({ factory });
    expect(await store.highlights.create(someHighlight)).toEqual(closed);
    expectDone(await store.highlights.create(someHighlight));
  });
});

describe('a database that another page holds in an older version', () => {
  it('is not waited for without end', async () => {
    // Dexie says on the console what it waits for.
    vi.spyOn(console, 'warn').mockReturnValue();
    const factory = new IDBFactory();
    const opening = factory.open('backstory', 5);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const { store } = createMemoryStore({ factory });
    expect(await store.pages.list()).toEqual(closed);
  });
});

describe('a connection that was lost', () => {
  it('is made anew, and nobody notices', async () => {
    const { store, database } = createMemoryStore();
    expectDone(await store.highlights.create(someHighlight));
    database.close();
    expectDone(await store.highlights.create(someHighlight));
    expect(expectDone(await store.pages.list()).value).toMatchObject([{ highlightCount: 2 }]);
  });

  it('in the middle of a write leaves it done once', async () => {
    const { store, database } = createMemoryStore();
    expectDone(await store.highlights.create(someHighlight));
    vi.spyOn(database.changes, 'bulkAdd').mockImplementationOnce(() => {
      database.close();
      return Promise.reject(new DOMException('Lost', 'InvalidStateError')) as never;
    });
    expectDone(await store.highlights.create(someHighlight));
    expect(expectDone(await store.pages.list()).value).toMatchObject([{ highlightCount: 2 }]);
  });
});

describe('a full disk', () => {
  it('noticed only at the end of the transaction refuses all the same', async () => {
    const { store, database } = createMemoryStore();
    const add = database.changes.bulkAdd.bind(database.changes);
    vi.spyOn(database.changes, 'bulkAdd').mockImplementationOnce((entries: readonly unknown[]) =>
      add(entries).then(() => {
        throw Object.assign(new Error('aborted'), {
          name: 'AbortError',
          inner: new DOMException('', 'QuotaExceededError'),
        });
      }),
    );
    expect(await store.highlights.create(someHighlight)).toEqual({ kind: 'refused', reason: 'full' });
    expect(expectDone(await store.pages.list()).value).toEqual([]);
  });

  it('still lets everything be read', async () => {
    const { store } = createMemoryStore();
    const { value } = expectDone(await store.highlights.create(someHighlight));
    const read = await withFullDisk(0, () => store.pages.read(value.pageId));
    expect(expectDone(read).value.highlights).toHaveLength(1);
  });
});

describe('a bug', () => {
  it('is thrown, not mistaken for a full disk, and leaves nothing half written', async () => {
    const { store, database, dump } = createMemoryStore();
    const before = await dump();
    vi.spyOn(database.changes, 'bulkAdd').mockImplementationOnce(() => {
      throw new TypeError('a bug');
    });
    await expect(store.highlights.create(someHighlight)).rejects.toThrow('a bug');
    expect(await dump()).toEqual(before);
  });
});

describe('a private window', () => {
  it('has every write refused before the disk is asked', async () => {
    const { store, dump, announced } = createMemoryStore({ isPrivate: true });
    const refusal = { kind: 'refused', reason: 'private' };
    const id = crypto.randomUUID() as never;
    expect(await store.highlights.create(someHighlight)).toEqual(refusal);
    expect(await store.pages.learnKeys(['x'])).toEqual(refusal);
    expect(await store.changes.undo(id)).toEqual(refusal);
    expect(await store.notes.write({ on: { kind: 'page', pageId: id }, revision: null, text: 'x', tags: [] })).toEqual({
      ...refusal,
      current: null,
    });
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(announced).toEqual([]);
  });
});

describe('a damaged row', () => {
  async function keepTwoAndDamage(table: 'pages' | 'highlights' | 'notes') {
    const memory = createMemoryStore();
    const { value: first } = expectDone(await memory.store.highlights.create(someHighlight));
    const { value: second } = expectDone(
      await memory.store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] }),
    );
    const on = { kind: 'highlight', highlightId: first.id } as const;
    await memory.store.notes.write({ on, revision: null, text: 'Mine.', tags: [] });
    const note = expectDone(await memory.store.highlights.read(first.id)).value.note;
    const id = { pages: first.pageId, highlights: first.id, notes: note?.id ?? '' }[table];
    await memory.database[table].update(id, { modifiedAt: 'yesterday' });
    return { ...memory, first, second };
  }

  it('is set aside: the others are read and written as ever', async () => {
    const { store, first, second } = await keepTwoAndDamage('pages');
    expect(expectDone(await store.pages.list()).value.map(({ page }) => page.id)).toEqual([second.pageId]);
    expect(await store.pages.read(first.pageId)).toEqual({ kind: 'refused', reason: 'gone' });
    expectDone(await store.highlights.recolour(second.id, 1, 'doubt'));
  });

  it('is never overwritten: the article is begun anew beside it', async () => {
    const { store, database, first } = await keepTwoAndDamage('pages');
    const before = await database.pages.get(first.pageId);
    const { value } = expectDone(await store.highlights.create(someHighlight));
    expect(value.pageId).not.toBe(first.pageId);
    expect(await database.pages.get(first.pageId)).toEqual(before);
  });

  it('counts as gone for who wants to change it', async () => {
    const { store, first } = await keepTwoAndDamage('highlights');
    expect(await store.highlights.recolour(first.id, 1, 'doubt')).toEqual({ kind: 'refused', reason: 'gone' });
    expect(await store.highlights.delete(first.id, 1)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('can be found, with all that is left of it', async () => {
    const { store } = await keepTwoAndDamage('notes');
    expect(expectDone(await store.findDamagedRows()).value).toMatchObject([
      { table: 'notes', stored: { text: 'Mine.', modifiedAt: 'yesterday' } },
    ]);
  });
});
