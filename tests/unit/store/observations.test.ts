import { describe, expect, it } from 'vitest';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import type { EntityRef } from '@/lib/core/entities/record';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

const harbour = { id: 'starter:harbour', wikidata: 'Q1', title: 'The harbour', name: 'The harbour' } as EntityRef;
const seen = {
  entity: harbour,
  kind: 'place' as const,
  count: 2,
  dated: [{ date: '1998', text: 'It opened in 1998.' }],
};

describe('what was seen in an article', () => {
  it('is not kept of a page that was merely read', async () => {
    const { store, dump } = createMemoryStore();
    expect(expectDone(await store.observations.writeSightings(['news.example/other'], [seen])).value).toBeNull();
    expect((await dump()).sightings).toEqual([]);
  });

  it('is found by any of the keys of the entity, after its pack was rebuilt or removed', async () => {
    const { store } = createMemoryStore();
    await store.highlights.create(someHighlight);
    await store.observations.writeSightings(someHighlight.urlKeys, [seen]);
    const rebuilt = { ...harbour, id: 'wikidata:Q1' } as EntityRef;
    const found = expectDone(await store.observations.listSightings(toEntityKeys(rebuilt))).value;
    expect(found.map(({ count }) => count)).toEqual([2]);
  });

  it('is replaced at the next visit and hidden while the article is in the trash', async () => {
    const { store } = createMemoryStore();
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.observations.writeSightings(someHighlight.urlKeys, [seen]);
    await store.observations.writeSightings(someHighlight.urlKeys, [{ ...seen, count: 5 }]);
    expect(expectDone(await store.observations.listAllSightings()).value.map(({ count }) => count)).toEqual([5]);
    await store.pages.delete(pageId);
    expect(expectDone(await store.observations.listAllSightings()).value).toEqual([]);
  });

  it('is not written in a private window', async () => {
    const { store } = createMemoryStore({ isPrivate: true });
    expect(await store.observations.writeSightings(someHighlight.urlKeys, [seen])).toEqual({
      kind: 'refused',
      reason: 'private',
    });
  });

  it('leaves no trace in the change log', async () => {
    const { store, dump } = createMemoryStore();
    await store.highlights.create(someHighlight);
    const before = (await dump()).changes;
    await store.observations.writeSightings(someHighlight.urlKeys, [seen]);
    expect((await dump()).changes).toEqual(before);
  });
});

describe('where a highlight stood', () => {
  it('is remembered with the time it was last seen with its own words', async () => {
    const { store } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.observations.writeStands([{ highlightId: id, verdict: 'found', text: null }]);
    await store.observations.writeStands([{ highlightId: id, verdict: 'lost', text: null }]);
    const [lost] = expectDone(await store.observations.listMoved()).value;
    expect(lost?.verdict).toBe('lost');
    expect(lost?.foundAt).toBeLessThan(lost?.lookedAt ?? 0);
    expect(lost?.foundAt).not.toBeNull();
  });

  it('is not remembered of a deleted highlight, nor of one that never was', async () => {
    const { store } = createMemoryStore();
    const { id } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.highlights.delete(id, 1);
    const unknown = crypto.randomUUID() as typeof id;
    const stands = [id, unknown].map((highlightId) => ({ highlightId, verdict: 'lost' as const, text: null }));
    expect(expectDone(await store.observations.writeStands(stands)).value).toBe(0);
  });
});
