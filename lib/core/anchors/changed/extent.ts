/** Gives a quote its right ends: one that was a whole sentence is a whole sentence again, as long as that is still mostly the quote. */
import type { TextSpan } from '../../text/span';
import type { FoldedAnchor } from '../folded/folded-anchor';
import { sentenceEnd, sentenceStart } from '../folded/sentences';
import { lettersIn } from './letters-in';
import { toOwnSentences } from './own-sentences';
import type { Passage } from './passage';

/** Of the sentence around it the quote must be at least this much, as `Passage.likeness`, to grow to its ends. */
const likenessGrown = 0.65;
/** Where the context beside an end matches like this, the end may move as far as that context, whatever stands between. */
const holdingContext = 0.5;
/** Never further than this many times the quote. */
const reachAtMost = 1.5;

/** What of a passage decides its ends. */
export type Ends = Pick<Passage, 'start' | 'end' | 'weights' | 'before' | 'after' | 'beforeEnd' | 'afterStart'>;

/** Where the ends of a passage move to; null for one that stays. */
interface Moves {
  readonly start: number | null;
  readonly end: number | null;
}

/** The span of an edited quote in the text itself, not the folded one: line breaks count here. */
export function settleExtent(text: string, folded: FoldedAnchor, passage: Passage): TextSpan {
  const own = toOwnSentences(text, folded, passage);
  const sentence = growToSentence(text, folded, own, folded.edges);
  return {
    start: sentence.start ?? (own.start > passage.start ? own.start : fillStart(text, passage)),
    end: sentence.end ?? (own.end < passage.end ? own.end : fillEnd(text, passage)),
  };
}

/** The ends of the sentence around a passage, where `edges` asks for them and the sentence is still mostly the quote. */
export function growToSentence(text: string, { exact }: FoldedAnchor, ends: Ends, edges: FoldedAnchor['edges']): Moves {
  const reach = Math.ceil(reachAtMost * exact.length);
  const start = edges.start ? sentenceStart(text, ends.start, Math.max(0, ends.start - reach)) : null;
  const end = edges.end ? sentenceEnd(text, ends.end, Math.min(text.length, ends.end + reach)) : null;
  const costBefore = start === null || isBesideContextBefore(ends, start) ? 0 : lettersIn(text, start, ends.start);
  const costAfter = end === null || isBesideContextAfter(ends, end) ? 0 : lettersIn(text, ends.end, end);
  const { quote, place, matched } = ends.weights;
  const isMostlyQuote = (cost: number): boolean =>
    cost === 0 || (2 * matched) / (quote + place + cost) >= likenessGrown;
  if (isMostlyQuote(costBefore + costAfter)) return { start, end };
  // Both together are too much: the side that takes less in goes alone.
  const startFirst = costBefore <= costAfter;
  return {
    start: startFirst && isMostlyQuote(costBefore) ? start : null,
    end: !startFirst && isMostlyQuote(costAfter) ? end : null,
  };
}

/** What stands between the passage and context that is still there has taken the place of the quote's own words: it costs nothing. */
function isBesideContextBefore({ before, beforeEnd }: Ends, start: number): boolean {
  return isHeld(before) && start >= (beforeEnd ?? 0);
}

function isBesideContextAfter({ after, afterStart }: Ends, end: number): boolean {
  return isHeld(after) && end <= (afterStart ?? Infinity);
}

function isHeld(context: number | null): boolean {
  return context !== null && context >= holdingContext;
}

/** When the quote's first words were replaced, whatever stands between the context and the rest is in their place. */
function fillStart(text: string, { start, beforeEnd, before, lostStart }: Passage): number {
  if (!lostStart || beforeEnd === null || !isHeld(before) || beforeEnd > start) return start;
  return start - text.slice(beforeEnd, start).trimStart().length;
}

/** The same at the other end. */
function fillEnd(text: string, { end, afterStart, after, lostEnd }: Passage): number {
  if (!lostEnd || afterStart === null || !isHeld(after) || afterStart < end) return end;
  return end + text.slice(end, afterStart).trimEnd().length;
}
