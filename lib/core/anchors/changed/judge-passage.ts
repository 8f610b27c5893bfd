/** Decides whether an edited passage is the quote. What is not vouched for is refused: a highlight on the wrong words is worse than a lost one. */
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { Passage } from './passage';
import { believedFrom, passageWeights } from './passage-weights';
import type { PassageEvidence } from './passage-weights';

/** A side of which nothing is remembered counts like this. */
const unknownSide = 0.5;
/** Of a quote whose words stood more than once, both sides must match like this. */
const sideIfRepeated = 0.8;

/** What speaks for a passage. */
export function toEvidence({ exact }: FoldedAnchor, { likeness, before, after }: Passage): PassageEvidence {
  return {
    likeness,
    context: ((before ?? unknownSide) + (after ?? unknownSide)) / 2,
    length: Math.log(Math.max(1, exact.length) / 100),
  };
}

/** The log odds that a passage is the quote. */
export function weigh(evidence: PassageEvidence): number {
  const { constant, likeness, context, length } = passageWeights;
  return constant + likeness * evidence.likeness + context * evidence.context + length * evidence.length;
}

/** Whether a passage with these log odds may be painted. */
export function isBelieved({ anchor }: FoldedAnchor, { before, after }: Passage, logOdds: number): boolean {
  if (anchor.repeated === true && Math.min(before ?? unknownSide, after ?? unknownSide) < sideIfRepeated) return false;
  return logOdds >= believedFrom;
}

/** Log odds as a probability. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
