import { describe, expect, it, vi } from 'vitest';
import { receivePack } from '@/lib/knowledge/receive-pack';
import { writePack } from '@/lib/knowledge/write-pack';
import { makeRecord, testTitle } from './make-record';

const people = Array.from({ length: 1_500 }, (_, index) => makeRecord(`wikidata:Q${index + 1}`, `Anna Bell ${index}`));
const { bytes } = writePack(people, testTitle);

function receive(content: Uint8Array | Blob, signal = new AbortController().signal, progressed = vi.fn()) {
  const blob = content instanceof Blob ? content : new Blob([new Uint8Array(content)]);
  return receivePack({ name: 'people.pack', blob }, { signal, progressed });
}

describe('a pack file that comes in', () => {
  it('is taken with what it says of itself, its size and its checksum', async () => {
    expect(await receive(bytes)).toEqual({
      kind: 'read',
      value: {
        ...{ name: 'Test', language: 'en', asOf: '2026-08', licence: 'CC0', fileName: 'people.pack' },
        counts: { entities: 1_500, aliases: 1_500, events: 0 },
        checksum: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        sizeBytes: bytes.length,
      },
    });
  });

  it('tells how far it is, never going back', async () => {
    const progressed = vi.fn<(share: number) => void>();
    await receive(bytes, undefined, progressed);
    const shares = progressed.mock.calls.map(([share]) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it.each([
    ['cut short', bytes.slice(0, -100), 'truncated'],
    ['changed in one byte of its records', flip(bytes, bytes.length - 50), 'damaged'],
    ['no pack', new Uint8Array(10_000), 'not-a-pack'],
    ['empty', new Uint8Array(), 'not-a-pack'],
    ['made for another version', withVersion(bytes, 2), 'wrong-version'],
  ] as const)('is refused when it is %s, by the file’s name', async (_what, content, kind) => {
    expect(await receive(content)).toMatchObject({ kind: 'refused', problem: { kind, file: 'people.pack' } });
  });

  it('is refused by its first bytes, without reading the rest', async () => {
    const film = new Blob([new Uint8Array(100_000)]);
    const read = vi.spyOn(film, 'stream');
    expect(await receive(film)).toMatchObject({ kind: 'refused' });
    expect(read).not.toHaveBeenCalled();
  });

  it('is refused, not thrown, when the file goes away while it is read', async () => {
    const gone = new Blob([new Uint8Array(bytes)]);
    vi.spyOn(gone, 'stream').mockImplementation(() => {
      throw new DOMException('The file was moved', 'NotFoundError');
    });
    expect(await receive(gone)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'unreadable', text: 'The file was moved' },
    });
  });

  it('is given up when the reader stops it', async () => {
    const stop = new AbortController();
    expect(
      await receive(
        bytes,
        stop.signal,
        vi.fn(() => stop.abort()),
      ),
    ).toEqual({ kind: 'stopped' });
  });
});

function flip(original: Uint8Array, at: number): Uint8Array {
  const changed = original.slice();
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}

function withVersion(original: Uint8Array, version: number): Uint8Array {
  const changed = original.slice();
  new DataView(changed.buffer).setUint32(12, version, true);
  return changed;
}
