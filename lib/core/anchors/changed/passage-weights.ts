/**
 * The weights by which an edited passage is believed: a logistic regression over one half of a set of edited encyclopedia articles, printed by
 * `npm run eval -- fit-anchors`. Round numbers: the second digit is noise.
 */

/** What speaks for a passage, each about 0–1; `length` alone is a logarithm. */
export interface PassageEvidence {
  /** How much of the quote's words, and of nothing else, stands there. */
  readonly likeness: number;
  /** How much of the context is left, both sides averaged; a side of which nothing is remembered counts half. */
  readonly context: number;
  /** The natural logarithm of the quote's length over 100 characters: long quotes look alike by chance less often. */
  readonly length: number;
}

/** The logistic regression's coefficients. */
export const passageWeights: PassageEvidence & { readonly constant: number } = {
  constant: -11.8,
  likeness: 14.7,
  context: 4.6,
  length: 1.6,
};

/** Log odds from which a passage is believed: better than three to two, since wrong words are worse than none. */
export const believedFrom = 0.5;
