import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipFiles } from '@/lib/core/export/zip-files';
import type { ZipEntry } from '@/lib/core/export/zip-files';

const anyEntry = fc.record<ZipEntry>({
  name: fc.string({ unit: 'grapheme' }).filter((name) => name !== '' && name !== '__proto__'),
  text: fc.string({ unit: 'grapheme' }),
  modifiedAt: fc.integer({ min: -4_000_000_000_000, max: 9_000_000_000_000 }),
});

describe('an archive', () => {
  it('gives back every file, whole and under its name, whenever it was changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ name }) => name, maxLength: 8 }), (entries) => {
        const read = new Map(Object.entries(unzipSync(zipFiles(entries))));
        expect(read.size).toBe(entries.length);
        for (const { name, text } of entries) expect(strFromU8(read.get(name) ?? new Uint8Array())).toBe(text);
      }),
    );
  });

  it('is an archive even when it is empty', () => {
    expect(unzipSync(zipFiles([]))).toEqual({});
  });
});
