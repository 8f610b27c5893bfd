/** Exported files as outside parsers see them, for the tests of exports. */
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Root } from 'mdast';
import { parse } from 'yaml';
import { anyText } from '../../support/any-text';

/** Text that tries every syntax there is in CommonMark and in vaults. */
export const difficultText = fc.oneof(
  anyText(80),
  fc
    .array(
      fc.constantFrom(
        ...[
          '#',
          '-',
          '>',
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '!',
          '|',
          '$',
          '%',
          '=',
          '~',
          '^',
          '&',
          '<',
          ':',
          '\\',
          '1',
          '.',
        ],
        ...[
          '+',
          'a',
          ' ',
          '\n',
          '"',
          "'",
          '{',
          '}',
          '@',
          'www.',
          'http://',
          '---',
          '[[',
          ']]',
          '{{',
          '::',
          '((',
          '%%',
          '[!note]',
        ],
        ...['- [ ] ', 'id:: ', 'TODO ', 'SCHEDULED: <', '&amp;', '<!--', '-->', '^bs-', '#+BEGIN_QUOTE', ':LOGBOOK:'],
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('')),
);

/** The properties as YAML reads them, and the rest as CommonMark does. */
export function readMarkdown(text: string): { properties: Record<string, unknown>; tree: Root } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(text);
  const properties = match === null ? {} : (parse(match[1] ?? '') as Record<string, unknown>);
  return { properties, tree: fromMarkdown(text.slice(match?.[0].length ?? 0)) };
}

/** All that is text under a node; blocks are parted by line feeds. */
export function textOf(node: Nodes): string {
  if ('children' in node) {
    const parts = node.children.map(textOf);
    return parts.join(['paragraph', 'heading', 'link', 'strong', 'emphasis'].includes(node.type) ? '' : '\n');
  }
  return node.type === 'text' ? node.value : '';
}

/** The kinds of nodes, without what stands in them: two texts of one shape have the same syntax. */
export function shapeOf(node: Nodes): string {
  if (!('children' in node)) return node.type === 'html' ? 'comment' : node.type;
  const shapes = node.children
    .map(shapeOf)
    .filter((shape, index, all) => shape !== 'text' || all[index - 1] !== 'text');
  return `${node.type}(${shapes.join(' ')})`;
}
