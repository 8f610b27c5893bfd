/** Text with italics in the forms in which it leaves: plain, Markdown, HTML. What was text stays text in each of them, never markup. */
import type { PhrasingContent } from 'mdast';
import { printMarkdown } from '../export/print-markdown';
import type { RichText } from './citation-types';

/** The words alone. */
export function toPlainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

/** The nodes of a Markdown tree, for whoever prints a larger one. */
export function toPhrasing(text: RichText): PhrasingContent[] {
  return text.map((run) => {
    const words = { type: 'text' as const, value: run.text };
    return run.italic ? { type: 'emphasis', children: [words] } : words;
  });
}

/** One line of Markdown, without a line feed. */
export function toMarkdownLine(text: RichText): string {
  return printMarkdown([{ type: 'paragraph', children: toPhrasing(text) }]).trimEnd();
}

const htmlNames: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A fragment of HTML, for the clipboard: word processors take italics from it. */
export function toHtmlFragment(text: RichText): string {
  return text
    .map((run) => {
      const words = run.text.replace(/[&<>"]/g, (mark) => htmlNames[mark] ?? mark);
      return run.italic ? `<i>${words}</i>` : words;
    })
    .join('');
}
