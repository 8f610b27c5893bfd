import { describe, expect, it } from 'vitest';
import type { HighlightRow, PageId } from '@/lib/core/notes/rows';
import type { BrowseCursor, BrowsePart } from '@/lib/store/search/browse';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

/** Keeps one passage in each of some articles. */
async function keepMany({ store }: MemoryStore, count: number) {
  const kept = [];
  for (let at = 0; at < count; at += 1) {
    const anchor = { ...someHighlight.anchor, exact: `passage ${at}${at % 2 === 0 ? ' even' : ''}` };
    kept.push(expectDone(await store.highlights.create({ ...someHighlight, urlKeys: [`a/${at}`], anchor })).value);
  }
  return kept;
}

describe('browsing the library', () => {
  it('lists what was kept last first, in parts that miss nothing and repeat nothing', async () => {
    const memory = createMemoryStore();
    const kept = await keepMany(memory, 7);
    const listed: string[] = [];
    let cursor: BrowseCursor | null = null;
    do {
      const part: BrowsePart<HighlightRow> = expectDone(await memory.store.browse.listHighlights(cursor, 3)).value;
      listed.push(...part.rows.map(({ id }) => id));
      cursor = part.next;
    } while (cursor !== null);
    expect(listed).toEqual(kept.map(({ id }) => id).reverse());
  });

  it('tells rows apart that were kept at one moment', async () => {
    const memory = createMemoryStore();
    const kept = await keepMany(memory, 5);
    await memory.database.highlights.bulkPut(kept.map((row) => ({ ...row, createdAt: 1_000 })));
    const first = expectDone(await memory.store.browse.listHighlights(null, 2)).value;
    const rest = expectDone(await memory.store.browse.listHighlights(first.next, 9)).value;
    const ids = [...first.rows, ...rest.rows].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(kept.map(({ id }) => id as string).toSorted());
    expect(rest.next).toBeNull();
  });

  it('passes over what is deleted or damaged, and does not count what is deleted', async () => {
    const memory = createMemoryStore();
    const [first, second, third] = await keepMany(memory, 3);
    if (first === undefined || second === undefined || third === undefined) throw new Error('Three were kept.');
    await memory.store.pages.delete(second.pageId);
    await memory.database.pages.put({ id: third.pageId, createdAt: third.createdAt });
    const { rows } = expectDone(await memory.store.browse.listPages(null, 10)).value;
    expect(rows.map(({ id }): PageId => id)).toEqual([first.pageId]);
    expect(expectDone(await memory.store.browse.count()).value).toEqual({ pages: 2, highlights: 2 });
  });
});

describe('a scan without an index', () => {
  it('finds what was kept last first, and says whether it looked at everything', async () => {
    const memory = createMemoryStore();
    const kept = await keepMany(memory, 6);
    const even = kept.filter((_, at) => at % 2 === 0).map(({ id }) => id as string);
    const found = expectDone(await memory.store.scan({ query: 'even', limit: 10 }, { rows: 1_000 })).value;
    expect(found.hits.map(({ id }) => id)).toEqual(even.reverse());
    expect(found.isComplete).toBe(true);
  });

  it('looks no further than its bound', async () => {
    const memory = createMemoryStore();
    await keepMany(memory, 2);
    const found = expectDone(await memory.store.scan({ query: 'passage', limit: 10 }, { rows: 0 })).value;
    expect(found).toEqual({ kind: 'found', total: 0, hits: [], isComplete: false });
  });

  it('finds projects and notes on entities', async () => {
    const { store } = createMemoryStore();
    await store.projects.write({ editing: null, name: 'Harbours', about: '' });
    const [entity] = someHighlight.entities;
    if (entity !== undefined) await store.entityNotes.write({ entity, revision: null, text: 'Deep.', tags: [] });
    const found = expectDone(await store.scan({ query: 'harbour', limit: 10 }, { rows: 100 })).value;
    expect(found.hits.map(({ kind }) => kind).toSorted()).toEqual(['entity-note', 'project']);
  });
});
