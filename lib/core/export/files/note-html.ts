/** The reader's Markdown as elements. HTML in it stays text, images become links, and only safe addresses become links. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { element, safeHref } from './html-tree';
import type { HtmlNode } from './html-tree';

/** The blocks of a note. */
export function noteToHtml(text: string): HtmlNode[] {
  return fromMarkdown(text).children.flatMap(toHtml);
}

const inside = (node: Nodes): HtmlNode[] => ('children' in node ? node.children.flatMap(toHtml) : []);

function toHtml(node: Nodes): HtmlNode[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [node.value];
    case 'paragraph':
      return [element('p', {}, ...inside(node))];
    case 'heading':
      // The document's own headings are above those of a note.
      return [element('h3', {}, ...inside(node))];
    case 'blockquote':
      return [element('blockquote', {}, ...inside(node))];
    case 'list':
      return [element(node.ordered === true ? 'ol' : 'ul', {}, ...inside(node))];
    case 'listItem':
      return [element('li', {}, ...inside(node))];
    case 'emphasis':
      return [element('em', {}, ...inside(node))];
    case 'strong':
      return [element('strong', {}, ...inside(node))];
    case 'delete':
      return [element('del', {}, ...inside(node))];
    case 'inlineCode':
      return [element('code', {}, node.value)];
    case 'code':
      return [element('pre', {}, element('code', {}, node.value))];
    case 'break':
      return [element('br', {})];
    case 'thematicBreak':
      return [element('hr', {})];
    case 'link':
      return [toLink(node.url, inside(node))];
    case 'image':
      return [toLink(node.url, [node.alt ?? node.url])];
    default:
      return inside(node);
  }
}

function toLink(url: string, children: readonly HtmlNode[]): HtmlNode {
  const href = safeHref(url);
  return href === null ? element('span', {}, ...children) : element('a', { href }, ...children);
}
