import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

async function keepOne(changes: Partial<typeof someHighlight> = {}) {
  const memory = createMemoryStore();
  const { value: highlight } = expectDone(await memory.store.highlights.create({ ...someHighlight, ...changes }));
  return { ...memory, highlight };
}

describe('keeping a passage', () => {
  it('makes the article and the highlight in one change and announces the article', async () => {
    const { store, highlight, announced, dump } = await keepOne();
    const { page, highlights } = expectDone(await store.pages.readVisit(['news.example/harbour'])).value;
    expect(page).toMatchObject({ title: 'The harbour reopens', revision: 1, deletedAt: null });
    expect(highlights).toEqual([{ highlight, note: null }]);
    expect(announced).toEqual([[page?.id]]);
    const { changes } = await dump();
    expect(changes).toMatchObject([
      { table: 'pages', before: null, after: page, action: 'create-highlight' },
      { table: 'highlights', before: null, after: highlight },
    ]);
  });

  it('finds the article under any of its keys and learns new ones', async () => {
    const { store, highlight } = await keepOne();
    const second = expectDone(
      await store.highlights.create({
        ...someHighlight,
        urlKeys: ['news.example/amp/harbour', 'news.example/harbour'],
      }),
    ).value;
    expect(second.pageId).toBe(highlight.pageId);
    const visit = expectDone(await store.pages.readVisit(['news.example/amp/harbour'])).value;
    expect(visit.page?.urlKeys).toEqual(['news.example/harbour', 'news.example/amp/harbour']);
    expect(visit.highlights).toHaveLength(2);
  });

  it('fills what the page did not say before and leaves what it did', async () => {
    const { store } = await keepOne({ page: { ...someHighlight.page, byline: null } });
    await store.highlights.create({ ...someHighlight, page: { ...someHighlight.page, title: 'Retitled' } });
    const { page } = expectDone(await store.pages.readVisit(someHighlight.urlKeys)).value;
    expect(page).toMatchObject({ title: 'The harbour reopens', byline: 'A. Writer' });
  });

  it('cuts a title of a megabyte without breaking a character', async () => {
    const { store } = await keepOne({ page: { ...someHighlight.page, title: `x${'🚢'.repeat(500_000)}` } });
    const { page } = expectDone(await store.pages.readVisit(someHighlight.urlKeys)).value;
    expect(page?.title.length).toBeLessThanOrEqual(1_000);
    expect(page?.title).toMatch(/^x(🚢)+$/u);
  });

  it('reads both articles where one address stands for two, joins neither and teaches neither', async () => {
    const { store } = await keepOne();
    await store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] });
    const bridge = ['news.example/quay', 'news.example/harbour', 'news.example/both'];
    const visit = expectDone(await store.pages.readVisit(bridge)).value;
    expect(visit.highlights).toHaveLength(2);
    expect(visit.page?.urlKeys).toEqual(['news.example/quay']);
    await store.highlights.create({ ...someHighlight, urlKeys: bridge });
    const pages = expectDone(await store.pages.readAll()).value;
    expect(pages.map(({ page, highlights }) => [page.urlKeys, highlights.length])).toEqual([
      [['news.example/quay'], 2],
      [['news.example/harbour'], 1],
    ]);
  });

  it('leaves no trace of a page that was merely read', async () => {
    const { store, dump } = createMemoryStore();
    expect(expectDone(await store.pages.readVisit(['news.example/read'])).value).toEqual({
      page: null,
      highlights: [],
    });
    expect(await store.pages.learnKeys(['news.example/read'])).toEqual({ kind: 'refused', reason: 'gone' });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('lists what is kept of an article as it stands in the text', async () => {
    const { store, highlight } = await keepOne();
    const earlier = { ...someHighlight.anchor, start: 3, end: 21 };
    await store.highlights.create({ ...someHighlight, anchor: earlier });
    const { highlights } = expectDone(await store.pages.read(highlight.pageId)).value;
    expect(highlights.map((kept) => kept.highlight.anchor.start)).toEqual([3, 120]);
  });
});

describe('changing a highlight', () => {
  it('recolours it at the revision that was seen', async () => {
    const { store, highlight } = await keepOne();
    const { value } = expectDone(await store.highlights.recolour(highlight.id, 1, 'doubt'));
    expect(value).toMatchObject({ colour: 'doubt', revision: 2, createdAt: highlight.createdAt });
    expect(await store.highlights.recolour(highlight.id, 1, 'quote')).toEqual({ kind: 'refused', reason: 'stale' });
  });

  it('refuses what is done to one that is gone', async () => {
    const { store, highlight } = await keepOne();
    const { value } = expectDone(await store.highlights.delete(highlight.id, 1));
    const gone = { kind: 'refused', reason: 'gone' };
    expect(await store.highlights.recolour(highlight.id, value.revision, 'doubt')).toEqual(gone);
    expect(await store.highlights.read(highlight.id)).toEqual(gone);
    expect(await store.notes.write({ on: on(highlight.id), revision: null, text: 'x', tags: [] })).toEqual({
      ...gone,
      current: null,
    });
    expect(await store.highlights.restore(crypto.randomUUID() as never)).toEqual(gone);
  });

  it('takes its note along into the trash and brings it back', async () => {
    const { store, highlight } = await keepOne();
    await store.notes.write({ on: on(highlight.id), revision: null, text: 'Ask when.', tags: ['sea'] });
    await store.highlights.delete(highlight.id, 1);
    expect(expectDone(await store.notes.listTags()).value).toEqual([]);
    await store.highlights.restore(highlight.id);
    const { note } = expectDone(await store.highlights.read(highlight.id)).value;
    expect(note).toMatchObject({ text: 'Ask when.', tags: ['sea'] });
  });
});

describe('an article', () => {
  it('goes with its last highlight and comes back with it', async () => {
    const { store, highlight } = await keepOne();
    await store.highlights.delete(highlight.id, 1);
    expect(expectDone(await store.pages.list()).value).toEqual([]);
    await store.highlights.restore(highlight.id);
    expect(expectDone(await store.pages.list()).value).toMatchObject([{ highlightCount: 1, noteCount: 0 }]);
  });

  it('is deleted and restored with all that is kept of it, but not with what was deleted before', async () => {
    const { store, highlight } = await keepOne();
    const second = expectDone(await store.highlights.create(someHighlight)).value;
    await store.notes.write({ on: on(second.id), revision: null, text: 'Mine.', tags: [] });
    await store.highlights.delete(highlight.id, 1);
    await store.pages.delete(highlight.pageId);
    expect(await store.pages.read(highlight.pageId)).toEqual({ kind: 'refused', reason: 'gone' });
    await store.pages.restore(highlight.pageId);
    const { highlights } = expectDone(await store.pages.read(highlight.pageId)).value;
    expect(highlights.map((kept) => [kept.highlight.id, kept.note?.text])).toEqual([[second.id, 'Mine.']]);
  });

  it('stands first in the library when something of it was written last', async () => {
    const { store, highlight } = await keepOne();
    await store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] });
    await store.notes.write({ on: on(highlight.id), revision: null, text: 'Later.', tags: [] });
    const list = expectDone(await store.pages.list()).value;
    expect(list.map(({ page, noteCount }) => [page.urlKeys[0], noteCount])).toEqual([
      ['news.example/harbour', 1],
      ['news.example/quay', 0],
    ]);
    const all = expectDone(await store.pages.readAll()).value;
    expect(all.map(({ page }) => page.id)).toEqual(list.map(({ page }) => page.id));
  });
});

describe('a note', () => {
  it('keeps its text as typed and its tags trimmed and once', async () => {
    const { store, highlight } = await keepOne();
    const text = '  # Not <b>touched</b>\r\n';
    const { value } = expectDone(
      await store.notes.write({ on: on(highlight.id), revision: null, text, tags: [' sea ', 'sea', '', 'Sea'] }),
    );
    expect(value).toMatchObject({ text, tags: ['sea', 'Sea'], revision: 1 });
    expect(expectDone(await store.notes.listTags()).value).toEqual([
      { tag: 'Sea', count: 1 },
      { tag: 'sea', count: 1 },
    ]);
  });

  it('is refused when it was written elsewhere meanwhile, and the other text is handed back', async () => {
    const { store, highlight } = await keepOne();
    const mine = { on: on(highlight.id), revision: null, text: 'mine', tags: [] };
    const { value: theirs } = expectDone(await store.notes.write({ ...mine, text: 'theirs' }));
    expect(await store.notes.write(mine)).toEqual({ kind: 'refused', reason: 'stale', current: theirs });
    expect(expectDone(await store.notes.write({ ...mine, revision: theirs.revision })).value.text).toBe('mine');
  });

  it('left without words is deleted, its words stay in the history, and writing again goes on with it', async () => {
    const { store, highlight } = await keepOne();
    const note = { on: on(highlight.id), revision: null, text: 'first', tags: [] };
    const first = expectDone(await store.notes.write(note)).value;
    const emptied = expectDone(await store.notes.write({ ...note, revision: 1, text: ' \n' })).value;
    expect(emptied.deletedAt).not.toBeNull();
    expect(expectDone(await store.highlights.read(highlight.id)).value.note).toBeNull();
    const again = expectDone(await store.notes.write({ ...note, text: 'second' })).value;
    expect(again).toMatchObject({ id: first.id, text: 'second', deletedAt: null });
    const states = expectDone(await store.changes.listNoteStates(first.id)).value;
    expect(states.map(({ text }) => text)).toEqual(['first', ' \n', 'second']);
  });

  it('can stand on an article as a whole and keeps the article when the highlights go', async () => {
    const { store, highlight } = await keepOne();
    const { pageId } = highlight;
    await store.notes.write({ on: { kind: 'page', pageId }, revision: null, text: 'On the whole.', tags: [] });
    await store.highlights.delete(highlight.id, 1);
    expect(expectDone(await store.notes.readOfPage(pageId)).value?.text).toBe('On the whole.');
    expect(expectDone(await store.pages.list()).value).toMatchObject([{ highlightCount: 0, noteCount: 1 }]);
  });

  it('longer than a row may be is refused whole', async () => {
    const { store, highlight, dump } = await keepOne();
    const before = await dump();
    const text = 'x'.repeat(1_000_001);
    expect(await store.notes.write({ on: on(highlight.id), revision: null, text, tags: [] })).toEqual({
      kind: 'refused',
      reason: 'full',
      current: null,
    });
    expect(await dump()).toEqual(before);
  });
});

describe('taking back', () => {
  it('undoes the creation of a highlight together with its article', async () => {
    const { store } = createMemoryStore();
    const { changeSetId } = expectDone(await store.highlights.create(someHighlight));
    expectDone(await store.changes.undo(changeSetId));
    expect(expectDone(await store.pages.list()).value).toEqual([]);
  });

  it('keeps an article that has gained another highlight since', async () => {
    const { store } = createMemoryStore();
    const { changeSetId } = expectDone(await store.highlights.create(someHighlight));
    await store.highlights.create(someHighlight);
    await store.changes.undo(changeSetId);
    expect(expectDone(await store.pages.list()).value).toMatchObject([{ highlightCount: 1 }]);
  });

  it('redoes by undoing the undo, again and again', async () => {
    const { store, highlight } = await keepOne();
    let { changeSetId } = expectDone(await store.highlights.recolour(highlight.id, 1, 'doubt'));
    for (const colour of ['claim', 'doubt', 'claim', 'doubt']) {
      ({ changeSetId } = expectDone(await store.changes.undo(changeSetId)));
      expect(expectDone(await store.highlights.read(highlight.id)).value.highlight.colour).toBe(colour);
    }
  });

  it('is refused when the row was changed since, and then changes nothing', async () => {
    const { store, highlight, dump } = await keepOne();
    const { changeSetId } = expectDone(await store.highlights.recolour(highlight.id, 1, 'doubt'));
    await store.highlights.recolour(highlight.id, 2, 'quote');
    const before = await dump();
    expect(await store.changes.undo(changeSetId)).toEqual({ kind: 'refused', reason: 'stale' });
    expect(await store.changes.undo(crypto.randomUUID() as never)).toEqual({ kind: 'refused', reason: 'gone' });
    expect(await dump()).toEqual(before);
  });

  it('is offered for the last acts, newest first', async () => {
    const { store, highlight } = await keepOne();
    const { changeSetId } = expectDone(await store.highlights.recolour(highlight.id, 1, 'doubt'));
    await store.changes.undo(changeSetId);
    const recent = expectDone(await store.changes.listRecent(3)).value;
    expect(recent.map(({ action, undoes }) => [action, undoes])).toEqual([
      ['undo', changeSetId],
      ['recolour-highlight', null],
      ['create-highlight', null],
    ]);
    expect(recent.every(({ pageIds }) => pageIds[0] === highlight.pageId)).toBe(true);
  });
});

function on(highlightId: Awaited<ReturnType<typeof keepOne>>['highlight']['id']) {
  return { kind: 'highlight', highlightId } as const;
}
