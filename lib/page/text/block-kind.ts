/** Which kind of block an element makes, by its tag and by what it stands in. Whether it belongs to the article is decided elsewhere. */
import type { Block } from '@/lib/core/text/page-text';

const kinds: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  p: 'paragraph',
  li: 'list',
  dt: 'list',
  dd: 'list',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table',
  th: 'table',
  pre: 'code',
};

/** Kinds that hold for all that stands inside, a `<p>` in a `<blockquote>` for one. */
const lasting: ReadonlySet<Block['kind']> = new Set(['heading', 'list', 'quote', 'caption', 'table', 'code']);

/** The kind of a block that `tag` opens inside a block of kind `outer`. */
export function blockKindOf(tag: string, outer: Block['kind']): Block['kind'] {
  const own = kinds[tag];
  if (own === undefined) return lasting.has(outer) ? outer : 'other';
  if (own === 'paragraph' && lasting.has(outer)) return outer;
  return own;
}
