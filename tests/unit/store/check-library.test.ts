import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

describe('the check of the library', () => {
  it('finds nothing in a library that is sound, and changes nothing', async () => {
    const { store, dump } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text: 'Note.', tags: [] });
    const before = await dump();
    const report = expectDone(await store.check()).value;
    expect(report).toMatchObject({ mended: [], damaged: [], counts: { pages: 1, highlights: 1, notes: 1 } });
    expect(await dump()).toEqual(before);
  });

  it('brings an article back from the log when its highlights are still there', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.delete(pageId);
    expect(expectDone(await store.check()).value.mended).toEqual([{ kind: 'no-article', id, mended: 'from-log' }]);
    expect(expectDone(await store.pages.read(pageId)).value.page.title).toBe('The harbour reopens');
    expect(expectDone(await store.check()).value.mended).toEqual([]);
  });

  it('makes up an article rather than losing highlights, when even the log forgot it', async () => {
    const { store, database } = createMemoryStore();
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.delete(pageId);
    await database.changes.clear();
    expect(expectDone(await store.check()).value.mended).toMatchObject([{ mended: 'placeholder' }]);
    expect(expectDone(await store.pages.read(pageId)).value.highlights).toHaveLength(1);
  });

  it('turns a note whose highlight is missing into a note on the article', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    expectDone(await store.highlights.create(someHighlight));
    await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text: 'Note.', tags: [] });
    await database.highlights.delete(id);
    expect(expectDone(await store.check()).value.mended).toMatchObject([{ kind: 'note-without-highlight' }]);
    expect(expectDone(await store.notes.readOfPage(pageId)).value?.text).toBe('Note.');
  });

  it('shows articles that were hidden though something of them is kept, and mends offsets that run backwards', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.update(pageId, { deletedAt: 5 });
    const anchor = { ...someHighlight.anchor, start: 200, end: 100 };
    await database.highlights.update(id, { anchor });
    const kinds = expectDone(await store.check()).value.mended.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['crooked-anchor', 'wrongly-kept']);
    const kept = expectDone(await store.pages.read(pageId)).value.highlights[0];
    expect(kept?.highlight.anchor.end).toBe(200 + someHighlight.anchor.exact.length);
  });

  it('tells of rows that fit no schema and leaves them as they lie', async () => {
    const { store, database } = createMemoryStore();
    expectDone(await store.highlights.create(someHighlight));
    await database.notes.put({ id: 'odd', text: 7 });
    const { damaged } = expectDone(await store.check()).value;
    expect(damaged).toMatchObject([{ table: 'notes', key: 'odd', stored: { text: 7 } }]);
    expect(await database.notes.get('odd')).toEqual({ id: 'odd', text: 7 });
  });

  it('can be taken back', async () => {
    const { store, database } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.highlights.update(id, { anchor: { ...someHighlight.anchor, start: 200, end: 100 } });
    await store.check();
    const [last] = expectDone(await store.changes.listRecent(1)).value;
    expect(last?.action).toBe('repair');
    if (last !== undefined) expectDone(await store.changes.undo(last.id));
  });
});
