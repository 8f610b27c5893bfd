/** An anchor made ready to be compared: folded once, however many places are looked at. */
import type { Anchor } from './anchor';
import { reverse } from './edit-distance';
import { foldText } from './fold';

/** The folded strings of an anchor beside the anchor itself. */
export interface FoldedAnchor {
  readonly anchor: Anchor;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The prefix from its end, as the text before a place is read. */
  readonly reversedPrefix: string;
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
  };
}
