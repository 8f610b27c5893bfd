/** Gives an edited quote its right ends: one that was a whole sentence, or began or ended one, does so again. */
import type { TextSpan } from '../text/span';
import type { Anchor } from './anchor';
import type { Passage } from './passage';

const startsSentence = /(^|[.!?…。！？؟]["'”’»)\]]*\s+|[。！？]["'”’»)\]]*|\n\s*)$/u;
const endsSentence = /[.!?…。！？؟]["'”’»)\]]*\s*$/u;
/** How far an end may move to a sentence's: this share of the quote, and at least so many characters. */
const reachShare = 0.35;
const leastReach = 12;

/** The span of an edited quote in the text itself, not the folded one: line breaks count here. */
export function settleExtent(text: string, anchor: Anchor, passage: Passage): TextSpan {
  const reach = Math.max(leastReach, Math.round(reachShare * anchor.exact.length));
  const lowest = Math.max(0, passage.start - reach, passage.beforeEnd ?? 0);
  const highest = Math.min(text.length, passage.end + reach, passage.afterStart ?? text.length);
  const start = startsSentence.test(anchor.prefix) ? moveToStart(text, passage.start, lowest) : passage.start;
  const endedSentence = endsSentence.test(anchor.exact) || /^(\s*\n|$)/u.test(anchor.suffix);
  const end = endedSentence ? moveToEnd(text, passage.end, highest) : passage.end;
  return { start, end };
}

/** The nearest start of a sentence between two offsets, or where it was. */
function moveToStart(text: string, start: number, lowest: number): number {
  for (let at = start; at >= lowest; at--) {
    if (/\s/u.test(text.charAt(at))) continue;
    if (startsSentence.test(text.slice(Math.max(0, at - 8), at))) return at;
  }
  return start;
}

/** One past the nearest end of a sentence between two offsets, or where it was. */
function moveToEnd(text: string, end: number, highest: number): number {
  for (let at = end; at <= highest; at++) {
    if (endsSentence.test(text.slice(Math.max(0, at - 4), at)) && !/["'”’»)\]]/u.test(text.charAt(at))) return at;
    if (text.charAt(at) === '\n') return at;
  }
  return end;
}
