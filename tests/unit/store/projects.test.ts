import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectId } from '@/lib/core/notes/project-rows';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';
import type { MemoryStore } from '@/tests/support/memory-store';

async function createProject({ store }: MemoryStore, headings: readonly string[] = []) {
  const project = expectDone(await store.projects.write({ editing: null, name: 'Harbours', about: '' })).value;
  const parts = headings.map((text) => ({ kind: 'heading' as const, text }));
  if (parts.length > 0) expectDone(await store.projects.addParts(project.id, parts, null));
  return project;
}

async function readTexts({ store }: MemoryStore, projectId: ProjectId): Promise<string[]> {
  const { parts } = expectDone(await store.projects.read(projectId)).value;
  return parts.map(({ part }) => ('text' in part ? part.text : part.kind));
}

async function readIds({ store }: MemoryStore, projectId: ProjectId) {
  return expectDone(await store.projects.read(projectId)).value.parts.map(({ part }) => part.id);
}

describe('a project', () => {
  it('holds highlights, articles, headings and words in the order they were put in', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const highlight = expectDone(await store.highlights.create(someHighlight)).value;
    const project = await createProject(memory, ['Opening']);
    const added = await store.projects.addParts(
      project.id,
      [
        { kind: 'highlight', highlightId: highlight.id },
        { kind: 'page', pageId: highlight.pageId },
        { kind: 'text', text: 'Words between.' },
      ],
      null,
    );
    expect(expectDone(added).value).toBe(3);
    const { parts } = expectDone(await store.projects.read(project.id)).value;
    expect(parts.map(({ kind }) => kind)).toEqual(['words', 'highlight', 'page', 'words']);
    expect(parts[1]).toMatchObject({
      kept: { highlight: { id: highlight.id }, page: { title: 'The harbour reopens' } },
    });
  });

  it('takes a highlight once', async () => {
    const memory = createMemoryStore();
    const highlight = expectDone(await memory.store.highlights.create(someHighlight)).value;
    const project = await createProject(memory);
    const part = { kind: 'highlight', highlightId: highlight.id } as const;
    expect(expectDone(await memory.store.projects.addParts(project.id, [part], null)).value).toBe(1);
    expect(expectDone(await memory.store.projects.addParts(project.id, [part], null)).value).toBe(0);
  });

  it('says that a highlight is in the trash instead of hiding it', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const highlight = expectDone(await store.highlights.create(someHighlight)).value;
    const project = await createProject(memory);
    await store.projects.addParts(project.id, [{ kind: 'highlight', highlightId: highlight.id }], null);
    await store.highlights.delete(highlight.id, 1);
    const { parts } = expectDone(await store.projects.read(project.id)).value;
    expect(parts[0]).toMatchObject({ isDeleted: true, kept: { highlight: { id: highlight.id } } });
  });

  it('goes to the trash with its parts and comes back with them, but not with those taken out before', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const project = await createProject(memory, ['one', 'two', 'three']);
    const [, two] = await readIds(memory, project.id);
    if (two !== undefined) await store.projects.removeParts(project.id, [two]);
    await store.projects.delete(project.id);
    expect(expectDone(await store.projects.list()).value).toEqual([]);
    await store.projects.restore(project.id);
    expect(await readTexts(memory, project.id)).toEqual(['one', 'three']);
  });

  it('refuses words that were edited on an older state, and a project without a name', async () => {
    const memory = createMemoryStore();
    const { store } = memory;
    const project = await createProject(memory, ['one']);
    const [id] = await readIds(memory, project.id);
    if (id === undefined) throw new Error('The part is missing.');
    expectDone(await store.projects.writePart(id, 1, 'uno'));
    expect(await store.projects.writePart(id, 1, 'eins')).toEqual({ kind: 'refused', reason: 'stale' });
    expect(await store.projects.write({ editing: null, name: ' ', about: '' })).toMatchObject({ kind: 'refused' });
    const renaming = { editing: { id: project.id, revision: 1 }, name: 'Ports', about: '' };
    expect(await store.projects.write(renaming)).toMatchObject({ kind: 'refused', reason: 'stale' });
  });

  it('is in the order of a list that was moved about the same way, and undo takes each move back', async () => {
    const move = fc.record({ from: fc.nat(5), behind: fc.integer({ min: -1, max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 8 }), async (moves) => {
        const memory = createMemoryStore();
        const project = await createProject(memory, ['a', 'b', 'c', 'd', 'e', 'f']);
        let expected = ['a', 'b', 'c', 'd', 'e', 'f'];
        for (const { from, behind } of moves) {
          const ids = await readIds(memory, project.id);
          const moving = ids[from];
          const after = ids[behind] ?? null;
          if (moving === undefined || after === moving) continue;
          const moved = await memory.store.projects.moveParts(project.id, [moving], after);
          const before = expected;
          const text = expected[from] ?? '';
          const afterText = behind < 0 ? null : expected[behind];
          const rest = expected.filter((one) => one !== text);
          const at = afterText === null || afterText === undefined ? 0 : rest.indexOf(afterText) + 1;
          expected = [...rest.slice(0, at), text, ...rest.slice(at)];
          expect(await readTexts(memory, project.id)).toEqual(expected);
          expectDone(await memory.store.changes.undo(expectDone(moved).changeSetId));
          expect(await readTexts(memory, project.id)).toEqual(before);
          expectDone(await memory.store.projects.moveParts(project.id, [moving], after));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('finds room between two parts that share a key', async () => {
    const memory = createMemoryStore();
    const project = await createProject(memory, ['a', 'b']);
    await memory.database.projectParts.toCollection().modify({ orderKey: 'a0' });
    const ids = await readIds(memory, project.id);
    await memory.store.projects.addParts(project.id, [{ kind: 'heading', text: 'between' }], ids[0] ?? null);
    const texts = await readTexts(memory, project.id);
    expect(texts).toHaveLength(3);
    expect(texts[1]).toBe('between');
  });
});
