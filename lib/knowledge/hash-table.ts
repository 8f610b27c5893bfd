/** Finds a 64-bit hash in a sorted table that lies in a pack. It trusts no content: wrong bytes give a wrong or no position, never an endless search. */
import type { HashHalves } from './hash-words';

/** The arrays of one table, as they lie in the file; `read-pack` has checked that lengths fit and that the directory stays within them. */
export interface HashTable {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** A power of two, and one. */
  readonly directory: Uint32Array;
}

/** The position of a hash, or -1. About four comparisons, at most thirty in a hostile file. */
export function findHash(table: HashTable, hash: HashHalves): number {
  const shift = directoryShift(table.directory.length);
  const bucket = shift === 32 ? 0 : hash.high >>> shift;
  let from = table.directory[bucket] ?? 0;
  let to = (table.directory[bucket + 1] ?? 0) - 1;
  while (from <= to) {
    const middle = (from + to) >>> 1;
    // The low half is looked at only where the high one agrees: it lies elsewhere, and most questions end without it.
    const high = table.high[middle] ?? 0;
    const difference = high === hash.high ? (table.low[middle] ?? 0) - hash.low : high - hash.high;
    if (difference === 0) return middle;
    if (difference < 0) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** Makes the directory of sorted hashes, about four to a bucket. */
export function createDirectory(high: Uint32Array): Uint32Array {
  const bits = Math.min(24, Math.max(0, Math.ceil(Math.log2(Math.max(1, high.length / 4)))));
  const directory = new Uint32Array(2 ** bits + 1);
  for (const value of high) {
    const bucket = bits === 0 ? 0 : value >>> (32 - bits);
    directory[bucket + 1] = (directory[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < directory.length; bucket++) {
    directory[bucket] = (directory[bucket] ?? 0) + (directory[bucket - 1] ?? 0);
  }
  return directory;
}

/** Whether an array of this length can be a directory. */
export function isDirectoryLength(length: number): boolean {
  const buckets = length - 1;
  return buckets >= 1 && buckets <= 2 ** 24 && (buckets & (buckets - 1)) === 0;
}

function directoryShift(length: number): number {
  return Math.clz32(length - 1) + 1;
}
