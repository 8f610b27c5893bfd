/**
 * Prints Markdown trees so that text stays text, in CommonMark and in what vaults add to it: tags, highlights, comments, formulas, block ids.
 * What shall be syntax is a node of the tree, or an `html` node, which is printed as it stands.
 */
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ConstructName, Unsafe } from 'mdast-util-to-markdown';
import type { Html, RootContent } from 'mdast';

/** Places inside a line where nothing is syntax, least of all a vault's: addresses and titles of links. */
const literalPlaces: ConstructName[] = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];

/** Characters that vaults read although CommonMark does not. Any ASCII mark may be escaped by a backslash, so every parser reads them back. */
const vaultSyntax: Unsafe[] = [
  { character: '#', after: '[^\\s#]' },
  { character: '=', after: '=' },
  { character: '~', after: '~' },
  { character: '%', after: '%' },
  { character: '$' },
  { character: '^' },
  { character: '|' },
].map((unsafe) => ({ ...unsafe, inConstruct: 'phrasing', notInConstruct: literalPlaces }));

/** The Markdown of blocks, ending in a line feed. */
export function printMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      emphasis: '*',
      fences: true,
      rule: '-',
      listItemIndent: 'one',
      extensions: [{ unsafe: vaultSyntax }],
    },
  );
}

/** A piece of syntax that is printed as it stands; never anything from a page. */
export function verbatim(value: string): Html {
  return { type: 'html', value };
}
