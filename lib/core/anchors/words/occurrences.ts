/** Where a string stands in an indexed text. It compares nothing but the string. */
import { gramLength } from '../folded/gram-index';
import type { GramIndex } from '../folded/gram-index';

/** How far before the hint the places begin to be counted when there are too many of them. */
const beforeHint = 20_000;

/** The places of a string in the indexed text, at most `limit`; when there are more, those from shortly before the hint on. */
export function findOccurrences(index: GramIndex, words: string, limit: number, hint: number): number[] {
  const rarest = findRarestGram(index, words, 4 * limit);
  if (rarest !== null) {
    const found: number[] = [];
    for (const place of rarest.places) {
      const start = place - rarest.at;
      if (start >= 0 && index.text.startsWith(words, start)) found.push(start);
      if (found.length === limit) break;
    }
    return found;
  }
  return scan(index.text, words, limit, hint);
}

/** Of a few grams of the string the one with the fewest places; null when the string is too short for one, or all are everywhere. */
function findRarestGram(
  index: GramIndex,
  words: string,
  limit: number,
): { readonly at: number; readonly places: Int32Array } | null {
  const last = words.length - gramLength;
  if (last < 0) return null;
  let rarest: { at: number; places: Int32Array } | null = null;
  for (const at of new Set([0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * last)))) {
    const places = index.places(words, at, limit);
    if (places !== null && (rarest === null || places.length < rarest.places.length)) rarest = { at, places };
  }
  return rarest;
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
