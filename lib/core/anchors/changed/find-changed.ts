/** Finds a quote whose words were edited: guesses places by shared grams, lays the passage over each and takes the one that fits best. */
import type { TextSpan } from '../../text/span';
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { GramIndex } from '../folded/gram-index';
import { shortQuote } from '../words/judge-words';
import { settleExtent } from './extent';
import { findByEnds, longQuote } from './find-by-ends';
import { isBelieved, toProbability } from './judge-passage';
import { weighPassages } from './weigh-passages';
import type { WeighedPassage } from './weigh-passages';

/** Where an edited quote stands, and how sure that is. */
export interface ChangedPlace extends TextSpan {
  /** 0–1, the probability that this is the quote. */
  readonly score: number;
}

/** The edited quote's place, or null when it is gone. Yields between guesses. `text` is the page's own, `index` of its folded form. */
export function* findChanged(
  text: string,
  index: GramIndex,
  folded: FoldedAnchor,
): Generator<void, ChangedPlace | null> {
  if (folded.exact.trim().length < shortQuote) return null;
  if (folded.exact.length > longQuote) return yield* findByEnds(text, index, folded);
  const words = folded.exact.trim();
  const best = (yield* weighPassages(index, folded))
    // Where the very words stand was looked at before, with the context there, and refused.
    .filter(({ passage }) => !index.text.startsWith(words, passage.start))
    .find(({ passage, logOdds }) => isBelieved(folded, passage, logOdds));
  return best === undefined ? null : toPlace(text, folded, best);
}

function toPlace(text: string, folded: FoldedAnchor, { passage, logOdds }: WeighedPassage): ChangedPlace {
  return { ...settleExtent(text, folded, passage), score: toProbability(logOdds) };
}
