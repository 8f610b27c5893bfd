/** A quote as a block of Markdown; what is said about it beside the quote is for the layouts. */
import { toLines } from '../plain-text';
import { escapeText, trusted } from './markdown-text';
import type { Markdown } from './markdown-text';

/** The paragraphs of a quote, each escaped; never empty. */
export function toParagraphs(quote: string): readonly Markdown[] {
  const lines = toLines(quote);
  return lines.length === 0 ? [trusted('…')] : lines.map(escapeText);
}

/** Paragraphs inside a block quotation. @param first a line before them, such as a callout's title. */
export function toBlockquote(paragraphs: readonly Markdown[], first: Markdown | null = null): Markdown {
  const quoted = paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n');
  return trusted(first === null ? quoted : `> ${first}\n${quoted}`);
}

/** Lines moved to the right, but for empty ones. */
export function indent(markdown: Markdown, by: string): Markdown {
  return trusted(markdown.replaceAll(/^(?=.)/gm, by));
}
