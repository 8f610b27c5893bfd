import { describe, expect, it } from 'vitest';
import { trashMs } from '@/lib/store/trash';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

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

  it('tells a highlight with its note and its article, and a note by itself', async () => {
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
