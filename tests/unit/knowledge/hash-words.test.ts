import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDirectory, findHash } from '@/lib/knowledge/hash-table';
import { hashWords } from '@/lib/knowledge/hash-words';
import { sortHashes } from '@/lib/knowledge/sort-hashes';
import { makeNames } from '../../bench/pack-material';

function hash(words: readonly string[], count?: number): bigint {
  const into = { high: 0, low: 0 };
  hashWords(words, into, count);
  return (BigInt(into.high) << 32n) | BigInt(into.low);
}

/** The same hash written with whole 64-bit numbers, as its definition reads. */
function hashSlowly(words: readonly string[]): bigint {
  const mask = (1n << 64n) - 1n;
  let value = 0xcbf29ce484222325n;
  for (const unit of words.map((word) => `${word} `).join('')) {
    for (let at = 0; at < unit.length; at++) value = ((value ^ BigInt(unit.charCodeAt(at))) * 0x100000001b3n) & mask;
  }
  const mix = (half: bigint): bigint => {
    const low = (1n << 32n) - 1n;
    let mixed = half & low;
    mixed = ((mixed ^ (mixed >> 16n)) * 0x85ebca6bn) & low;
    mixed = ((mixed ^ (mixed >> 13n)) * 0xc2b2ae35n) & low;
    return mixed ^ (mixed >> 16n);
  };
  const mixedLow = mix(value);
  const mixedHigh = mix((value >> 32n) ^ mixedLow);
  return (mixedHigh << 32n) | (mixedLow ^ mixedHigh);
}

const words = fc.array(fc.string({ maxLength: 12, unit: 'grapheme' }), { maxLength: 6 });

describe('the hash of words', () => {
  it('is what its definition says', () => {
    fc.assert(fc.property(words, (sequence) => hash(sequence) === hashSlowly(sequence)));
  });

  it('of a beginning is that of the words it has', () => {
    fc.assert(
      fc.property(
        words,
        fc.nat(6),
        (sequence, count) => hash(sequence, Math.min(count, sequence.length)) === hash(sequence.slice(0, count)),
      ),
    );
  });

  it('stays what it is for ever, because files hold it', () => {
    expect(hash([]).toString(16)).toMatchInlineSnapshot(`"f116db9cdd61e5b0"`);
    expect(hash(['kim', 'jong', 'un']).toString(16)).toMatchInlineSnapshot(`"d626cbe532354b83"`);
    expect(hash(['北', '京']).toString(16)).toMatchInlineSnapshot(`"625933e107a2ee65"`);
  });

  it('is another one for each of a hundred thousand names', () => {
    const names = new Set(makeNames(100_000));
    expect(new Set([...names].map((name) => hash(name.split(' ')))).size).toBe(names.size);
  });
});

describe('a table of hashes', () => {
  it('finds each that is in it and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), { maxLength: 200 }),
        fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
        (hashes, stranger) => {
          const high = Uint32Array.from(hashes, (value) => Number(value >> 32n));
          const low = Uint32Array.from(hashes, (value) => Number(value & 0xffffffffn));
          const order = sortHashes(high, low);
          const sorted = hashes.toSorted((a, b) => (a < b ? -1 : 1));
          expect([...order].map((position) => hashes[position])).toEqual(sorted);
          const sortedHigh = order.map((at) => high[at] ?? 0);
          const table = {
            high: sortedHigh,
            low: order.map((at) => low[at] ?? 0),
            directory: createDirectory(sortedHigh),
          };
          const find = (value: bigint): number =>
            findHash(table, { high: Number(value >> 32n), low: Number(value & 0xffffffffn) });
          expect(sorted.map(find)).toEqual(sorted.map((_, position) => position));
          expect(find(stranger)).toBe(sorted.indexOf(stranger));
        },
      ),
    );
  });
});
