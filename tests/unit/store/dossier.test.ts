import { describe, expect, it } from 'vitest';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import type { Dossier } from '@/lib/core/dossier/dossier';
import type { EntityRef } from '@/lib/core/entities/record';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

const lorn = { id: 'starter:lorn', wikidata: 'Q7', title: 'Port Lorn', name: 'Port Lorn' } as EntityRef;
/** The same town in a pack that was built anew. */
const rebuilt = { id: 'wikidata:Q7', wikidata: 'Q7', title: null, name: 'Lorn' } as EntityRef;
const varn = { id: 'own:varn', wikidata: null, title: null, name: 'Odile Varn' } as EntityRef;

const seen = (entity: EntityRef, kind: 'place' | 'person' = 'place') => ({
  ...{ entity, kind, count: 2 },
  dated: [{ date: '1998', text: 'It opened in 1998.' }],
});

/** Two kept articles: one names both, one the town under its other name. */
async function fill() {
  const memory = createMemoryStore();
  const { store } = memory;
  const first = expectDone(await store.highlights.create({ ...someHighlight, entities: [lorn] })).value;
  await store.observations.writeSightings(someHighlight.urlKeys, [seen(lorn), seen(varn, 'person')]);
  const second = expectDone(
    await store.highlights.create({ ...someHighlight, urlKeys: ['news.example/two'], entities: [rebuilt] }),
  ).value;
  await store.observations.writeSightings(['news.example/two'], [seen(rebuilt)]);
  return { ...memory, first, second };
}

describe('the list of entities', () => {
  it('counts one entity once, whatever its references were called', async () => {
    const { store } = await fill();
    await store.entityNotes.write({ entity: rebuilt, revision: null, text: 'Watch the fees.', tags: [] });
    const listed = expectDone(await store.dossiers.listEntities()).value;
    expect(listed).toHaveLength(2);
    expect(listed).toContainEqual({
      ...{ entity: lorn, kind: 'place', articleCount: 2, mentionCount: 4, highlightCount: 2, hasNote: true },
    });
    expect(listed).toContainEqual(expect.objectContaining({ entity: varn, articleCount: 1, highlightCount: 0 }));
  });

  it('leaves out what only deleted articles name', async () => {
    const { store, first } = await fill();
    await store.pages.delete(first.pageId);
    const listed = expectDone(await store.dossiers.listEntities()).value;
    expect(listed.map(({ entity }) => entity.id)).toEqual([rebuilt.id]);
  });
});

describe('a dossier', () => {
  it('has the quotes, notes, dated sentences and companions of every article that names the entity', async () => {
    const { store, first, second } = await fill();
    const on = { kind: 'highlight', highlightId: first.id } as const;
    await store.notes.write({ on, revision: null, text: 'Why now?', tags: [] });
    const dossier = expectDone(await store.dossiers.read(['title:Port Lorn'])).value;
    expect(dossier).toMatchObject({
      entity: lorn,
      kind: 'place',
      note: null,
      connected: [{ entity: varn, articleCount: 1 }],
    });
    expect(new Set(dossier.keys)).toEqual(new Set([...toEntityKeys(lorn), ...toEntityKeys(rebuilt)]));
    const byPage = new Map(dossier.articles.map((article) => [article.page.id, article]));
    expect(byPage.get(first.pageId)).toMatchObject({ mentionCount: 2, highlights: [{ note: { text: 'Why now?' } }] });
    expect(byPage.get(second.pageId)).toMatchObject({ dated: [{ date: '1998' }], highlights: [{ note: null }] });
  });

  it('keeps a quote whose article no longer names the entity, as when its pack is gone', async () => {
    const { store, first } = await fill();
    await store.observations.writeSightings(someHighlight.urlKeys, [seen(varn, 'person')]);
    const { articles } = expectDone(await store.dossiers.read(toEntityKeys(lorn))).value;
    expect(articles.find(({ page }) => page.id === first.pageId)).toMatchObject({ mentionCount: 0, dated: [] });
  });

  it('is there soon with what stands in articles that name the entity; all the rest is looked for', async () => {
    const { store, first, second } = await fill();
    await store.observations.writeSightings(someHighlight.urlKeys, [seen(varn, 'person')]);
    const quotedIn = (dossier: Dossier) =>
      dossier.articles.flatMap(({ page, highlights }) => highlights.map(() => page.id));
    const keys = [...toEntityKeys(lorn), ...toEntityKeys(rebuilt)];
    expect(quotedIn(expectDone(await store.dossiers.readSoon(keys)).value)).toEqual([second.pageId]);
    expect(new Set(quotedIn(expectDone(await store.dossiers.read(keys)).value))).toEqual(
      new Set([first.pageId, second.pageId]),
    );
  });

  it('is empty for an entity that nothing kept names', async () => {
    const { store } = await fill();
    const dossier = expectDone(await store.dossiers.read(['own:nobody'])).value;
    expect(dossier).toMatchObject({ entity: null, note: null, articles: [], connected: [] });
  });

  it('is announced only while there is anything in it', async () => {
    const { store, first } = await fill();
    const isKept = async (entity: EntityRef) => expectDone(await store.dossiers.isKept(toEntityKeys(entity))).value;
    expect([await isKept(lorn), await isKept(varn)]).toEqual([true, true]);
    await store.pages.delete(first.pageId);
    expect([await isKept(lorn), await isKept(varn)]).toEqual([true, false]);
    await store.entityNotes.write({ entity: varn, revision: null, text: 'Who pays her?', tags: [] });
    expect(await isKept(varn)).toBe(true);
  });
});
