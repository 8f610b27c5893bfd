/** Zettel: one file for each highlight, named by the time it was made, and for each article a file that leads to them. */
import type { HighlightWithNote, PageRow } from '../../notes/rows';
import { toWikilink } from '../blocks/links';
import { escapeOr, joinMarkdown, md, trusted } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { listPageProperties, toVaultTags } from '../blocks/properties';
import { toSafeName } from '../filenames/safe-name';
import { suggestStem } from '../filenames/suggest-filename';
import { toLine } from '../plain-text';
import type { ExportArticle } from '../scopes/export-rows';
import { createBlockLayout, keyOfPage } from './block-layout';
import { eachInSlices } from './breathing';
import type { FileDraft, Layout, LayoutContext } from './layout';

import { obsidianStyle } from './obsidian';

/** How many words of a quote name its file. */
const namingWords = 8;

/** For a slip box. Projects and dossiers are Obsidian's. */
export const zettelLayout: Layout = {
  ...createBlockLayout('zettel', obsidianStyle),
  *ofArticle(article, context) {
    const slips = yield* eachInSlices(article.highlights, (kept) => toSlip(kept, article.page, context));
    yield toSourceFile(article, slips, context);
    yield* slips;
  },
};

function toSlip(kept: HighlightWithNote, page: PageRow, context: LayoutContext): FileDraft {
  const { highlight, note } = kept;
  const time = toTimeId(highlight.createdAt, context.offsetMinutes);
  const title = toSlipTitle(highlight.anchor.exact);
  const id = context.claimId(highlight.id, highlight.id);
  const quote = obsidianStyle.quote({ id, kept, page, isElsewhere: true, isFirst: true }, context);
  const head = { id: 'head', title: escapeOr(title, time), depth: context.depth, page: null };
  return {
    key: `highlight:${highlight.id}`,
    kind: 'highlight',
    title,
    stem: toSafeName(`${time} ${title}`),
    properties: {
      id: time,
      title,
      source: toWikilink(context.stemOfPage(page), page.title),
      tags: toVaultTags(note?.tags ?? []),
    },
    blocks: context.depth === 1 ? [obsidianStyle.head(head, context), quote] : [quote],
  };
}

function toSourceFile(
  { page, highlights, pageNote }: ExportArticle,
  slips: readonly FileDraft[],
  context: LayoutContext,
): FileDraft {
  const title = escapeOr(page.title, context.words.untitled);
  const tags = [...(pageNote?.tags ?? []), ...highlights.flatMap(({ note }) => note?.tags ?? [])];
  const id = context.depth === 1 ? 'head' : context.claimId(`${page.id}:head`, page.id);
  const words = trusted(toNoteMarkdown(pageNote?.text ?? ''));
  const prose = words === '' ? [] : [obsidianStyle.prose(context.claimId(`${page.id}:words`, page.id), words)];
  const links = slips.map(({ key, stem }, index) => {
    const quote = toSlipTitle(highlights[index]?.highlight.anchor.exact ?? '');
    return md`- ${toWikilink(context.stemOfFile('highlight', key, stem), quote)}`;
  });
  const list = links.length === 0 || context.depth > 1 ? [] : [{ id: 'slips', text: joinMarkdown(links, '\n') }];
  return {
    key: keyOfPage(page),
    kind: 'article',
    title: page.title || context.words.untitled,
    stem: suggestStem(page),
    properties: listPageProperties(page, tags, context.offsetMinutes),
    blocks: [obsidianStyle.head({ id, title, depth: context.depth, page }, context), ...prose, ...list],
  };
}

/** The first words of a quote. */
function toSlipTitle(quote: string): string {
  const words = toLine(quote).split(' ');
  return words.length > namingWords ? `${words.slice(0, namingWords).join(' ')}…` : words.join(' ');
}

/** "202507020900": minutes, as slip boxes count. */
function toTimeId(time: number, offsetMinutes: number): string {
  return new Date(time + offsetMinutes * 60_000).toISOString().slice(0, 16).replaceAll(/\D/g, '');
}
