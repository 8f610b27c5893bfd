/** Finds a long quote by its beginning and its end: aligning it whole would be too much work at once. What lies between is only measured. */
import type { TextSpan } from '../../text/span';
import type { Anchor } from '../anchor';
import { toFoldedAnchor } from '../folded/folded-anchor';
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { GramIndex } from '../folded/gram-index';
import { settleExtent } from './extent';
import { isBelieved, toProbability } from './judge-passage';
import { weighPassages } from './weigh-passages';
import type { WeighedPassage } from './weigh-passages';

/** A quote with more characters than this is found by its ends. */
export const longQuote = 2_000;
/** How much of each end is looked for. */
const endLength = 600;
/** How much of the quote stands in for context on the inner side of an end. */
const innerContext = 64;
/** The new length over the old may lie between these: half of a quote may be gone, and as much come in. */
const shortest = 0.5;
const longest = 2;

/** The quote's place when both ends are believed and what lies between is about as long as it was; null otherwise. */
export function* findByEnds(
  text: string,
  index: GramIndex,
  { anchor }: FoldedAnchor,
): Generator<void, (TextSpan & { readonly score: number }) | null> {
  const { head, tail } = cutEnds(anchor);
  const first = yield* findEnd(index, head);
  const last = yield* findEnd(index, tail);
  if (first === null || last === null) return null;
  const { start } = settleExtent(text, head, first.passage);
  const { end } = settleExtent(text, tail, last.passage);
  const lengthRatio = (end - start) / anchor.exact.length;
  if (lengthRatio < shortest || lengthRatio > longest) return null;
  return { start, end, score: toProbability(Math.min(first.logOdds, last.logOdds)) };
}

function* findEnd(index: GramIndex, part: FoldedAnchor): Generator<void, WeighedPassage | null> {
  const weighed = yield* weighPassages(index, part);
  return weighed.find(({ passage, logOdds }) => isBelieved(part, passage, logOdds)) ?? null;
}

function cutEnds(anchor: Anchor): { readonly head: FoldedAnchor; readonly tail: FoldedAnchor } {
  const { exact } = anchor;
  const inner = endLength + innerContext;
  return {
    head: toFoldedAnchor({ ...anchor, exact: exact.slice(0, endLength), suffix: exact.slice(endLength, inner) }),
    tail: toFoldedAnchor({ ...anchor, exact: exact.slice(-endLength), prefix: exact.slice(-inner, -endLength) }),
  };
}
