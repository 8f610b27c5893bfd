/** The styles by their ids. */
import type { StyleId } from '../citation-types';
import { apa7 } from './apa-7';
import { chicago17AuthorDate } from './chicago-17-author-date';
import { chicago17Notes } from './chicago-17-notes';
import { harvard } from './harvard';
import { ieee } from './ieee';
import { mla9 } from './mla-9';
import type { Style } from './style';

const styles: Readonly<Record<StyleId, Style>> = {
  'apa-7': apa7,
  'mla-9': mla9,
  'chicago-17-notes': chicago17Notes,
  'chicago-17-author-date': chicago17AuthorDate,
  harvard,
  ieee,
};

/** The table of a style. */
export function getStyle(id: StyleId): Style {
  return styles[id];
}
