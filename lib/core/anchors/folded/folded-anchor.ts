/** An anchor made ready to be compared: folded once, however many places are looked at. */
import type { Anchor } from '../anchor';
import { reverse } from './edit-distance';
import { foldText } from './fold';
import { ownSentence, sentenceEdges } from './sentences';

/** The folded strings of an anchor beside the anchor itself. */
export interface FoldedAnchor {
  readonly anchor: Anchor;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The prefix from its end, as the text before a place is read. */
  readonly reversedPrefix: string;
  /** Whether the quote began, and ended, where a sentence did. */
  readonly edges: { readonly start: boolean; readonly end: boolean };
  /** How much of the prefix, and of the suffix, belongs to the quote's own sentence. */
  readonly own: { readonly before: number; readonly after: number };
}

/** Folds an anchor. */
export function toFoldedAnchor(anchor: Anchor): FoldedAnchor {
  const prefix = foldText(anchor.prefix);
  return {
    anchor,
    exact: foldText(anchor.exact),
    prefix,
    suffix: foldText(anchor.suffix),
    reversedPrefix: reverse(prefix),
    edges: sentenceEdges(anchor),
    own: ownSentence(anchor),
  };
}
