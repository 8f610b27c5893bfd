import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import { dumpDatabase, loadDump, parseStoreDump } from '@/tests/support/store-dump';

const folder = fileURLToPath(new URL('../../fixtures/store', import.meta.url));
const dumps = readdirSync(folder).map((file) => ({
  file,
  dump: parseStoreDump(readFileSync(`${folder}/${file}`, 'utf8')),
}));

async function openDump(dump: (typeof dumps)[number]['dump']) {
  const factory = new IDBFactory();
  await loadDump(factory, dump);
  return createMemoryStore({ factory });
}

describe.each(dumps)('the dump of a released version, $file', ({ dump }) => {
  it('is opened by the newest code with every row fit to be read', async () => {
    const { store, database } = await openDump(dump);
    expect(expectDone(await store.findDamagedRows()).value).toEqual([]);
    for (const table of ['pages', 'highlights', 'notes'] as const) {
      const rows = dump.stores.find(({ name }) => name === table)?.rows ?? [];
      expect(rows.length).toBeGreaterThan(0);
      expect(await database[table].count()).toBe(rows.length);
    }
  });

  it('still holds the words, the tags and the trash of its reader', async () => {
    const { store } = await openDump(dump);
    const [kept, ...others] = expectDone(await store.pages.readAll()).value;
    expect(others).toEqual([]);
    expect(kept?.page.title).toBe('The harbour reopens');
    expect(kept?.highlights.map(({ highlight, note }) => [highlight.colour, note?.text ?? null])).toEqual([
      ['claim', '**Second** words.'],
      ['doubt', null],
    ]);
    expect(expectDone(await store.notes.listTags()).value).toEqual([{ tag: 'sea', count: 1 }]);
    const recent = expectDone(await store.changes.listRecent(50)).value;
    const deletion = recent.find(({ action }) => action === 'delete-highlight');
    expect(deletion).toBeDefined();
    if (deletion !== undefined) expectDone(await store.changes.undo(deletion.id));
    expect(expectDone(await store.pages.list()).value).toHaveLength(2);
  });

  it('is written to as if it had been made today', async () => {
    const { store } = await openDump(dump);
    const { value } = expectDone(await store.highlights.create(someHighlight));
    expect(expectDone(await store.pages.read(value.pageId)).value.highlights).toHaveLength(3);
  });
});

describe('the tables of today', () => {
  it('are those of the newest dump: a change of the tables is a new version with a dump of its own', async () => {
    const { database } = createMemoryStore();
    await database.open();
    const today = await dumpDatabase(database.backendDB());
    const newest = dumps.map(({ dump }) => dump).sort((a, b) => b.version - a.version)[0];
    const withoutRows = (dump: typeof newest) =>
      dump && { ...dump, stores: dump.stores.map((store) => ({ ...store, rows: [] })) };
    expect(withoutRows(today)).toEqual(withoutRows(newest));
  });
});
