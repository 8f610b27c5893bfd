/** Finds a quote whose words were edited: guesses places by shared grams, lays the passage over each and takes the one that fits best. */
import type { TextSpan } from '../text/span';
import { settleExtent } from './extent';
import { foldText } from './fold';
import type { FoldedAnchor } from './folded-anchor';
import type { GramIndex } from './gram-index';
import { judgePassage, shortQuote } from './judge';
import { findLikelyPlaces } from './likely-places';
import { findPassage, toRememberedTokens } from './passage';
import type { Passage } from './passage';

/** Where an edited quote stands, and how much of it is left. */
export interface ChangedPlace extends TextSpan {
  readonly score: number;
}

/** How many guesses are looked at closely. */
const guessesAtMost = 6;
/** A guess with less than this share of the best one's votes is not looked at. */
const leastVotes = 0.15;
/** What is read around a guess, beside the passage's own length and half as much again. */
const margin = 80;
/** A quote with more characters than this is found by its two ends: aligning it whole would be too much work at once. */
const longQuote = 2_000;
/** How much of each end of a long quote is looked for. */
const endLength = 600;

/** The edited quote's place, or null when it is gone. Yields between guesses. `text` is the page's own, `index` of its folded form. */
export function* findChanged(
  text: string,
  index: GramIndex,
  folded: FoldedAnchor,
): Generator<void, ChangedPlace | null> {
  if (folded.exact.trim().length < shortQuote) return null;
  if (folded.exact.length > longQuote) return yield* findByEnds(text, index, folded);
  const words = folded.exact.trim();
  // Where the very words stand was looked at before, with the context there, and refused.
  const passage = yield* findBestPassage(index, folded, ({ start }) => index.text.startsWith(words, start));
  if (passage === null) return null;
  return { ...settleExtent(text, folded.anchor, passage), score: passage.likeness };
}

function* findBestPassage(
  index: GramIndex,
  folded: FoldedAnchor,
  isRefused: (passage: Passage) => boolean = () => false,
): Generator<void, Passage | null> {
  const remembered = toRememberedTokens(folded);
  const whole = folded.prefix + folded.exact + folded.suffix;
  const binWidth = Math.max(48, Math.ceil(folded.exact.length / 3));
  const guesses = findLikelyPlaces(index, whole, binWidth, guessesAtMost);
  const least = (guesses[0]?.votes ?? 0) * leastVotes;
  let best: Passage | null = null;
  let bestVerdict = 0;
  for (const { start, votes } of guesses) {
    if (votes < least) break;
    const from = Math.max(0, start - margin);
    const to = Math.min(index.text.length, start + 2 * binWidth + Math.ceil(1.5 * whole.length) + margin);
    const passage = findPassage(remembered, index.text, from, to);
    const verdict = passage === null || isRefused(passage) ? -1 : judgePassage(folded, passage);
    if (verdict >= bestVerdict) [best, bestVerdict] = [passage, verdict];
    yield;
  }
  return best;
}

/** Finds the beginning and the end of a long quote by themselves and believes them when what lies between is about as long as it was. */
function* findByEnds(text: string, index: GramIndex, folded: FoldedAnchor): Generator<void, ChangedPlace | null> {
  const { anchor } = folded;
  const { exact } = anchor;
  const head = toPart(folded, {
    ...anchor,
    exact: exact.slice(0, endLength),
    suffix: exact.slice(endLength, endLength + 64),
  });
  const tail = toPart(folded, {
    ...anchor,
    exact: exact.slice(-endLength),
    prefix: exact.slice(-endLength - 64, -endLength),
  });
  const first = yield* findBestPassage(index, head);
  const last = yield* findBestPassage(index, tail);
  if (first === null || last === null || last.end <= first.start) return null;
  const lengthRatio = (last.end - first.start) / exact.length;
  if (lengthRatio < 0.5 || lengthRatio > 2) return null;
  const { start } = settleExtent(text, head.anchor, first);
  const { end } = settleExtent(text, tail.anchor, last);
  return { start, end, score: (first.likeness + last.likeness) / 2 };
}

function toPart(folded: FoldedAnchor, anchor: FoldedAnchor['anchor']): FoldedAnchor {
  return {
    ...folded,
    anchor,
    exact: foldText(anchor.exact),
    prefix: foldText(anchor.prefix),
    suffix: foldText(anchor.suffix),
  };
}
