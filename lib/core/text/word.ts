/** A word of a text as a value; `words` finds them. */
import type { TextSpan } from './span';

/**
 * What stands before a word: `joint` nothing, a cut that may be undone ("un|Lee", "O’|Neill"); `adjacent` nothing, as in a script without
 * spaces; `possessive` the apostrophe of "’s"; `line` a line break; `mark` punctuation of any kind, with or without spaces.
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'joint' | 'adjacent' | 'possessive' | 'line' | 'mark';

/** How a word is written: `title` has one capital, its first letter; `capitals` only capitals, if only one; `number` no letter. */
export type WordShape = 'lower' | 'title' | 'capitals' | 'mixed' | 'uncased' | 'number';

/** One word of a text. Soft hyphens and zero-width characters inside it belong to the span. */
export interface Word extends TextSpan {
  readonly gap: Gap;
  readonly shape: WordShape;
}
