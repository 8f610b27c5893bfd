/** Looks for many anchors in one text: the text is folded and indexed once. Nothing is remembered from one anchor to the next. */
import type { Anchor, Placement } from './anchor';
import { findChanged } from './find-changed';
import { findWords } from './find-words';
import { foldText } from './fold';
import { toFoldedAnchor } from './folded-anchor';
import { createGramIndex } from './gram-index';

/** A text made ready for looking for anchors in it. */
export interface AnchorSearch {
  readonly text: string;
  /** Where an anchor stands now. Yields between slices of a few milliseconds. */
  find(anchor: Anchor): Generator<void, Placement>;
}

/** Prepares a text; yields between slices. Memory: about eight bytes for each character. */
export function* createAnchorSearch(text: string): Generator<void, AnchorSearch> {
  const folded = foldText(text);
  yield;
  const index = yield* createGramIndex(folded);
  return {
    text,
    *find(anchor) {
      if (anchor.exact.trim() === '') return { kind: 'lost' };
      const folded = toFoldedAnchor(anchor);
      const words = findWords(index, folded);
      if (words !== null) return { kind: 'found', ...words };
      yield;
      const changed = yield* findChanged(text, index, folded);
      if (changed === null) return { kind: 'lost' };
      return { kind: 'changed', ...changed, text: text.slice(changed.start, changed.end) };
    },
  };
}
