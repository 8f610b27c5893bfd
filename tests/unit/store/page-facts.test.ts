import { describe, expect, it } from 'vitest';
import { parseByline } from '@/lib/core/citations/names/parse-byline';
import { createMemoryStore, expectDone, someHighlight } from '../../support/memory-store';

const facts = {
  title: 'The harbour opens again',
  authors: parseByline('Odile Varn and The Harbour Board'),
  site: 'News Example',
  published: null,
  sourceKind: 'opinion',
} as const;

async function keepOne() {
  const { store } = createMemoryStore();
  const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
  return { store, page: expectDone(await store.pages.read(pageId)).value.page };
}

describe('what the reader says of an article', () => {
  it('is kept, and the byline follows the authors', async () => {
    const { store, page } = await keepOne();
    const written = await store.pages.writeFacts(page.id, page.revision, facts);
    expect(written).toMatchObject({
      kind: 'done',
      value: { title: facts.title, byline: 'Odile Varn, The Harbour Board', published: null, sourceKind: 'opinion' },
    });
  });

  it('is not filled in again by the page, not even where it says nothing', async () => {
    const { store, page } = await keepOne();
    await store.pages.writeFacts(page.id, page.revision, { ...facts, authors: [] });
    await store.highlights.create(someHighlight);
    expect(await store.pages.read(page.id)).toMatchObject({
      value: { page: { title: facts.title, byline: null, published: null } },
    });
  });

  it('comes before the kind that the page states, which fills in only what nobody said', async () => {
    const { store, page } = await keepOne();
    const report = { ...someHighlight, page: { ...someHighlight.page, sourceKind: 'report' } } as const;
    expect(page.sourceKind).toBeUndefined();
    await store.highlights.create(report);
    const stated = expectDone(await store.pages.read(page.id)).value.page;
    expect(stated.sourceKind).toBe('report');
    await store.pages.writeFacts(page.id, stated.revision, facts);
    await store.highlights.create(report);
    expect(await store.pages.read(page.id)).toMatchObject({ value: { page: { sourceKind: 'opinion' } } });
  });

  it('is refused when the article was changed meanwhile', async () => {
    const { store, page } = await keepOne();
    await store.pages.writeFacts(page.id, page.revision, facts);
    expect(await store.pages.writeFacts(page.id, page.revision, facts)).toEqual({ kind: 'refused', reason: 'stale' });
  });

  it('can be taken back', async () => {
    const { store, page } = await keepOne();
    const written = await store.pages.writeFacts(page.id, page.revision, facts);
    if (written.kind !== 'done') throw new Error('not written');
    await store.changes.undo(written.changeSetId);
    expect(await store.pages.read(page.id)).toMatchObject({
      value: { page: { title: page.title, byline: page.byline } },
    });
  });
});
