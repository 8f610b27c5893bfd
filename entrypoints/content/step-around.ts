/** Walks a list in a ring. Pure. */

/** The one after or before a place; from no place (-1) the first or the last; null when there is none. */
export function stepAround<One>(all: readonly One[], from: number, by: 1 | -1): One | null {
  const start = from === -1 && by === -1 ? 0 : from;
  return all.at((start + by) % Math.max(1, all.length)) ?? null;
}
