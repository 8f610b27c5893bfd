import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

async function checked({ store }: Pick<MemoryStore, 'store'>) {
  const { value } = expectDone(await store.check());
  if (value === null) throw new Error('The check was stopped.');
  return value;
}

describe('the check of the library', () => {
  it('finds nothing in a library that is sound, and changes nothing', async () => {
    const { store, dump } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text: 'Note.', tags: [] });
    const before = await dump();
    const report = await checked({ store });
    expect(report).toMatchObject({ mended: [], damaged: [], counts: { pages: 1, highlights: 1, notes: 1 } });
    expect(await dump()).toEqual(before);
  });

  it('brings an article back from the log when its highlights are still there', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.delete(pageId);
    expect((await checked({ store })).mended).toEqual([{ kind: 'no-article', id, mended: 'from-log' }]);
    expect(expectDone(await store.pages.read(pageId)).value.page.title).toBe('The harbour reopens');
    expect((await checked({ store })).mended).toEqual([]);
  });

  it('makes up an article rather than losing highlights, when even the log forgot it', async () => {
    const { store, database } = createMemoryStore();
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.delete(pageId);
    await database.changes.clear();
    expect((await checked({ store })).mended).toMatchObject([{ mended: 'placeholder' }]);
    expect(expectDone(await store.pages.read(pageId)).value.highlights).toHaveLength(1);
  });

  it('turns a note whose highlight is missing into a note on the article', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    expectDone(await store.highlights.create(someHighlight));
    await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text: 'Note.', tags: [] });
    await database.highlights.delete(id);
    expect((await checked({ store })).mended).toMatchObject([{ kind: 'note-without-highlight' }]);
    expect(expectDone(await store.notes.readOfPage(pageId)).value?.text).toBe('Note.');
  });

  it('shows articles that were hidden though something of them is kept, and mends offsets that run backwards', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.update(pageId, { deletedAt: 5 });
    const anchor = { ...someHighlight.anchor, start: 200, end: 100 };
    await database.highlights.update(id, { anchor });
    const kinds = (await checked({ store })).mended.map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['crooked-anchor', 'wrongly-kept']);
    const kept = expectDone(await store.pages.read(pageId)).value.highlights[0];
    expect(kept?.highlight.anchor.end).toBe(200 + someHighlight.anchor.exact.length);
  });

  it('tells of rows that fit no schema and leaves them as they lie', async () => {
    const { store, database } = createMemoryStore();
    expectDone(await store.highlights.create(someHighlight));
    await database.notes.put({ id: 'odd', text: 7 });
    const { damaged } = await checked({ store });
    expect(damaged).toMatchObject([{ table: 'notes', key: 'odd', stored: { text: 7 } }]);
    expect(await database.notes.get('odd')).toEqual({ id: 'odd', text: 7 });
  });

  it('can be taken back', async () => {
    const { store, database } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.highlights.update(id, { anchor: { ...someHighlight.anchor, start: 200, end: 100 } });
    const { changeSetId } = await checked({ store });
    const [last] = expectDone(await store.changes.listRecent(1)).value;
    expect(last).toMatchObject({ action: 'repair', id: changeSetId });
    if (last !== undefined) expectDone(await store.changes.undo(last.id));
  });

  it('makes one note of two when a stray note comes to an article that has one', async () => {
    const { store, database } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    const onPage = { kind: 'page', pageId } as const;
    await store.notes.write({ on: onPage, revision: null, text: 'On the whole.', tags: ['a'] });
    await store.notes.write({
      on: { kind: 'highlight', highlightId: id },
      revision: null,
      text: 'Stray.',
      tags: ['b'],
    });
    await database.highlights.delete(id);
    await checked({ store });
    const note = expectDone(await store.notes.readOfPage(pageId)).value;
    expect(note).toMatchObject({ text: 'On the whole.\n\nStray.', tags: ['a', 'b'] });
    expect((await checked({ store })).mended).toEqual([]);
  });

  it('tells how far it is, and mends nothing when it is stopped', async () => {
    const { store, database, dump } = createMemoryStore();
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await database.pages.delete(pageId);
    const before = await dump();
    const stopping = new AbortController();
    const shares: number[] = [];
    const progressed = (share: number): void => {
      shares.push(share);
      if (share > 0.7) stopping.abort();
    };
    expect(expectDone(await store.check({ signal: stopping.signal, progressed })).value).toBeNull();
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(await dump()).toEqual(before);
    const all: number[] = [];
    expectDone(await store.check({ signal: new AbortController().signal, progressed: (share) => all.push(share) }));
    expect(all.at(-1)).toBe(1);
  });
});
