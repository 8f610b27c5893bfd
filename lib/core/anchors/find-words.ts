/** Finds the very words of a quote, and of several places the one whose context fits best. */
import { gramLength } from './gram-index';
import type { GramIndex } from './gram-index';
import { compareContext } from './context';
import type { FoldedAnchor } from './folded-anchor';
import { isSamePlace, rankContext } from './judge';

/** A place where the words stand. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** How many places of the same words are looked at: more than any page has of a phrase, fewer than of a letter. */
const placesAtMost = 500;

/** The quote's place among those with its very words, or null when there is none that can be believed. */
export function findWords(index: GramIndex, folded: FoldedAnchor): WordsPlace | null {
  const { exact, anchor } = folded;
  let best: { start: number; rank: number } | null = null;
  for (const start of findOccurrences(index, exact, placesAtMost, anchor.start)) {
    const context = compareContext(index.text, folded, { start, end: start + exact.length });
    const isUntouched =
      context.before.run === folded.prefix.length &&
      context.after.run === folded.suffix.length &&
      start === anchor.start;
    if (!isUntouched && !isSamePlace(folded, context)) continue;
    const rank = rankContext(context);
    const isNearer =
      best !== null && rank === best.rank && Math.abs(start - anchor.start) < Math.abs(best.start - anchor.start);
    if (best === null || rank > best.rank || isNearer) best = { start, rank };
  }
  if (best === null) return null;
  return { start: best.start, end: best.start + exact.length, score: Math.min(1, best.rank / 2) };
}

/** The places of a string in the indexed text, at most `limit`; when there are more, those from the hint on. */
function findOccurrences(index: GramIndex, words: string, limit: number, hint: number): number[] {
  const grams = words.length - gramLength + 1;
  // The gram in the middle is as good as any, the others are asked only when it is everywhere.
  for (const at of grams < 1 ? [] : new Set([grams >> 1, 0, grams - 1])) {
    const places = index.places(words, at, 4 * limit);
    if (places === null) continue;
    return [...places]
      .map((place) => place - at)
      .filter((start) => start >= 0 && index.text.startsWith(words, start))
      .slice(0, limit);
  }
  return scan(index.text, words, limit, hint);
}

function scan(text: string, words: string, limit: number, hint: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  const before = Math.max(0, hint - 20_000);
  for (const [from, to] of [
    [before, text.length],
    [0, before],
  ] as const) {
    for (
      let at = text.indexOf(words, from);
      at >= 0 && at < to && found.length < limit;
      at = text.indexOf(words, at + 1)
    )
      found.push(at);
  }
  return found;
}
