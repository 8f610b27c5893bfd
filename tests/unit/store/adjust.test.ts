import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someChoice, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

const wider = { ...someHighlight.anchor, exact: 'At noon the ferries sailed', start: 112 };
const adjustment = { anchor: wider, entities: [] };

async function createWithNote({ store }: MemoryStore, text: string, tags: readonly string[] = []) {
  const { id } = expectDone(await store.highlights.create(someHighlight)).value;
  await store.notes.write({ on: { kind: 'highlight', highlightId: id }, revision: null, text, tags });
  return { id, revision: 1 };
}

async function notesOf({ store }: MemoryStore) {
  const [article] = expectDone(await store.pages.readAll()).value;
  return article?.highlights.map(({ highlight, note }) => [highlight.anchor.exact, note?.text, note?.tags]);
}

describe('a highlight that is adjusted', () => {
  it('has the new words, its own note and colour, and undo gives it the old ones back', async () => {
    const memory = createMemoryStore();
    const seen = await createWithNote(memory, 'Note.');
    const adjusted = expectDone(await memory.store.adjusting.adjust(seen, adjustment));
    expect(adjusted.value).toMatchObject({ anchor: wider, colour: 'claim', revision: 2 });
    expect(await notesOf(memory)).toEqual([['At noon the ferries sailed', 'Note.', []]]);
    expectDone(await memory.store.changes.undo(adjusted.changeSetId));
    expect(await notesOf(memory)).toEqual([['the ferries sailed', 'Note.', []]]);
  });

  it('is refused when it was changed or deleted meanwhile', async () => {
    const memory = createMemoryStore();
    const seen = await createWithNote(memory, '');
    expect(await memory.store.adjusting.adjust({ ...seen, revision: 7 }, adjustment)).toMatchObject({
      reason: 'stale',
    });
    await memory.store.highlights.delete(seen.id, 1);
    expect(await memory.store.adjusting.adjust(seen, adjustment)).toMatchObject({ reason: 'gone' });
  });
});

describe('highlights that are made one', () => {
  it('keep all notes and tags, each once, and one undo brings all of them back', async () => {
    const memory = createMemoryStore();
    const first = await createWithNote(memory, 'One.', ['sea']);
    const second = await createWithNote(memory, 'Two.', ['sea', 'quay']);
    const third = await createWithNote(memory, 'One.');
    const before = await notesOf(memory);
    const merged = expectDone(await memory.store.adjusting.merge([first, second, third], adjustment));
    expect(await notesOf(memory)).toEqual([['At noon the ferries sailed', 'One.\n\nTwo.', ['sea', 'quay']]]);
    expectDone(await memory.store.changes.undo(merged.changeSetId));
    expect(await notesOf(memory)).toEqual(before);
  });

  it('give the first one a note when only another had one', async () => {
    const memory = createMemoryStore();
    const first = { id: expectDone(await memory.store.highlights.create(someHighlight)).value.id, revision: 1 };
    const second = await createWithNote(memory, 'Two.');
    expectDone(await memory.store.adjusting.merge([first, second], adjustment));
    expect(await notesOf(memory)).toEqual([['At noon the ferries sailed', 'Two.', []]]);
  });

  it('are left as they are when they are of different articles', async () => {
    const memory = createMemoryStore();
    const first = await createWithNote(memory, 'One.');
    const other = await memory.store.highlights.create({ ...someHighlight, urlKeys: ['news.example/quay'] });
    const second = { id: expectDone(other).value.id, revision: 1 };
    expect(await memory.store.adjusting.merge([first, second], adjustment)).toMatchObject({ kind: 'refused' });
    expect(await notesOf(memory)).toBeDefined();
  });
});

describe('the old words of a highlight', () => {
  it('can be kept against the new ones, and undo asks again', async () => {
    const memory = createMemoryStore();
    const seen = await createWithNote(memory, 'Note.');
    const kept = expectDone(await memory.store.adjusting.keepWords(seen, 'the ferries sail'));
    expect(kept.value).toMatchObject({ keptAgainst: 'the ferries sail', anchor: someHighlight.anchor });
    expectDone(await memory.store.changes.undo(kept.changeSetId));
    expect(expectDone(await memory.store.highlights.read(seen.id)).value.highlight.keptAgainst).toBeUndefined();
  });

  it('say nothing any more once the highlight has other words', async () => {
    const memory = createMemoryStore();
    const seen = await createWithNote(memory, '');
    const { revision } = expectDone(await memory.store.adjusting.keepWords(seen, 'the ferries sail')).value;
    const adjusted = expectDone(await memory.store.adjusting.adjust({ ...seen, revision }, adjustment));
    expect(adjusted.value.keptAgainst).toBeUndefined();
  });
});

describe('taking back on the page itself', () => {
  it('takes back what was done to highlights, and taking that back does it again', async () => {
    const memory = createMemoryStore();
    const seen = await createWithNote(memory, 'Note.');
    const { undoOnPage } = memory.store.changes;
    const adjusted = expectDone(await memory.store.adjusting.adjust(seen, adjustment));
    const undone = expectDone(await undoOnPage(adjusted.changeSetId));
    expect(await notesOf(memory)).toEqual([['the ferries sailed', 'Note.', []]]);
    expectDone(await undoOnPage(undone.changeSetId));
    expect(await notesOf(memory)).toEqual([['At noon the ferries sailed', 'Note.', []]]);
  });

  it('takes nothing else back, and nothing that is not known', async () => {
    const { store } = createMemoryStore();
    const chosen = expectDone(await store.choices.write(someChoice));
    const gone = { kind: 'refused', reason: 'gone' };
    expect(await store.changes.undoOnPage(chosen.changeSetId)).toEqual(gone);
    expect(await store.changes.undoOnPage(crypto.randomUUID() as typeof chosen.changeSetId)).toEqual(gone);
  });
});
