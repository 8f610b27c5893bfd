import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

describe('the rows behind hits', () => {
  it('come in the order of the hits, each with its article, its note and where it stood', async () => {
    const { store } = createMemoryStore();
    const first = expectDone(await store.highlights.create(someHighlight)).value;
    const second = expectDone(await store.highlights.create({ ...someHighlight, colour: 'doubt' })).value;
    const on = { kind: 'highlight', highlightId: first.id } as const;
    await store.notes.write({ on, revision: null, text: 'Words.', tags: ['sea'] });
    await store.observations.writeStands([{ highlightId: second.id, verdict: 'lost', text: null }]);
    const hits = [second, first].map(({ id }) => ({ kind: 'highlight', id }) as const);
    const found = expectDone(await store.readFound([...hits, { kind: 'page', id: first.pageId }])).value;
    expect(found).toMatchObject([
      { kind: 'highlight', highlight: { id: second.id }, note: null, whereabouts: { verdict: 'lost' } },
      { kind: 'highlight', highlight: { id: first.id }, note: { text: 'Words.' }, whereabouts: null },
      { kind: 'page', page: { id: first.pageId }, highlightCount: 2 },
    ]);
  });

  it('tell notes on articles, notes on entities and projects apart', async () => {
    const { store } = createMemoryStore();
    const { pageId } = expectDone(await store.highlights.create(someHighlight)).value;
    const on = { kind: 'page', pageId } as const;
    const note = expectDone(await store.notes.write({ on, revision: null, text: 'On the whole.', tags: [] })).value;
    const project = expectDone(await store.projects.write({ name: 'Ports', about: '', editing: null })).value;
    const hits = [
      { kind: 'project', id: project.id },
      { kind: 'page-note', id: note.id },
    ] as const;
    expect(expectDone(await store.readFound(hits)).value).toMatchObject([
      { kind: 'project', project: { name: 'Ports' } },
      { kind: 'page-note', page: { id: pageId }, note: { text: 'On the whole.' } },
    ]);
  });

  it('leave a gap for what was deleted since it was found, and for a damaged row', async () => {
    const { store, database } = createMemoryStore();
    const gone = expectDone(await store.highlights.create(someHighlight)).value;
    const damaged = expectDone(await store.highlights.create(someHighlight)).value;
    const kept = expectDone(await store.highlights.create(someHighlight)).value;
    await store.highlights.delete(gone.id, gone.revision);
    await database.highlights.update(damaged.id, { colour: 'no colour' });
    const hits = [gone, damaged, kept].map(({ id }) => ({ kind: 'highlight', id }) as const);
    const [first, second, third] = expectDone(await store.readFound(hits)).value;
    expect([first, second]).toEqual([null, null]);
    expect(third).toMatchObject({ highlight: { id: kept.id } });
  });
});
