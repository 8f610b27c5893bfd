import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipInSlices } from '@/lib/core/export/zip-files';
import type { ZipEntry } from '@/lib/core/export/zip-files';

/** The archive in one piece. */
function zip(entries: readonly ZipEntry[]): Uint8Array {
  const packing = zipInSlices(entries);
  let step = packing.next();
  while (step.done !== true) step = packing.next();
  return Buffer.concat(step.value);
}

const anyEntry = fc.record<ZipEntry>({
  name: fc.string({ unit: 'grapheme' }).filter((name) => name !== '' && name !== '__proto__'),
  text: fc.string({ unit: 'grapheme' }),
  modifiedAt: fc.integer({ min: -4_000_000_000_000, max: 9_000_000_000_000 }),
});

describe('an archive', () => {
  it('gives back every file, whole and under its name, whenever it was changed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEntry, { selector: ({ name }) => name, maxLength: 8 }), (entries) => {
        const read = new Map(Object.entries(unzipSync(zip(entries))));
        expect(read.size).toBe(entries.length);
        for (const { name, text } of entries) expect(strFromU8(read.get(name) ?? new Uint8Array())).toBe(text);
      }),
    );
  });

  it('is an archive even when it is empty', () => {
    expect(unzipSync(zip([]))).toEqual({});
  });

  it('asks for a file only when the one before is packed, so that no two texts are in memory at once', () => {
    const asked: number[] = [];
    const stretches: number[] = [];
    function* entries(): Generator<ZipEntry> {
      for (const number of [1, 2, 3]) {
        asked.push(number);
        yield { name: `${number}.md`, text: 'The tide turns. '.repeat(40_000), modifiedAt: 0 };
      }
    }
    const packing = zipInSlices(entries());
    let step = packing.next();
    for (; step.done !== true; step = packing.next()) stretches.push(asked.length);
    // Three stretches of each file, and no file before its turn.
    expect(stretches).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3]);
    const packed = step.value.reduce((sum, { length }) => sum + length, 0);
    expect(packed).toBeLessThan(40_000);
  });

  it('holds a text of many stretches, whole', () => {
    const text = Array.from({ length: 120_000 }, (_, line) => `Boat ${line} – 漢 🌊`).join('\n');
    const read = unzipSync(zip([{ name: 'boats.md', text, modifiedAt: 0 }]));
    expect(strFromU8(read['boats.md'] ?? new Uint8Array())).toBe(text);
  });
});
