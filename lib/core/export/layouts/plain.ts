/** Plain: title, source, quotes and notes, for any program that reads Markdown and for people who read it as it is. */
import { toComment } from '../blocks/block-marker';
import { escapeText, joinMarkdown, md, trusted } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { toWebLink } from '../blocks/links';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { toBlockquote, toParagraphs } from '../blocks/quote';
import { tellDate, toCaption, toMeaning, toPassageOf, toShortSource, toSourceLine } from '../blocks/source-line';
import type { ExportBlock } from '../exported-file';
import { createBlockLayout } from './block-layout';
import type { BlockStyle, PlacedHighlight } from './block-style';
import type { LayoutContext } from './layout';
import { toTagLine } from './tags-of';

/** The style, which others vary. */
export const plainStyle: BlockStyle = {
  form: 'yaml',
  links: 'path',
  properties: () => ({}),
  head: ({ id, title, depth, page }, { words }) => {
    const source = page === null ? trusted('') : toSourceLine(page, words);
    const marker = id === 'head' ? trusted('') : toComment(id);
    return { id, text: joinBlocks([md`${hashes(depth)} ${title}`, source, marker]) };
  },
  heading: (id, title, depth) => marked(id, md`${hashes(depth)} ${title}`),
  prose: (id, words) => marked(id, words),
  quote: toQuote,
  event: (id, event, { words }) => {
    const date = md`**${escapeText(tellDate(event.date, words.locale))}**`;
    const place = event.url === null ? null : toWebLink(words.passage, event.url);
    return { id, text: md`- ${toCaption([md`${date}: ${escapeText(event.text)}`, place])} ${toComment(id)}` };
  },
  closing: () => [],
};

/** Quotes and notes, nothing that a vault would want. */
export const plainLayout = createBlockLayout('plain', plainStyle);

function toQuote({ id, kept, page, isElsewhere }: PlacedHighlight, { words }: LayoutContext): ExportBlock {
  const { highlight, note } = kept;
  const caption = toCaption([
    md`**${toMeaning(highlight, words)}**`,
    toPassageOf(highlight, page, words),
    isElsewhere ? toShortSource(page, words) : null,
    toTagLine(note?.tags ?? []),
  ]);
  const quote = toBlockquote(toParagraphs(highlight.anchor.exact));
  return marked(id, joinBlocks([quote, caption, trusted(toNoteMarkdown(note?.text ?? ''))]));
}

/** A block with its id behind it, where no reader of Markdown sees it. */
export function marked(id: string, text: Markdown): ExportBlock {
  return { id, text: joinBlocks([text, toComment(id)]) };
}

/** Blocks with a blank line between them; empty ones are left out. */
export function joinBlocks(blocks: readonly Markdown[]): Markdown {
  return joinMarkdown(
    blocks.filter((block) => block !== ''),
    '\n\n',
  );
}

/** The marks of a heading. */
export function hashes(depth: number): Markdown {
  return trusted('#'.repeat(depth));
}
