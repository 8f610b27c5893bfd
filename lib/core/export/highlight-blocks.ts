/** One highlight as blocks of Markdown: the quote, its block id, a line that says what it is, and the reader's note. */
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { toPassageLink } from '../anchors/text-fragment';
import { toBlockId } from '../notes/block-id';
import type { HighlightWithNote, PageRow } from '../notes/rows';
import type { ExportWords } from './export-words';
import { toNoteMarkdown } from './note-markdown';
import { toLine, toLines } from './plain-text';
import { printMarkdown, verbatim } from './print-markdown';
import { toVaultTag } from './vault-tag';

/** The Markdown of one highlight, ending in a line feed. */
export function toHighlightMarkdown({ highlight, note }: HighlightWithNote, page: PageRow, words: ExportWords): string {
  const quote: Blockquote = { type: 'blockquote', children: toLines(highlight.anchor.exact).map(toParagraph) };
  // A block id names the block before it when it stands by itself; on the quote's last line it would look like part of the quote.
  const blockId = verbatim(`^${toBlockId(highlight.id)}`);
  const blocks = printMarkdown([quote, blockId, toCaption(highlight, note?.tags ?? [], page, words)]);
  const noteMarkdown = toNoteMarkdown(note?.text ?? '');
  return noteMarkdown === '' ? blocks : `${blocks}\n${noteMarkdown}\n`;
}

function toParagraph(line: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: line }] };
}

/** "Claim · passage · Sunshine Policy, North Korea · #deterrence". */
function toCaption(
  highlight: HighlightWithNote['highlight'],
  tags: readonly string[],
  page: PageRow,
  words: ExportWords,
): Paragraph {
  const meaning: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: toLine(words.colours[highlight.colour]) }],
  };
  const parts: PhrasingContent[][] = [[meaning]];
  if (/^https?:/i.test(page.url)) {
    const url = toPassageLink(page.url, highlight.anchor);
    parts.push([{ type: 'link', url, children: [{ type: 'text', value: toLine(words.passage) }] }]);
  }
  const names = highlight.entities.map(({ name }) => toLine(name)).filter((name) => name !== '');
  if (names.length > 0) parts.push([{ type: 'text', value: names.join(', ') }]);
  const vaultTags = tags.map(toVaultTag).filter((tag) => tag !== '');
  if (vaultTags.length > 0) parts.push([verbatim(vaultTags.map((tag) => `#${tag}`).join(' '))]);
  const separator: PhrasingContent = { type: 'text', value: ' · ' };
  return { type: 'paragraph', children: parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part])) };
}
