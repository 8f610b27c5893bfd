/**
 * Logseq: every block a bullet with its properties, the note a bullet under its quote. Properties stand first in a block that begins with a
 * quotation, as Logseq itself puts them for blocks without a title (https://github.com/logseq/logseq/pull/1027).
 */
import { toWebLink } from '../blocks/links';
import { escapeText, md, trusted } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { indent, toBlockquote, toParagraphs } from '../blocks/quote';
import { tellDate, toCaption, toMeaning, toPassageOf, toShortSource, toSourceLine } from '../blocks/source-line';
import type { ExportBlock } from '../exported-file';
import { createBlockLayout } from './block-layout';
import type { BlockStyle, PlacedHighlight } from './block-style';
import type { LayoutContext } from './layout';
import { toEntityLinks } from './obsidian';
import { hashes } from './plain';
import { toTagLine } from './tags-of';

const logseqStyle: BlockStyle = {
  form: 'logseq',
  links: 'wiki',
  // Logseq takes `alias` for what others call `aliases`.
  properties: ({ aliases = null, ...others }) => ({ ...others, alias: aliases }),
  head: ({ id, title, depth, page }, { words }) => {
    const line = page === null ? [] : [toSourceLine(page, words)];
    const lines = [md`${hashes(depth)} ${title}`, ...(id === 'head' ? [] : [toMark(id)]), ...line];
    return { id, text: toBullet(lines) };
  },
  heading: (id, title, depth) => ({ id, text: toBullet([md`${hashes(depth)} ${title}`, toMark(id)]) }),
  prose: (id, words) => ({ id, text: toBullet([toMark(id), words]) }),
  quote: toQuoteBullet,
  event: (id, event, { words }) => {
    const place = event.url === null ? null : toWebLink(words.passage, event.url);
    const told = md`**${escapeText(tellDate(event.date, words.locale))}**: ${escapeText(event.text)}`;
    return { id, text: toBullet([toCaption([told, place]), toMark(id)]) };
  },
  closing: () => [],
};

/** For a graph of Logseq. */
export const logseqLayout = createBlockLayout('logseq', logseqStyle);

function toQuoteBullet({ id, kept, page, isElsewhere }: PlacedHighlight, context: LayoutContext): ExportBlock {
  const { highlight, note } = kept;
  const { words } = context;
  const caption = toCaption([
    toPassageOf(highlight, page, words),
    isElsewhere ? toShortSource(page, words) : null,
    toEntityLinks(kept, context),
    toTagLine(note?.tags ?? []),
  ]);
  const lines = [
    // Logseq links to blocks by UUIDs; a second place of the same highlight may not have it again.
    ...(id.slice(3) === highlight.id.slice(-12) ? [trusted(`id:: ${highlight.id}`)] : [toMark(id)]),
    md`colour:: ${toMeaning(highlight, words)}`,
    toBlockquote(toParagraphs(highlight.anchor.exact)),
    ...(caption === '' ? [] : [trusted(''), caption]),
  ];
  const remark = toNoteMarkdown(note?.text ?? '');
  const under = remark === '' ? '' : `\n${indent(toBullet([trusted(remark)]), '  ')}`;
  return { id, text: `${toBullet(lines)}${under}` };
}

/** A property by which a block is known again that needs no UUID. */
function toMark(id: string): Markdown {
  return trusted(`backstory:: ${id}`);
}

function toBullet(lines: readonly Markdown[]): Markdown {
  const inner = indent(trusted(lines.join('\n')), '  ');
  return trusted(`- ${inner.slice(2)}`);
}
