/** Obsidian: properties, callouts in the name of the colour, block ids to link to, wikilinks to the notes on entities. */
import { toBlockIdLine, toComment } from '../blocks/block-marker';
import { toWikilink } from '../blocks/links';
import { joinMarkdown, md, trusted } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { toBlockquote, toParagraphs } from '../blocks/quote';
import { toCaption, toMeaning, toPassageOf } from '../blocks/source-line';
import type { ExportBlock } from '../exported-file';
import { createBlockLayout } from './block-layout';
import type { BlockStyle, PlacedHighlight } from './block-style';
import type { LayoutContext } from './layout';
import { hashes, joinBlocks, plainStyle } from './plain';
import { toTagLine } from './tags-of';

/** The style, which others vary. */
export const obsidianStyle: BlockStyle = {
  ...plainStyle,
  links: 'wiki',
  properties: (all) => all,
  head: (head, context) => {
    if (head.page === null || head.depth > 1) return plainStyle.head(head, context);
    return { id: head.id, text: md`${hashes(head.depth)} ${head.title}` };
  },
  prose: (id, words) => ({ id, text: joinBlocks([words, toBlockIdLine(id)]) }),
  quote: toCallout,
  event: (id, event, context) => {
    const { text } = plainStyle.event(id, event, context);
    return { id, text: text.replace(toComment(id), toBlockIdLine(id)) };
  },
};

/** For a vault of Obsidian. */
export const obsidianLayout = createBlockLayout('obsidian', obsidianStyle);

function toCallout({ id, kept, page, isElsewhere }: PlacedHighlight, context: LayoutContext): ExportBlock {
  const { highlight, note } = kept;
  // The colour after the stroke is data for a vault's own style sheet; https://help.obsidian.md/callouts tells what else is there.
  const title = md`[!quote|${trusted(highlight.colour)}] ${toMeaning(highlight, context.words)}`;
  const caption = toCaption([
    toPassageOf(highlight, page, context.words),
    isElsewhere ? toWikilink(context.stemOfPage(page), page.title) : null,
    toEntityLinks(kept, context),
    toTagLine(note?.tags ?? []),
  ]);
  const callout = toBlockquote(toParagraphs(highlight.anchor.exact), title);
  const words = trusted(toNoteMarkdown(note?.text ?? ''));
  return { id, text: joinBlocks([callout, toBlockIdLine(id), caption, words]) };
}

/** The entities named in a quote, as links to their notes; null for none. */
export function toEntityLinks({ highlight }: PlacedHighlight['kept'], context: LayoutContext): Markdown | null {
  const links = highlight.entities.map((entity) => toWikilink(context.stemOfEntity(entity), entity.name));
  return links.length === 0 ? null : joinMarkdown([...new Set(links)], ', ');
}
