import { describe, expect, it } from 'vitest';
import { readAnyFile } from '@/entrypoints/library/backup/reading/read-any-file';
import { readAside } from '@/entrypoints/library/backup/reading/read-aside';
import type { ReadingWorker } from '@/entrypoints/library/backup/reading/read-aside';
import type { FromReader } from '@/entrypoints/library/backup/reading/reading-protocol';
import { serveReading } from '@/entrypoints/library/backup/reading/serve-reading';
import { createMemoryStore, expectDone, someHighlight } from '@/tests/support/memory-store';

/** A worker in this thread: messages are copied as between threads. */
function createWorker(work: (file: File, post: (message: FromReader) => void) => Promise<void> = serveReading) {
  const target = new EventTarget();
  const ends: string[] = [];
  const sizes: number[] = [];
  const worker: ReadingWorker = {
    addEventListener: target.addEventListener.bind(target),
    terminate: () => void ends.push('ended'),
    postMessage: (file: unknown) => {
      const post = (message: FromReader): void => {
        if (message.kind === 'lines') sizes.push(message.lines.length);
        if (message.kind === 'records') sizes.push(message.records.length);
        target.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
      };
      if (file instanceof File) work(file, post).catch(() => target.dispatchEvent(new Event('error')));
    },
  };
  return { worker, ends, sizes };
}

const unstopped = { signal: new AbortController().signal, progressed: () => undefined };

const highlights = Array.from({ length: 1_300 }, (_, number) => ({ text: `Boat ${number} sailed.` }));
const clipped = new File([JSON.stringify([{ url: 'https://news.example/', highlights }])], 'clipped.json');

async function backUp(): Promise<File> {
  const { store } = createMemoryStore();
  for (let count = 0; count < 3; count += 1) expectDone(await store.highlights.create(someHighlight));
  const { value } = expectDone(await store.backups.write({ settings: {}, ...unstopped }));
  return new File([value?.blob ?? ''], 'backup.json');
}

describe('a file that is read beside the page', () => {
  it('comes to the same as one read in it, in slices that do not hold the page up', async () => {
    for (const file of [
      clipped,
      await backUp(),
      new File(['Dear diary'], 'diary.txt'),
      new File(['{"a":'], 'a.json'),
    ]) {
      const { worker, ends, sizes } = createWorker();
      expect(await readAside(file, unstopped, worker)).toEqual(await readAnyFile(file, unstopped));
      expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(500);
      expect(ends).toEqual(['ended']);
    }
  });

  it('tells how far it is', async () => {
    const heard: number[] = [];
    const { worker } = createWorker();
    await readAside(clipped, { ...unstopped, progressed: (share) => void heard.push(share) }, worker);
    expect(heard.at(-1)).toBe(1);
  });

  it('is stopped at once, whatever the worker is at, and what it says later is not heard', async () => {
    const stopping = new AbortController();
    const { worker, ends } = createWorker(() => new Promise(() => undefined));
    const reading = readAside(clipped, { ...unstopped, signal: stopping.signal }, worker);
    stopping.abort();
    expect(await reading).toEqual({ kind: 'stopped' });
    expect(ends).toEqual(['ended']);
  });

  it('is told to be unreadable when the worker breaks', async () => {
    const { worker } = createWorker(() => Promise.reject(new Error('out of memory')));
    expect(await readAside(clipped, unstopped, worker)).toEqual({ kind: 'refused', refusal: { kind: 'unreadable' } });
  });

  it('is refused with its size when it is larger than a file of another tool may be', async () => {
    const { worker } = createWorker();
    const large = new File([new Uint8Array(66_000_000).fill(0x20)], 'blank.json');
    expect(await readAside(large, unstopped, worker)).toEqual({
      kind: 'refused',
      refusal: { kind: 'too-large', sizeBytes: 66_000_000, limitBytes: 64_000_000 },
    });
  });
});
