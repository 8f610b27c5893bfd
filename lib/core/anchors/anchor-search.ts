/** Looks for many anchors in one text: the text is folded and indexed once. Nothing is remembered from one anchor to the next. */
import type { Anchor, Placement } from './anchor';
import { findChanged } from './changed/find-changed';
import { growWords } from './changed/grow-words';
import { foldInSlices } from './folded/fold';
import { toFoldedAnchor } from './folded/folded-anchor';
import { createGramIndex } from './folded/gram-index';
import { findNearest } from './nearest';
import type { NearestCandidate } from './nearest';
import { findWords } from './words/find-words';

/** A text made ready for looking for anchors in it. */
export interface AnchorSearch {
  readonly text: string;
  /** Where an anchor stands now. Yields between slices of a few milliseconds. */
  find(anchor: Anchor): Generator<void, Placement>;
  /** The places most like an anchor that is lost, best first, at most `limit`; they are for the reader to choose from. */
  nearest(anchor: Anchor, limit: number): Generator<void, NearestCandidate[]>;
}

/** Prepares a text; yields between slices. Memory: about fourteen bytes for each character, eight of them only while it is prepared. */
export function* createAnchorSearch(text: string): Generator<void, AnchorSearch> {
  const index = yield* createGramIndex(yield* foldInSlices(text));
  return {
    text,
    nearest: (anchor, limit) => findNearest(text, index, anchor, limit),
    *find(anchor) {
      if (anchor.exact.trim() === '') return { kind: 'lost' };
      const folded = toFoldedAnchor(anchor);
      const words = findWords(index, folded);
      if (words !== null) {
        const grown = growWords(text, folded, words);
        if (grown === null) return { kind: 'found', ...words };
        return { kind: 'changed', ...grown, text: text.slice(grown.start, grown.end) };
      }
      yield;
      const changed = yield* findChanged(text, index, folded);
      if (changed === null) return { kind: 'lost' };
      return { kind: 'changed', ...changed, text: text.slice(changed.start, changed.end) };
    },
  };
}
