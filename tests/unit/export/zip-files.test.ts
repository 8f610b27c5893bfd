import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '@/lib/core/export/zip-files';
import type { ZipEntry } from '@/lib/core/export/zip-files';

/** Reads an archive from its end, as archive programs do. */
function unzip(bytes: Uint8Array): { name: string; text: string; crcIsRight: boolean; modified: string }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = view.getUint32(end + 16, true);
  expect(at + view.getUint32(end + 12, true)).toBe(end);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 24, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const content = bytes.subarray(dataStart, dataStart + size);
    const date = view.getUint16(at + 14, true);
    const modified = [(date >> 9) + 1980, (date >> 5) & 15, date & 31].join('-');
    const crcIsRight = view.getUint32(at + 16, true) === crc32(content);
    at += 46 + nameLength;
    return { name, text: decoder.decode(content), crcIsRight, modified };
  });
}

const wellFormed = fc.string({ unit: 'grapheme' });
const anyEntry = fc.record<ZipEntry>({
  name: wellFormed.filter((name) => name !== ''),
  text: wellFormed,
  localTime: fc.integer({ min: 0, max: 4_000_000_000_000 }),
});

describe('an archive', () => {
  it('gives back every file, whole and under its name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ name }) => name, maxLength: 8 }), (entries) => {
        const read = unzip(zipFiles(entries));
        expect(read.map(({ name, text }) => ({ name, text }))).toEqual(
          entries.map(({ name, text }) => ({ name, text })),
        );
        expect(read.every(({ crcIsRight }) => crcIsRight)).toBe(true);
      }),
    );
  });

  it('tells the day a file was last changed', () => {
    const [file] = unzip(zipFiles([{ name: 'a.md', text: 'a', localTime: Date.UTC(2025, 6, 1, 23, 59, 59) }]));
    expect(file?.modified).toBe('2025-7-1');
  });

  it('is an archive even when it is empty', () => {
    expect(unzip(zipFiles([]))).toEqual([]);
  });
});
