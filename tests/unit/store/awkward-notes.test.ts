import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/support/any-text';
import { createMemoryStore, expectDone, someHighlight, withFullDisk } from '@/tests/support/memory-store';

async function keepOne() {
  const memory = createMemoryStore();
  const { id, pageId } = expectDone(await memory.store.highlights.create(someHighlight)).value;
  const on = { kind: 'highlight', highlightId: id } as const;
  const readNote = async () => expectDone(await memory.store.highlights.read(id)).value.note;
  return { ...memory, on, pageId, readNote };
}

describe('a note', () => {
  it('of a hundred thousand letters is kept letter by letter', async () => {
    const { store, on, readNote } = await keepOne();
    const text = 'The tide comes in. '.repeat(5_300).slice(0, 100_000);
    expectDone(await store.notes.write({ on, revision: null, text, tags: [] }));
    expect((await readNote())?.text).toBe(text);
  });

  it('with HTML and addresses that run scripts is kept as typed: what it may do is for whoever draws it', async () => {
    const { store, on, readNote } = await keepOne();
    const text = '<img src=x onerror=alert(1)> [here](javascript:alert(1)) <script>alert(1)</script>';
    expectDone(await store.notes.write({ on, revision: null, text, tags: [] }));
    expect((await readNote())?.text).toBe(text);
  });

  it('keeps a thousand tags in their order, and emoji and right-to-left words among them', async () => {
    const { store, on, readNote } = await keepOne();
    const tags = ['🌊', 'ميناء', '👩‍🚀', ...Array.from({ length: 997 }, (_, number) => `tag ${number}`)];
    expectDone(await store.notes.write({ on, revision: null, text: '', tags }));
    expect((await readNote())?.tags).toEqual(tags);
    expect(expectDone(await store.notes.listTags()).value).toHaveLength(1_000);
  });

  it('survives whatever is typed into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), async (text) => {
        fc.pre(text.trim() !== '');
        const { store, on, readNote } = await keepOne();
        expectDone(await store.notes.write({ on, revision: null, text, tags: [] }));
        expect((await readNote())?.text).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('that does not fit on the disk is refused, and what stood there stands', async () => {
    const { store, on, readNote } = await keepOne();
    expectDone(await store.notes.write({ on, revision: null, text: 'First.', tags: [] }));
    const written = await withFullDisk(1, () => store.notes.write({ on, revision: 1, text: 'Second.', tags: [] }));
    expect(written).toMatchObject({ kind: 'refused', reason: 'full' });
    expect((await readNote())?.text).toBe('First.');
  });
});

describe('two projects of one name', () => {
  it('stay two', async () => {
    const { store } = createMemoryStore();
    for (let number = 0; number < 2; number += 1)
      expectDone(await store.projects.write({ editing: null, name: 'Harbours', about: '' }));
    const names = expectDone(await store.projects.list()).value.map(({ project }) => project.name);
    expect(names).toEqual(['Harbours', 'Harbours']);
  });
});
