/** Where a string stands in an indexed text. It compares nothing but the string. */
import { gramLength } from '../folded/gram-index';
import type { GramIndex } from '../folded/gram-index';

/** How far before the hint the places begin to be counted when there are too many of them. */
const beforeHint = 20_000;

/** The places of a string in the indexed text, at most `limit`; when there are more, those from shortly before the hint on. */
export function findOccurrences(index: GramIndex, words: string, limit: number, hint: number): number[] {
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
  const before = Math.max(0, Math.min(hint, text.length) - beforeHint);
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
