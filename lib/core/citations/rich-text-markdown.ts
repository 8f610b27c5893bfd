/** Text with italics as Markdown, which stays the same text to every parser. */
import type { PhrasingContent } from 'mdast';
import { printMarkdown } from '../export/print-markdown';
import type { RichText } from './citation-types';

/** The nodes of a Markdown tree, for whoever prints a larger one. */
function toPhrasing(text: RichText): PhrasingContent[] {
  return text.map((run) => {
    const words = { type: 'text' as const, value: run.text };
    return run.italic ? { type: 'emphasis', children: [words] } : words;
  });
}

/** One line of Markdown, without a line feed. */
export function toMarkdownLine(text: RichText): string {
  return printMarkdown([{ type: 'paragraph', children: toPhrasing(text) }]).trimEnd();
}
