import { describe, expect, it } from 'vitest';
import { createMemoryStore, expectDone, someChoice, someHighlight, someOwnEntity } from '../../support/memory-store';
import type { MemoryStore } from '../../support/memory-store';

/** A highlight in an article at this address. */
function on(url: string) {
  return { ...someHighlight, urlKeys: [url.replace(/^https?:\/\//, '')], page: { ...someHighlight.page, url } };
}

const isOfNews = (url: string): boolean => new URL(url).host === 'news.example';

async function fill({ store }: MemoryStore): Promise<void> {
  expectDone(await store.highlights.create(on('https://news.example/harbour')));
  expectDone(await store.highlights.create(on('https://news.example/ferries')));
  expectDone(await store.highlights.create(on('https://other.example/harbour')));
}

const addressesOf = async ({ store }: MemoryStore): Promise<readonly string[]> =>
  expectDone(await store.erasing.survey()).value.addresses.toSorted();

describe('erasing a site', () => {
  it('takes its articles with all that is kept of them, and nothing of any other site', async () => {
    const memory = createMemoryStore();
    await fill(memory);
    const erased = expectDone(await memory.store.erasing.site(isOfNews));
    expect(erased.value).toBe(2);
    expect(await addressesOf(memory)).toEqual(['https://other.example/harbour']);
    const { counts } = expectDone(await memory.store.erasing.survey()).value;
    expect(counts).toMatchObject({ pages: 1, highlights: 1, trash: 4 });
    expect(memory.announced.at(-1)).toHaveLength(2);
  });

  it('is taken back by one undo', async () => {
    const memory = createMemoryStore();
    await fill(memory);
    const before = await addressesOf(memory);
    const { changeSetId } = expectDone(await memory.store.erasing.site(isOfNews));
    expectDone(await memory.store.changes.undo(changeSetId));
    expect(await addressesOf(memory)).toEqual(before);
    expect(expectDone(await memory.store.erasing.survey()).value.counts).toMatchObject({ highlights: 3, trash: 0 });
  });

  it('of which nothing is kept changes nothing', async () => {
    const memory = createMemoryStore();
    await fill(memory);
    const before = await memory.dump();
    expect(await memory.store.erasing.site(() => false)).toEqual({ kind: 'refused', reason: 'gone' });
    expect(await memory.dump()).toEqual(before);
  });
});

describe('erasing everything', () => {
  it('leaves no row in any table, neither in the log nor in the trash nor in a snapshot', async () => {
    const memory = createMemoryStore();
    await fill(memory);
    expectDone(await memory.store.ownEntities.write(someOwnEntity));
    expectDone(await memory.store.choices.write(someChoice));
    expectDone(await memory.store.erasing.site(isOfNews));
    expectDone(await memory.store.snapshots.take('asked'));
    expectDone(await memory.store.erasing.everything());
    expect(Object.values(await memory.dump()).flat()).toEqual([]);
    expect(memory.announced.at(-1)).toHaveLength(3);
    expect(memory.knowledgeChanges.length).toBeGreaterThan(0);
  });

  it('leaves a library that can be written to again', async () => {
    const memory = createMemoryStore();
    await fill(memory);
    expectDone(await memory.store.erasing.everything());
    await fill(memory);
    expect(expectDone(await memory.store.erasing.survey()).value.counts).toMatchObject({ pages: 3, highlights: 3 });
  });

  it('is refused in a private window', async () => {
    const first = createMemoryStore();
    await fill(first);
    const { store } = createMemoryStore({ factory: first.factory, isPrivate: true });
    expect(await store.erasing.everything()).toEqual({ kind: 'refused', reason: 'private' });
    expect(await addressesOf(first)).toHaveLength(3);
  });
});
