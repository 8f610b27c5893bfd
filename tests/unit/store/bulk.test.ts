import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

async function createHighlights({ store }: MemoryStore, count: number) {
  const ids = [];
  for (let index = 0; index < count; index += 1) {
    ids.push(expectDone(await store.highlights.create(someHighlight)).value.id);
  }
  return ids;
}

async function tagsOf({ store }: MemoryStore): Promise<readonly (readonly string[])[]> {
  const [article] = expectDone(await store.pages.readAll()).value;
  return article?.highlights.map(({ note }) => note?.tags ?? []) ?? [];
}

describe('many highlights at once', () => {
  it('are tagged in one act that one undo takes back', async () => {
    const memory = createMemoryStore();
    const ids = await createHighlights(memory, 3);
    const tagged = expectDone(await memory.store.bulk.retag(ids, { add: ['sea'], remove: [] }));
    expect(await tagsOf(memory)).toEqual([['sea'], ['sea'], ['sea']]);
    expectDone(await memory.store.changes.undo(tagged.changeSetId));
    expect(await tagsOf(memory)).toEqual([[], [], []]);
  });

  it('keep the words of their notes when tags come and go', async () => {
    const memory = createMemoryStore();
    const ids = await createHighlights(memory, 1);
    const [highlightId] = ids;
    if (highlightId === undefined) throw new Error('The highlight is missing.');
    const on = { kind: 'highlight', highlightId } as const;
    await memory.store.notes.write({ on, revision: null, text: 'Words.', tags: ['sea'] });
    expectDone(await memory.store.bulk.retag(ids, { add: ['quay'], remove: ['sea'] }));
    const [article] = expectDone(await memory.store.pages.readAll()).value;
    expect(article?.highlights[0]?.note).toMatchObject({ text: 'Words.', tags: ['quay'] });
  });

  it('are deleted and recoloured together, and what is gone meanwhile is passed over', async () => {
    const memory = createMemoryStore();
    const ids = await createHighlights(memory, 3);
    expect(expectDone(await memory.store.bulk.recolour(ids, 'doubt')).value).toBe(3);
    const [first] = ids;
    if (first !== undefined) await memory.store.highlights.delete(first, 2);
    expect(expectDone(await memory.store.bulk.delete(ids)).value).toBe(2);
    expect(await memory.store.bulk.delete(ids)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('share a tag with notes on people, where it is renamed, too', async () => {
    const memory = createMemoryStore();
    const [entity] = someHighlight.entities;
    if (entity === undefined) throw new Error('The sample names nobody.');
    await memory.store.entityNotes.write({ entity, revision: null, text: '', tags: ['Sea', 'quay'] });
    const renamed = expectDone(await memory.store.bulk.renameTag('sea', 'ocean'));
    expect(renamed.value).toBe(1);
    const tagsNow = async () => expectDone(await memory.store.entityNotes.read(entity)).value?.tags;
    expect(await tagsNow()).toEqual(['ocean', 'quay']);
    expectDone(await memory.store.changes.undo(renamed.changeSetId));
    expect(await tagsNow()).toEqual(['Sea', 'quay']);
  });

  it('share a tag that is renamed everywhere, into one that some have already', async () => {
    const memory = createMemoryStore();
    const ids = await createHighlights(memory, 2);
    await memory.store.bulk.retag(ids, { add: ['sea'], remove: [] });
    await memory.store.bulk.retag(ids.slice(0, 1), { add: ['ocean'], remove: [] });
    expect(expectDone(await memory.store.bulk.renameTag('sea', 'ocean')).value).toBe(2);
    expect(await tagsOf(memory)).toEqual([['ocean'], ['ocean']]);
    expect(expectDone(await memory.store.notes.listTags()).value).toEqual([{ tag: 'ocean', count: 2 }]);
  });

  it('move with their notes to another article, and an article that is left empty goes, until that is taken back', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const [here] = await createHighlights(memory, 1);
    const there = expectDone(await store.pages.save({ ...someHighlight, urlKeys: ['news.example/quay'] })).value;
    if (here === undefined) throw new Error('The highlight is missing.');
    await store.notes.write({ on: { kind: 'highlight', highlightId: here }, revision: null, text: 'Words.', tags: [] });
    await store.observations.writeStands([{ highlightId: here, verdict: 'lost', text: null }]);
    const moved = expectDone(await store.bulk.move([here], there.id));
    expect(moved).toMatchObject({ value: 1 });
    const after = expectDone(await store.pages.readAll()).value;
    expect(after.map(({ page }) => page.id)).toEqual([there.id]);
    expect(after[0]?.highlights).toMatchObject([{ highlight: { id: here }, note: { text: 'Words.' } }]);
    expect(expectDone(await store.observations.listMoved()).value).toEqual([]);
    expectDone(await store.changes.undo(moved.changeSetId));
    const back = expectDone(await store.pages.readAll()).value;
    expect(back.map(({ highlights }) => highlights.length).sort()).toEqual([0, 1]);
  });

  it('are not moved to an article that is gone', async () => {
    const memory = createMemoryStore();
    const ids = await createHighlights(memory, 1);
    const gone = expectDone(await memory.store.pages.save({ ...someHighlight, urlKeys: ['news.example/quay'] })).value;
    expectDone(await memory.store.pages.delete(gone.id));
    expect(await memory.store.bulk.move(ids, gone.id)).toEqual({ kind: 'refused', reason: 'gone' });
  });
});
