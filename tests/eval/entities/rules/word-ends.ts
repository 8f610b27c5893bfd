/** Grows spans to word ends before they are compared, as ELEVANT does: "Korea" and "Korea's" are then one mention. */
import type { Span } from '../gold/gold';

const wordLetter = /[\p{L}\p{N}'"_]/u;

/** The span with the rest of the words that its ends stand in: letters, digits, straight quotes and underscores. */
export function growToWordEnds(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first > 0 && isWordLetter(text, first - 1)) first--;
  while (last < text.length && isWordLetter(text, last)) last++;
  return { start: first, end: last };
}

function isWordLetter(text: string, at: number): boolean {
  return wordLetter.test(text.charAt(at));
}
