import { describe, expect, it, vi } from 'vitest';
import { bringPack } from '@/entrypoints/library/bring-pack';
import type { BringDeps } from '@/entrypoints/library/bring-pack';
import { writePack } from '@/lib/knowledge/write-pack';
import { createMemoryStore, expectDone, withFullDisk } from '@/tests/support/memory-store';
import { makeRecord, testTitle } from '@/tests/unit/knowledge/make-record';

const bytes = new Uint8Array(writePack([makeRecord('wikidata:Q1', 'Anna Bell')], testTitle).bytes);
const file = (content = bytes): File => new File([content], 'people.pack');
const roomy = { isPersistent: true, usedBytes: 0, quotaBytes: 1e12 };

function setUp(changes: Partial<BringDeps> = {}) {
  const memory = createMemoryStore();
  const progressed = vi.fn<BringDeps['progressed']>();
  const signal = new AbortController().signal;
  const deps: BringDeps = { packs: memory.store.packs, signal, progressed, readStorage: async () => roomy, ...changes };
  return { ...memory, progressed, bring: (brought = file()) => bringPack(brought, deps) };
}

describe('bringing a pack', () => {
  it('keeps it once everything was checked', async () => {
    const { bring, store, progressed } = setUp();
    expect(await bring()).toEqual({ kind: 'added', name: 'Test' });
    const [pack] = expectDone(await store.packs.list()).value.packs;
    expect(pack).toMatchObject({ name: 'Test', fileName: 'people.pack', sizeBytes: bytes.length });
    expect(progressed.mock.calls[0]).toEqual([0]);
    expect(progressed).toHaveBeenLastCalledWith(null);
  });

  it('writes nothing of a file that is refused', async () => {
    const { bring, dump } = setUp();
    expect(await bring(file(bytes.slice(0, 200)))).toMatchObject({ kind: 'refused', refusal: { kind: 'truncated' } });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('does not begin where there is no room, and says how much is missing', async () => {
    const { bring, progressed } = setUp({ readStorage: async () => ({ ...roomy, usedBytes: 90, quotaBytes: 100 }) });
    expect(await bring()).toMatchObject({ kind: 'refused', refusal: { kind: 'no-room', freeBytes: 10 } });
    expect(progressed).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('begins where the browser does not tell how much room there is', async () => {
    const { bring } = setUp({ readStorage: async () => ({ isPersistent: null, usedBytes: null, quotaBytes: null }) });
    expect(await bring()).toMatchObject({ kind: 'added' });
  });

  it('takes the same pack once, whatever its file is called', async () => {
    const { bring } = setUp();
    await bring();
    expect(await bring(new File([bytes], 'copy.pack'))).toEqual({ kind: 'refused', refusal: { kind: 'known' } });
  });

  it('leaves everything as it was when the disk fills up after all', async () => {
    const { bring, store, dump } = setUp();
    await store.packs.list();
    const brought = await withFullDisk(1, () => bring());
    expect(brought).toEqual({ kind: 'refused', refusal: { kind: 'not-kept', reason: 'full' } });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('keeps nothing once it was stopped', async () => {
    const stop = new AbortController();
    const { bring, dump } = setUp({ signal: stop.signal, progressed: () => stop.abort() });
    expect(await bring()).toEqual({ kind: 'stopped' });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });
});
