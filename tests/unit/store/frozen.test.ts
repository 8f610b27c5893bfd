import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { toTrashRef } from '@/lib/core/care/trash-entry';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
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

  it('is found sound by the check, with as many rows kept as its reader had', async () => {
    const { store, database } = await openDump(dump);
    const rows = (table: string) => dump.stores.find(({ name }) => name === table)?.rows ?? [];
    const kept = (table: string) =>
      rows(table).filter((row) => (row as { deletedAt?: unknown }).deletedAt === null).length;
    const tables = ['pages', 'highlights', 'notes', 'projects', 'entityNotes', 'savedSearches'] as const;
    expect(expectDone(await store.check()).value).toEqual({
      counts: Object.fromEntries(tables.map((table) => [table, kept(table)])),
      ...{ mended: [], changeSetId: null, damaged: [] },
    });
    for (const { name } of dump.stores) expect(await database.table(name).count()).toBe(rows(name).length);
  });

  it('gives back from its trash what was deleted in it, and takes a snapshot that changes nothing', async () => {
    const { store } = await openDump(dump);
    const trash = expectDone(await store.trash.list()).value;
    expect(trash.map(({ kind }) => kind)).toContain('page');
    expect(expectDone(await store.trash.restore(trash.map(toTrashRef))).value).toBe(trash.length);
    expect(expectDone(await store.pages.list()).value).toHaveLength(2);
    const { id } = expectDone(await store.snapshots.take('asked')).value;
    expect(expectDone(await store.snapshots.preview(id)).value).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('has the history of its note', async () => {
    const { store } = await openDump(dump);
    const [kept] = expectDone(await store.pages.readAll()).value;
    const note = kept?.highlights[0]?.note;
    if (note === undefined || note === null) throw new Error('The note is gone.');
    const states = expectDone(await store.changes.listNoteStates(note.id)).value;
    expect(states.map(({ text }) => text)).toEqual(['First words.', '**Second** words.']);
  });

  it('is written to as if it had been made today', async () => {
    const { store } = await openDump(dump);
    const { value } = expectDone(await store.highlights.create(someHighlight));
    expect(expectDone(await store.pages.read(value.pageId)).value.highlights).toHaveLength(3);
  });
});

describe.each(dumps.filter(({ dump }) => dump.version >= 30))(
  'the dump with projects and snapshots, $file',
  ({ dump }) => {
    it('still holds the project in its order, with its own words', async () => {
      const { store } = await openDump(dump);
      const [project, ...others] = expectDone(await store.projects.list()).value;
      if (project === undefined) throw new Error('The project is gone.');
      expect(others).toEqual([]);
      expect(project).toMatchObject({ project: { name: 'Harbours', about: 'Why **now**?' }, partCount: 4 });
      const { parts } = expectDone(await store.projects.read(project.project.id)).value;
      expect(parts.map(({ part }) => ('text' in part ? part.text : part.kind))).toEqual([
        'The quay',
        'highlight',
        'page',
        'My own words.',
      ]);
      expect(parts.map((part) => ('isDeleted' in part ? part.isDeleted : false))).not.toContain(true);
    });

    it('still holds the note on an entity, the saved search and what was seen', async () => {
      const { store } = await openDump(dump);
      const [entity] = someHighlight.entities;
      if (entity === undefined) throw new Error('The highlight names nobody.');
      const note = expectDone(await store.entityNotes.read(entity)).value;
      expect(note).toMatchObject({ text: 'Deep enough for ferries.', tags: ['sea'] });
      expect(expectDone(await store.savedSearches.list()).value).toMatchObject([
        { name: 'Doubts', query: 'colour:doubt' },
      ]);
      const sightings = expectDone(await store.observations.listSightings(toEntityKeys(entity))).value;
      expect(sightings).toMatchObject([{ count: 2, dated: [{ date: '1998', text: 'It opened in 1998.' }] }]);
      expect(expectDone(await store.observations.listMoved()).value).toMatchObject([
        { verdict: 'changed', text: 'the ferries sail' },
      ]);
    });

    it('goes back to the snapshot that was taken in it, also when everything was deleted since', async () => {
      const { store } = await openDump(dump);
      const [snapshot] = expectDone(await store.snapshots.list()).value;
      if (snapshot === undefined) throw new Error('The snapshot is gone.');
      const [kept] = expectDone(await store.pages.list()).value;
      if (kept === undefined) throw new Error('The article is gone.');
      expectDone(await store.pages.delete(kept.page.id));
      const restored = expectDone(await store.snapshots.restore(snapshot.id)).value;
      expect(restored).toMatchObject({ damaged: 0, removed: 0 });
      expect(restored.added).toBeGreaterThan(0);
      expect(expectDone(await store.pages.read(kept.page.id)).value.highlights).toHaveLength(2);
    });
  },
);

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
