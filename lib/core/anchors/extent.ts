/** Gives an edited quote its right ends: one that was a whole sentence, or began or ended one, does so again. */
import type { TextSpan } from '../text/span';
import type { Anchor } from './anchor';
import type { Passage } from './passage';

const startsSentence = /(^|[.!?…。！？؟]["'”’»)\]]*\s+|[。！？]["'”’»)\]]*|\n\s*)$/u;
const endsSentence = /[.!?…。！？؟]["'”’»)\]]*\s*$/u;
/** How far an end may move without context that holds it: this share of the quote, and at least so many characters. */
const reachShare = 0.35;
const leastReach = 12;
/** With context that matches like this, the end may move as far as that context. */
const holdingContext = 0.5;
/** Even then no further than this many times the quote. */
const heldReach = 1.5;

/** The span of an edited quote in the text itself, not the folded one: line breaks count here. */
export function settleExtent(text: string, anchor: Anchor, passage: Passage): TextSpan {
  const lowest = Math.max(0, passage.start - reachOf(anchor, passage.before), passage.beforeEnd ?? 0);
  const highest = Math.min(
    text.length,
    passage.end + reachOf(anchor, passage.after),
    passage.afterStart ?? text.length,
  );
  return { start: settleStart(text, anchor, passage, lowest), end: settleEnd(text, anchor, passage, highest) };
}

function reachOf({ exact }: Anchor, context: number | null): number {
  const isHeld = context !== null && context >= holdingContext;
  return Math.max(leastReach, Math.round((isHeld ? heldReach : reachShare) * exact.length));
}

/** A sentence's start if the quote began one; else, when its first words were replaced, whatever stands between the context and the rest. */
function settleStart(text: string, anchor: Anchor, { start, beforeEnd, lostStart }: Passage, lowest: number): number {
  if (startsSentence.test(anchor.prefix)) return moveToStart(text, start, lowest);
  if (!lostStart || beforeEnd !== lowest) return start;
  return start - text.slice(beforeEnd, start).trimStart().length;
}

/** The same at the other end. */
function settleEnd(text: string, anchor: Anchor, { end, afterStart, lostEnd }: Passage, highest: number): number {
  if (endsSentence.test(anchor.exact) || /^(\s*\n|$)/u.test(anchor.suffix)) return moveToEnd(text, end, highest);
  if (!lostEnd || afterStart !== highest) return end;
  return end + text.slice(end, afterStart).trimEnd().length;
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
