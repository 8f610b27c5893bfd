// Dexie follows changes only where the place itself has a database; this must come before anything that imports Dexie.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

describe('following the store', () => {
  it('tells what there is now and again after every change', async () => {
    const { store } = createMemoryStore();
    const seen: number[] = [];
    store.follow(store.pages.list, new AbortController().signal, (outcome) => {
      seen.push(expectDone(outcome).value.length);
    });
    await vi.waitFor(() => expect(seen).toEqual([0]));
    const { value } = expectDone(await store.highlights.create(someHighlight));
    await vi.waitFor(() => expect(seen).toEqual([0, 1]));
    await store.highlights.delete(value.id, value.revision);
    await vi.waitFor(() => expect(seen).toEqual([0, 1, 0]));
  });

  it('follows what another page of the extension writes', async () => {
    const factory = new IDBFactory();
    const mine = createMemoryStore({ factory });
    const theirs = createMemoryStore({ factory });
    const seen: number[] = [];
    mine.store.follow(
      () => mine.store.pages.readVisit(someHighlight.urlKeys),
      new AbortController().signal,
      (outcome) => seen.push(expectDone(outcome).value.highlights.length),
    );
    await vi.waitFor(() => expect(seen).toEqual([0]));
    await theirs.store.highlights.create(someHighlight);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  });

  it('goes silent when its signal is aborted', async () => {
    const { store } = createMemoryStore();
    const stop = new AbortController();
    const changed = vi.fn();
    store.follow(store.pages.list, stop.signal, changed);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    stop.abort();
    await store.highlights.create(someHighlight);
    const later = vi.fn();
    store.follow(store.pages.list, new AbortController().signal, later);
    await vi.waitFor(() => expect(later).toHaveBeenCalled());
    expect(changed).toHaveBeenCalledOnce();
  });

  it('says once that the database does not open', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'databases').mockRejectedValue(new DOMException('Denied', 'SecurityError'));
    const { store } = createMemoryStore({ factory });
    const changed = vi.fn();
    store.follow(store.pages.list, new AbortController().signal, changed);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith({ kind: 'refused', reason: 'closed' }));
  });
});
