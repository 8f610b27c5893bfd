/**
 * Shows Markdown as nodes. There is no HTML string anywhere: what the parser calls HTML is shown as the text it is, an image as its words,
 * and a link that leads anywhere but to the web or to mail is no link.
 */
import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Marked } from '@/components/marked/marked';

export interface MarkdownProps {
  readonly text: string;
}

/** The reader's words, formatted. Parsed once for each text. */
export function Markdown({ text }: MarkdownProps): JSX.Element {
  const tree = useMemo(() => fromMarkdown(text), [text]);
  return (
    <div class="markdown" dir="auto">
      {tree.children.map(toNode)}
    </div>
  );
}

function childrenOf(node: { readonly children: readonly RootContent[] }): ComponentChildren {
  return node.children.map(toNode);
}

function toNode(node: Nodes): ComponentChildren {
  switch (node.type) {
    case 'text':
      return <Marked field="note" text={node.value} />;
    case 'paragraph':
      return <p>{childrenOf(node)}</p>;
    // A note is no document: its headings must not stand between the headings of the page around it.
    case 'heading':
      return (
        <p>
          <strong>{childrenOf(node)}</strong>
        </p>
      );
    case 'emphasis':
      return <em>{childrenOf(node)}</em>;
    case 'strong':
      return <strong>{childrenOf(node)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{childrenOf(node)}</blockquote>;
    case 'list':
      return node.ordered === true ? <ol start={node.start ?? 1}>{childrenOf(node)}</ol> : <ul>{childrenOf(node)}</ul>;
    case 'listItem':
      return <li>{childrenOf(node)}</li>;
    case 'link':
      return <SafeLink address={node.url}>{childrenOf(node)}</SafeLink>;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    case 'image':
      return node.alt ?? '';
    default:
      return textOf(node);
  }
}

/** What is left of a node that has no look of its own: its words, or those inside it. */
function textOf(node: Nodes): ComponentChildren {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(toNode) : '';
}

const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

function SafeLink(props: { readonly address: string; readonly children: ComponentChildren }): JSX.Element {
  const address = URL.parse(props.address);
  if (address === null || !safeProtocols.includes(address.protocol)) return <span>{props.children}</span>;
  return (
    <a href={address.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
