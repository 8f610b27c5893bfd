/**
 * The reader's note as Markdown that can stand among other blocks. What they typed is kept to the letter where it is whole by itself; else it is
 * parsed and printed anew, so that an open comment or fence in one note cannot swallow the next.
 */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Definition, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { printMarkdown, verbatim } from '../print-markdown';

/** A note's Markdown without white space around it; empty for an empty note. */
export function toNoteMarkdown(text: string): string {
  const typed = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cs}\0]/gu, '\ufffd')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  if (typed === '' || !mayReachOut.test(typed)) return typed;
  const { children } = fromMarkdown(typed);
  if (isWhole(typed, children)) return typed;
  const definitions = new Map<string, Definition>();
  for (const node of children) if (node.type === 'definition') definitions.set(node.identifier, node);
  return printMarkdown(children.flatMap((node) => toOwnBlock(node, definitions))).trimEnd();
}

/** Without one of these nothing a note opens outlives the blank line after it. Most notes have none and need no parser. */
const mayReachOut = /<|`{3}|~{3}|%%|\$\$|\]:/;

const sentinel = 'Zn9sentinel';

/** Whether what follows the note is read as if the note were not there, and nothing in it reaches into other notes. */
function isWhole(typed: string, children: readonly RootContent[]): boolean {
  if (children.some(hasForeignSyntax) || hasOpenPair(typed, '%%') || hasOpenPair(typed, '$$')) return false;
  const last = fromMarkdown(`${typed}\n\n${sentinel}\n`).children.at(-1);
  const [only, ...more] = last?.type === 'paragraph' ? last.children : [];
  return only?.type === 'text' && only.value === sentinel && more.length === 0;
}

function hasForeignSyntax(node: Nodes): boolean {
  if (node.type === 'html' || node.type === 'definition') return true;
  return 'children' in node && node.children.some(hasForeignSyntax);
}

/** Comments and formulas of vaults run to their second mark, across everything. */
function hasOpenPair(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0;
}

type Definitions = ReadonlyMap<string, Definition>;

function toOwnBlock(node: RootContent, definitions: Definitions): RootContent[] {
  if (node.type === 'definition') return [];
  if (node.type === 'html') return [toTextBlock(node.value)];
  return [settle(node, definitions)];
}

/** The node with HTML as text, references as links, and the reader's wikilinks, tags and tasks as they were typed. */
function settle<Node extends Nodes>(node: Node, definitions: Definitions): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child: Nodes): Nodes[] => {
    if (child.type === 'definition') return [];
    if (child.type === 'html')
      return [holdsBlocks(node) ? toTextBlock(child.value) : { type: 'text', value: child.value }];
    if (child.type === 'text') return keepVaultSyntax(child.value);
    return [settle(toLink(child, definitions), definitions)];
  });
  return { ...node, children };
}

function holdsBlocks(node: Nodes): boolean {
  return node.type === 'blockquote' || node.type === 'listItem';
}

function toTextBlock(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function toLink(node: Nodes, definitions: Definitions): Nodes {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return node;
  const definition = definitions.get(node.identifier);
  if (definition === undefined) return node;
  const target = { url: definition.url, title: definition.title ?? null };
  return node.type === 'linkReference'
    ? { type: 'link', ...target, children: node.children }
    : { type: 'image', ...target, alt: node.alt ?? null };
}

/** `[[page]]`, `#tag`, and the box of a task or the name of a callout at the start. */
const vaultSyntax = /!?\[\[[^[\]\n]+\]\]|(?<=^|\s)#[\p{L}\p{N}_/-]+|^\[(?:[ xX]|![\w-]+)\](?=\s|$)/gu;

function keepVaultSyntax(text: string): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (const match of text.matchAll(vaultSyntax)) {
    if (match.index > at) pieces.push({ type: 'text', value: text.slice(at, match.index) });
    pieces.push(verbatim(match[0]));
    at = match.index + match[0].length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ type: 'text', value: text.slice(at) });
  return pieces;
}
