/** Places that a lost quote may have meant, for the reader to choose from. They were refused: nothing here is painted by itself. */
import type { TextSpan } from '../text/span';
import type { Anchor } from './anchor';
import { settleExtent } from './changed/extent';
import { toProbability } from './changed/judge-passage';
import { weighPassages } from './changed/weigh-passages';
import { diffWords } from './diff-words';
import type { DiffSpan } from './diff-words';
import { toFoldedAnchor } from './folded/folded-anchor';
import type { GramIndex } from './folded/gram-index';
import { weighOccurrences } from './words/weigh-occurrences';

/** A place that resembles a lost quote. */
export interface NearestCandidate extends TextSpan {
  /** 0–1, how likely it is the quote. */
  readonly score: number;
  /** Its words. */
  readonly text: string;
  /** What became of the quote's words in it. */
  readonly diff: readonly DiffSpan[];
}

/** A place with less of the quote's words than this is no candidate, however well its context fits. */
const leastLikeness = 0.3;
/** Of a longer quote the first characters must do for finding what resembles it. */
const longestCompared = 2_000;

/** The places most like a quote, best first, none overlapping another, at most `limit`. Yields between the places it looks at. */
export function* findNearest(
  text: string,
  index: GramIndex,
  anchor: Anchor,
  limit: number,
): Generator<void, NearestCandidate[]> {
  if (anchor.exact.trim() === '' || limit < 1) return [];
  const folded = toFoldedAnchor(shorten(anchor));
  const weighed = [...weighOccurrences(index, folded), ...(yield* weighPassages(index, folded))];
  const chosen: NearestCandidate[] = [];
  for (const { passage, logOdds } of weighed.sort((a, b) => b.logOdds - a.logOdds)) {
    if (chosen.length === limit) break;
    if (passage.likeness < leastLikeness) continue;
    const span = settleExtent(text, folded, passage);
    if (chosen.some((other) => span.start < other.end && other.start < span.end)) continue;
    const found = text.slice(span.start, span.end);
    chosen.push({ ...span, score: toProbability(logOdds), text: found, diff: diffWords(anchor.exact, found) });
    yield;
  }
  return chosen;
}

function shorten(anchor: Anchor): Anchor {
  const { exact } = anchor;
  if (exact.length <= longestCompared) return anchor;
  return {
    ...anchor,
    exact: exact.slice(0, longestCompared),
    suffix: exact.slice(longestCompared, longestCompared + 64),
  };
}
