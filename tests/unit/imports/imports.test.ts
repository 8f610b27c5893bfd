import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchorNow } from '@/lib/core/anchors/find';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';
import { expectFile } from './read-file';

const url = someHighlight.page.url;
const { exact, prefix, suffix } = someHighlight.anchor;

const row = (fields: object = {}, quote: object = { exact, prefix, suffix }) => ({
  id: 'x',
  uri: url,
  target: [{ source: url, selector: [{ type: 'TextQuoteSelector', ...quote }] }],
  ...fields,
});

const recordsOf = (rows: readonly object[]) => expectFile(rows).records;
const bring = ({ store }: MemoryStore, rows: readonly object[]) => store.imports.bring(recordsOf(rows));

async function listKept({ store }: MemoryStore) {
  return expectDone(await store.pages.readAll()).value.flatMap(({ highlights }) => highlights);
}

describe('importing', () => {
  it('keeps quote, note, tags and times, tells before what it will do, and can be taken back at once', async () => {
    const memory = createMemoryStore();
    const rows = [
      row({ text: 'Who says so?', tags: ['sea'], created: '2020-01-01T00:00:00Z' }),
      row({}, { exact: 'again' }),
    ];
    const preview = expectDone(await memory.store.imports.preview(recordsOf(rows))).value;
    expect(preview).toEqual({ added: 2, changed: 0, known: 0, newPages: 1 });
    const { value, changeSetId } = expectDone(await bring(memory, rows));
    expect(value).toEqual(preview);
    const kept = await listKept(memory);
    expect(kept.map(({ highlight, note }) => [highlight.anchor.exact, note?.text, note?.tags])).toEqual(
      expect.arrayContaining([
        [exact, 'Who says so?', ['sea']],
        ['again', undefined, undefined],
      ]),
    );
    expect(kept.some(({ highlight }) => highlight.createdAt === Date.UTC(2020, 0, 1))).toBe(true);
    expectDone(await memory.store.changes.undo(changeSetId));
    expect(await listKept(memory)).toEqual([]);
    expect(expectDone(await memory.store.pages.list()).value).toEqual([]);
  });

  it('twice changes nothing, whatever the records', async () => {
    const quotes = fc.constantFrom('the ferries sailed', 'the  ferries sailed', 'again', 'nothing else', '');
    const contexts = fc.constantFrom('', 'At noon ', 'oon ', 'By night ');
    const rows = fc.array(
      fc.record({
        quote: quotes,
        prefix: contexts,
        text: fc.constantFrom('', 'one', 'two'),
        tag: fc.constantFrom('', 'a', 'b'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (wanted) => {
        const memory = createMemoryStore();
        await memory.store.highlights.create(someHighlight);
        const records = recordsOf(
          wanted.map(({ quote, text, tag, ...rest }) => row({ text, tags: [tag] }, { exact: quote, ...rest })),
        );
        await memory.store.imports.bring(records);
        const before = await memory.dump();
        expect(expectDone(await memory.store.imports.preview(records)).value).toMatchObject({ added: 0, changed: 0 });
        expect(await memory.store.imports.bring(records)).toEqual({ kind: 'refused', reason: 'gone' });
        expect(await memory.dump()).toEqual(before);
        const kept = (await listKept(memory)).map(({ note }) => note?.text ?? '').join(' ');
        for (const { anchor, note } of records) if (anchor !== null) expect(kept).toContain(note);
      }),
      { numRuns: 60 },
    );
  });

  it('recognises what is here by its words, and adds words without losing any', async () => {
    const memory = createMemoryStore();
    const { id } = expectDone(await memory.store.highlights.create(someHighlight)).value;
    await memory.store.notes.write({
      on: { kind: 'highlight', highlightId: id },
      revision: null,
      text: 'Mine.',
      tags: ['a'],
    });
    const theirs = row({ text: 'Theirs.', tags: ['b'] }, { exact, prefix: 'noon ' });
    const { value, changeSetId } = expectDone(await bring(memory, [theirs]));
    expect(value).toEqual({ added: 0, changed: 1, known: 0, newPages: 0 });
    expect(await listKept(memory)).toMatchObject([{ note: { text: 'Mine.\n\nTheirs.', tags: ['a', 'b'] } }]);
    expectDone(await memory.store.changes.undo(changeSetId));
    expect(await listKept(memory)).toMatchObject([{ note: { text: 'Mine.', tags: ['a'] } }]);
  });

  it('tells the same words in other places apart', async () => {
    const memory = createMemoryStore();
    await memory.store.highlights.create(someHighlight);
    expectDone(await bring(memory, [row({}, { exact, prefix: 'By night ', suffix: ' no more.' })]));
    expect(await listKept(memory)).toHaveLength(2);
  });

  it('makes one note of several on a page', async () => {
    const memory = createMemoryStore();
    const onPage = (text: string) => ({ id: 'p', uri: url, text, target: [{ source: url }] });
    const { value } = expectDone(await bring(memory, [onPage('First.'), onPage('Second.'), onPage('First.')]));
    expect(value).toEqual({ added: 1, changed: 1, known: 1, newPages: 1 });
    const [page] = expectDone(await memory.store.pages.list()).value;
    if (page === undefined) throw new Error('No article was kept.');
    const note = expectDone(await memory.store.notes.readOfPage(page.page.id)).value;
    expect(note?.text).toBe('First.\n\nSecond.');
  });

  it('brings an article back from the trash with what is imported on it', async () => {
    const memory = createMemoryStore();
    const { pageId } = expectDone(await memory.store.highlights.create(someHighlight)).value;
    await memory.store.pages.delete(pageId);
    expectDone(await bring(memory, [row({}, { exact: 'again' })]));
    expect(expectDone(await memory.store.pages.read(pageId)).value.highlights).toHaveLength(1);
  });

  it('places a quote with its context when the page is next visited', async () => {
    const memory = createMemoryStore();
    expectDone(await bring(memory, [row()]));
    const [kept] = await listKept(memory);
    const text =
      'By dawn the ferries sailed home. The mole lay empty until the gulls came. At noon the ferries sailed again.';
    const start = text.lastIndexOf(exact);
    if (kept === undefined) throw new Error('Nothing was kept.');
    expect(findAnchorNow(text, kept.highlight.anchor)).toMatchObject({ kind: 'found', start });
    expect(findAnchorNow('The mole lay empty until the gulls came.', kept.highlight.anchor).kind).toBe('lost');
  });

  it('is refused in private windows', async () => {
    const memory = createMemoryStore({ isPrivate: true });
    expect(await bring(memory, [row()])).toEqual({ kind: 'refused', reason: 'private' });
  });
});
