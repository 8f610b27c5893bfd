/**
 * Splits the articles of all sets in two: "fit", whose errors may be looked at and whose labels weights are fitted to, and "report", which is
 * only counted. It knows ids, not texts.
 */

/** The half of an article. */
export type Part = 'fit' | 'report';

/** Articles that were read whole by whoever wrote the rules before there was a split: they may be looked at, never fitted to. */
const neverFitted: ReadonlySet<string> = new Set(['north-korea']);

/** The half that an article belongs to, by the lowest bit of a hash (FNV-1a) of its id: the same on every machine, whatever else is in the set. */
export function partOf(articleId: string): Part {
  if (neverFitted.has(articleId)) return 'report';
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(articleId)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash & 1) === 0 ? 'fit' : 'report';
}
