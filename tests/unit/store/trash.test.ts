import { describe, expect, it } from 'vitest';
import { toTrashRef, trashMs } from '@/lib/core/care/trash-entry';
import { createMemoryStore, expectDone, someChoice, someHighlight, someOwnEntity } from '@/tests/support/memory-store';

const other = { ...someHighlight, urlKeys: ['news.example/quay'] };

describe('the trash', () => {
  it('tells an article with what went with it as one thing', async () => {
    const { store } = createMemoryStore();
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text: 'Note.', tags: [] });
    await store.pages.delete(pageId);
    const listed = expectDone(await store.trash.list()).value;
    expect(listed).toMatchObject([{ kind: 'page', row: { id: pageId }, highlightCount: 1 }]);
  });

  it('tells a highlight with its note and its article, and a note that was emptied with its last words', async () => {
    const { store } = createMemoryStore();
    const first = expectDone(await store.highlights.create(someHighlight)).value;
    const second = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: first.id } as const;
    await store.notes.write({ on, revision: null, text: 'Note.', tags: [] });
    await store.highlights.delete(first.id, 1);
    const onSecond = { kind: 'highlight', highlightId: second.id } as const;
    await store.notes.write({ on: onSecond, revision: null, text: 'Other.', tags: [] });
    await store.notes.write({ on: onSecond, revision: 1, text: '', tags: [] });
    expect(expectDone(await store.trash.list()).value).toMatchObject([
      { kind: 'note', row: { text: 'Other.' }, page: { title: 'The harbour reopens' } },
      { kind: 'highlight', note: { text: 'Note.' }, page: { title: 'The harbour reopens' } },
    ]);
  });

  it('keeps everything for thirty days and nothing of it after', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    await store.observations.writeStands([{ highlightId: id, verdict: 'lost', text: null }]);
    const kept = expectDone(await store.highlights.create(other)).value;
    const deletion = expectDone(await store.pages.delete(pageId));
    const deletedAt = deletion.value.deletedAt ?? 0;
    expect(expectDone(await store.trash.empty(deletedAt)).value).toBe(0);
    expect(expectDone(await store.trash.list()).value).toHaveLength(1);
    memory.passTime(trashMs);
    expect(expectDone(await store.trash.empty(deletedAt + 1)).value).toBe(2);
    const left = await memory.dump();
    expect(left.pages).toHaveLength(1);
    expect(left.highlights).toMatchObject([{ id: kept.id }]);
    expect(left.whereabouts).toEqual([]);
    expect(JSON.stringify(left.changes)).not.toContain(id);
    expect(await store.pages.restore(pageId)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('is not emptied from a private window', async () => {
    const { store } = createMemoryStore({ isPrivate: true });
    expect(await store.trash.empty(Number.MAX_SAFE_INTEGER)).toEqual({ kind: 'refused', reason: 'private' });
  });
});

describe('bringing back from the trash', () => {
  async function refsOf({ store }: ReturnType<typeof createMemoryStore>) {
    return expectDone(await store.trash.list()).value.map(toTrashRef);
  }

  it('restores everything of every kind in one change, and one undo takes all of it back', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const first = expectDone(await store.highlights.create(someHighlight)).value;
    const second = expectDone(await store.highlights.create(other)).value;
    await store.highlights.create(other);
    const [entity] = someHighlight.entities;
    if (entity === undefined) throw new Error('The highlight names nobody.');
    await store.entityNotes.write({ entity, revision: null, text: 'Deep enough.', tags: [] });
    await store.entityNotes.write({ entity, revision: 1, text: '', tags: [] });
    const project = expectDone(await store.projects.write({ editing: null, name: 'Quays', about: '' })).value;
    const essay = expectDone(await store.projects.write({ editing: null, name: 'Essay', about: '' })).value;
    await store.projects.addParts(essay.id, [{ kind: 'text', text: 'My words.' }], null);
    const [part] = expectDone(await store.projects.read(essay.id)).value.parts;
    if (part !== undefined) await store.projects.removeParts(essay.id, [part.part.id]);
    const own = expectDone(await store.ownEntities.write(someOwnEntity)).value;
    const choice = expectDone(await store.choices.write(someChoice)).value;
    const search = { editing: null, name: 'Doubts', query: 'colour:doubt', sort: 'newest' };
    const saved = expectDone(await store.savedSearches.write(search)).value;
    await store.pages.delete(first.pageId);
    await store.highlights.delete(second.id, 1);
    await store.projects.delete(project.id);
    await store.ownEntities.delete(own.id, 1);
    await store.choices.delete(choice.id, 1);
    await store.savedSearches.delete(saved.id, 1);

    const refs = await refsOf(memory);
    expect(new Set(refs.map(({ kind }) => kind))).toEqual(
      new Set(['page', 'highlight', 'entity-note', 'project', 'project-words', 'own-entity', 'choice', 'saved-search']),
    );
    const restored = expectDone(await store.trash.restore(refs));
    expect(restored.value).toBe(refs.length);
    expect(await refsOf(memory)).toEqual([]);
    expect(expectDone(await store.pages.list()).value).toHaveLength(2);
    expect(expectDone(await store.entityNotes.read(entity)).value?.text).toBe('Deep enough.');
    expect(expectDone(await store.projects.read(essay.id)).value.parts).toMatchObject([
      { part: { text: 'My words.' } },
    ]);
    expectDone(await store.changes.undo(restored.changeSetId));
    expect(new Set(await refsOf(memory))).toEqual(new Set(refs));
    expect(expectDone(await store.trash.restore(refs)).value).toBe(refs.length);
    expect(expectDone(await store.pages.read(first.pageId)).value.highlights).toHaveLength(1);
  });

  it('brings a note back on its highlight, with its last words', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { id, pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: id } as const;
    await store.notes.write({ on, revision: null, text: 'First.', tags: ['sea'] });
    await store.notes.write({ on, revision: 1, text: '', tags: [] });
    await store.highlights.delete(id, 1);
    const note = (await refsOf(memory)).filter(({ kind }) => kind === 'note');
    expect(expectDone(await store.trash.restore(note)).value).toBe(1);
    const [kept] = expectDone(await store.pages.read(pageId)).value.highlights;
    expect(kept?.note).toMatchObject({ text: 'First.', tags: ['sea'] });
  });

  it('makes one note of two when another stands in its place meanwhile', async () => {
    const memory = createMemoryStore();
    const { store, database } = memory;
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'page', pageId } as const;
    const gone = expectDone(await store.notes.write({ on, revision: null, text: 'Older.', tags: ['a'] })).value;
    await database.notes.update(gone.id, { deletedAt: 5 });
    await database.notes.put({ ...gone, id: crypto.randomUUID(), text: 'Newer.', tags: ['b'] });
    expectDone(await store.trash.restore([{ kind: 'note', id: gone.id }]));
    expect(expectDone(await store.notes.readOfPage(pageId)).value).toMatchObject({
      text: 'Newer.\n\nOlder.',
      tags: ['b', 'a'],
    });
    expect(await refsOf(memory)).toEqual([]);
  });

  it('passes over what is gone for good, and says so when nothing is left', async () => {
    const { store } = createMemoryStore();
    const gone = [{ kind: 'highlight' as const, id: crypto.randomUUID() }];
    expect(await store.trash.restore(gone)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('brings an article with five hundred highlights back as it was', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    let pageId = '' as never;
    for (let number = 0; number < 500; number += 1) {
      pageId = expectDone(await store.highlights.create(someHighlight)).value.pageId as never;
    }
    const contentOf = async () =>
      expectDone(await store.pages.read(pageId)).value.highlights.map((kept) => kept.highlight.id);
    const before = await contentOf();
    const deletion = expectDone(await store.pages.delete(pageId));
    const refs = await refsOf(memory);
    expect(refs).toEqual([{ kind: 'page', id: pageId }]);
    expectDone(await store.trash.restore(refs));
    expect(await contentOf()).toEqual(before);
    expect(before).toHaveLength(500);
    expect(await store.changes.undo(deletion.changeSetId)).toEqual({ kind: 'refused', reason: 'stale' });
  });
});
