/** Keys that put parts into the reader's order: moving one part writes one row, whatever the number of the others. */
import { generateNKeysBetween } from 'fractional-indexing';

/** What is ordered: by key as strings, code unit by code unit, and rows that share a key by age. */
interface Ordered {
  readonly orderKey: string;
  readonly createdAt: number;
  readonly id: string;
}

/** Compares two parts; a total order even when two windows gave two parts one key. */
export function byOrderKey(a: Ordered, b: Ordered): number {
  if (a.orderKey !== b.orderKey) return a.orderKey < b.orderKey ? -1 : 1;
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/**
 * As many new keys as wanted, ascending, that stand behind `before` and in front of `after`; null is the end of the list on that side.
 * Null when there is no room because both are one key, or a key is not one of ours: then the whole list wants new keys.
 */
export function keysBetween(before: string | null, after: string | null, count: number): readonly string[] | null {
  try {
    return generateNKeysBetween(before, after, count);
  } catch {
    return null;
  }
}

/** Keys for a whole list. */
export function freshKeys(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}
