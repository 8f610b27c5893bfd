import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someHighlight, withFullDisk } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

async function keep({ store }: MemoryStore, words: string, tags: readonly string[]) {
  const anchor = { ...someHighlight.anchor, exact: words };
  const highlight = expectDone(await store.highlights.create({ ...someHighlight, anchor })).value;
  const on = { kind: 'highlight', highlightId: highlight.id } as const;
  expectDone(await store.notes.write({ on, revision: null, text: '', tags }));
  return highlight;
}

async function listWords({ store }: MemoryStore, projectId: Parameters<typeof store.projects.listGathered>[0]) {
  const gathered = expectDone(await store.projects.listGathered(projectId)).value;
  return gathered.map(({ highlight }) => highlight.anchor.exact);
}

describe('what belongs to a project before it is placed', () => {
  it('is what carries its name or one of its tags, however these are written', async () => {
    const memory = createMemoryStore();
    await keep(memory, 'by name', ['harbour-TALKS']);
    await keep(memory, 'by tag', ['ferriés']);
    await keep(memory, 'not at all', ['ferry']);
    const project = { editing: null, name: 'Harbour talks', about: '', tags: ['Ferries'] };
    const { id } = expectDone(await memory.store.projects.write(project)).value;
    expect(await listWords(memory, id)).toEqual(['by tag', 'by name']);
  });

  it('is listed no more once it stands in the project, and again when it is taken out', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const highlight = await keep(memory, 'by name', ['Harbours']);
    const { id } = expectDone(await store.projects.write({ editing: null, name: 'Harbours', about: '' })).value;
    await store.projects.addParts(id, [{ kind: 'highlight', highlightId: highlight.id }], null);
    expect(await listWords(memory, id)).toEqual([]);
    const [only] = expectDone(await store.projects.read(id)).value.parts;
    if (only === undefined) throw new Error('Nothing was placed.');
    await store.projects.removeParts(id, [only.part.id]);
    expect(await listWords(memory, id)).toEqual(['by name']);
  });

  it('leaves out what was deleted', async () => {
    const memory = createMemoryStore();
    const highlight = await keep(memory, 'by name', ['Harbours']);
    const { id } = expectDone(await memory.store.projects.write({ editing: null, name: 'Harbours', about: '' })).value;
    expectDone(await memory.store.highlights.delete(highlight.id, highlight.revision));
    expect(await listWords(memory, id)).toEqual([]);
  });
});

describe('a project that is begun with something in it', () => {
  it('is one change: undoing it takes project and parts away', async () => {
    const { store } = createMemoryStore();
    const highlight = expectDone(await store.highlights.create(someHighlight)).value;
    const begun = expectDone(
      await store.projects.begin(' Harbours ', [{ kind: 'highlight', highlightId: highlight.id }]),
    );
    expect(expectDone(await store.projects.list()).value).toMatchObject([
      { project: { name: 'Harbours' }, partCount: 1 },
    ]);
    expectDone(await store.changes.undo(begun.changeSetId));
    expect(expectDone(await store.projects.list()).value).toEqual([]);
    expect(await store.projects.read(begun.value.id)).toEqual({ kind: 'refused', reason: 'gone' });
  });

  it('is not there at all when the disk fills up half-way', async () => {
    const { store } = createMemoryStore();
    const highlight = expectDone(await store.highlights.create(someHighlight)).value;
    const parts = [{ kind: 'highlight', highlightId: highlight.id } as const];
    const begun = await withFullDisk(2, () => store.projects.begin('Harbours', parts));
    expect(begun).toEqual({ kind: 'refused', reason: 'full' });
    expect(expectDone(await store.projects.list()).value).toEqual([]);
  });

  it('keeps its tags when only its name is written', async () => {
    const { store } = createMemoryStore();
    const first = { editing: null, name: 'Harbours', about: '', tags: ['ferries', ' ferries '] };
    const { id, revision } = expectDone(await store.projects.write(first)).value;
    const renamed = await store.projects.write({ editing: { id, revision }, name: 'Ports', about: '' });
    expect(expectDone(renamed).value).toMatchObject({ name: 'Ports', tags: ['ferries'] });
  });
});
