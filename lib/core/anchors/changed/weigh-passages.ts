/** Looks closely at the likeliest places of an edited quote and weighs each; which of them is believed is decided by its callers. */
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { GramIndex } from '../folded/gram-index';
import { toEvidence, weigh } from './judge-passage';
import { findLikelyPlaces } from './likely-places';
import { contextLength, findPassage, toRememberedTokens } from './passage';
import type { Passage } from './passage';
import type { PassageEvidence } from './passage-weights';

/** A place the quote may have moved to, and what speaks for it. */
export interface WeighedPassage {
  readonly passage: Passage;
  readonly evidence: PassageEvidence;
  readonly logOdds: number;
}

/** How many guesses are looked at closely. */
const guessesAtMost = 6;
/** A guess with less than this share of the best one's votes is not looked at. */
const leastVotes = 0.15;
/** Once a passage is this sure, guesses with less than half the best one's votes are not looked at either. */
const sureLogOdds = 5;
/** What is read around a guess, beside the passage's own length and half as much again. */
const margin = 80;

/** The places looked at, best first. Yields between them. */
export function* weighPassages(index: GramIndex, folded: FoldedAnchor): Generator<void, WeighedPassage[]> {
  const remembered = toRememberedTokens(folded);
  const whole = folded.prefix.slice(-contextLength) + folded.exact + folded.suffix.slice(0, contextLength);
  const binWidth = Math.max(48, Math.ceil(folded.exact.length / 3));
  const guesses = findLikelyPlaces(index, whole, binWidth, guessesAtMost);
  const mostVotes = guesses[0]?.votes ?? 0;
  const weighed: WeighedPassage[] = [];
  let isSure = false;
  for (const { start, votes } of guesses) {
    if (votes < mostVotes * (isSure ? 0.5 : leastVotes)) break;
    const from = Math.max(0, start - margin);
    const to = Math.min(index.text.length, start + 2 * binWidth + Math.ceil(1.5 * whole.length) + margin);
    const passage = findPassage(remembered, index.text, from, to);
    if (passage !== null && weighed.every((other) => other.passage.start !== passage.start)) {
      const evidence = toEvidence(folded, passage);
      const logOdds = weigh(evidence);
      weighed.push({ passage, evidence, logOdds });
      isSure ||= logOdds >= sureLogOdds;
    }
    yield;
  }
  return weighed.sort((a, b) => b.logOdds - a.logOdds);
}
