import { describe, expect, it } from 'vitest';
import { keepHouse } from '@/lib/store/keep-house';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

const dayMs = 24 * 60 * 60 * 1_000;

describe('keeping house', () => {
  it('takes a snapshot before it empties the trash, and leaves what is younger', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const old = expectDone(await store.highlights.create(someHighlight)).value;
    const { modifiedAt } = expectDone(await store.highlights.delete(old.id, 1)).value;
    const kept = expectDone(await store.highlights.create(someHighlight)).value;
    await keepHouse(store, modifiedAt + 31 * dayMs);
    const { highlights, snapshots } = await memory.dump();
    expect(highlights).toMatchObject([{ id: kept.id }]);
    expect(snapshots).toMatchObject([{ reason: 'daily', rows: 3 }]);
  });

  it('forgets acts of long ago, but no state of a note', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const { id, modifiedAt } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'highlight', highlightId: id } as const;
    const note = await store.notes.write({ on, revision: null, text: 'First.', tags: [] });
    await store.notes.write({ on, revision: 1, text: 'Second.', tags: [] });
    await keepHouse(store, modifiedAt + 91 * dayMs);
    const states = expectDone(await store.changes.listNoteStates(expectDone(note).value.id)).value;
    expect(states.map(({ text }) => text)).toEqual(['First.', 'Second.']);
    expect(expectDone(await store.changes.listRecent(10)).value.map(({ action }) => action)).toEqual([
      'write-note',
      'write-note',
    ]);
  });
});
