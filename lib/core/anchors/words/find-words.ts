/** Finds the very words of a quote, and of several places the one whose context fits best. */
import type { TextSpan } from '../../text/span';
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { GramIndex } from '../folded/gram-index';
import { compareContext } from './context';
import { createHints } from './hints';
import { isSamePlace, rankContext } from './judge-words';
import { findOccurrences } from './occurrences';

/** A place where the words stand. */
export interface WordsPlace extends TextSpan {
  /** 0–1, how much of the context is still there. */
  readonly score: number;
}

/** How many places of the same words are looked at: more than any page has of a phrase, fewer than of a letter. */
const placesAtMost = 500;

/** The quote's place among those with its very words, or null when there is none that can be believed. */
export function findWords(index: GramIndex, folded: FoldedAnchor): WordsPlace | null {
  const { exact, anchor } = folded;
  const hints = createHints(index, anchor);
  let best: { start: number; rank: number } | null = null;
  for (const start of findOccurrences(index, exact, placesAtMost, anchor.start)) {
    const context = compareContext(index.text, folded, { start, end: start + exact.length });
    const isUntouched =
      context.before.run === folded.prefix.length &&
      context.after.run === folded.suffix.length &&
      start === anchor.start;
    if (!isUntouched && !isSamePlace(folded, context)) continue;
    const rank = rankContext(context);
    const isBetter =
      best === null || (rank === best.rank ? hints.distance(start) < hints.distance(best.start) : rank > best.rank);
    if (isBetter) best = { start, rank };
  }
  if (best === null) return null;
  return { start: best.start, end: best.start + exact.length, score: Math.min(1, best.rank / 2) };
}
