/** Timeline: every quote at the date of its article, one list from the oldest to the newest. */
import { compareDates } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { EdtfDate } from '../../dates/edtf';
import type { HighlightWithNote, PageRow } from '../../notes/rows';
import { toComment } from '../blocks/block-marker';
import { escapeText, md, trusted } from '../blocks/markdown-text';
import { toNoteMarkdown } from '../blocks/note-markdown';
import { indent } from '../blocks/quote';
import { tellDate, toCaption, toMeaning, toPassageOf, toShortSource } from '../blocks/source-line';
import type { ExportBlock } from '../exported-file';
import { toLines } from '../plain-text';
import type { ExportDossier, ExportPart } from '../scopes/export-rows';
import { eachInSlices } from './breathing';
import type { Drafts, Layout, LayoutContext } from './layout';
import { joinBlocks, plainLayout, plainStyle } from './plain';
import { toTagLine } from './tags-of';

/** A block and when it stands. */
interface Dated {
  readonly date: EdtfDate | null;
  readonly block: ExportBlock;
}

/** For whoever wants to see what came first. Each file keeps what other layouts put into it, in the order of time. */
export const datedListLayout: Layout = {
  ...plainLayout,
  id: 'timeline',
  *ofArticle(article, context) {
    const { page, highlights } = article;
    const dated = yield* eachInSlices(highlights, (kept) => toDated(kept, page, page.id, context));
    yield* withList(plainLayout.ofArticle({ ...article, highlights: [] }, context), dated);
  },
  *ofProject({ project, parts }, context) {
    const dated = yield* eachInSlices(parts, (part) => listDated(part, project.id, context));
    yield* withList(plainLayout.ofProject({ project, parts: [] }, context), dated.flat());
  },
  *ofDossier(dossier, context) {
    const { entity, articles } = dossier;
    const quoted = yield* eachInSlices(articles, ({ page, highlights }) =>
      highlights.map((kept) => toDated(kept, page, entity.id, context)),
    );
    const dated = [...listEvents(dossier, context), ...quoted.flat()];
    yield* withList(plainLayout.ofDossier({ ...dossier, events: [], articles: [] }, context), dated);
  },
};

/** The files with the list at their ends. */
function* withList(drafts: Drafts, dated: readonly Dated[]): Drafts {
  const listed = dated.toSorted(byDate).map(({ block }) => block);
  for (const draft of drafts) yield draft === null ? null : { ...draft, blocks: [...draft.blocks, ...listed] };
}

/** The oldest first, the undated last; sorting keeps the order of those that share a date. */
function byDate(a: Dated, b: Dated): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return compareDates(a.date, b.date);
}

function listDated(part: ExportPart, within: string, context: LayoutContext): readonly Dated[] {
  if (part.kind === 'highlight') return [toDated(part.kept, part.page, within, context)];
  if (part.kind !== 'page') return [];
  return part.article.highlights.map((kept) => toDated(kept, part.article.page, within, context));
}

function listEvents({ entity, events }: ExportDossier, context: LayoutContext): readonly Dated[] {
  return events.map((event) => {
    const id = context.claimId(`${event.date} ${event.text}`, entity.id);
    return { date: parseEdtf(event.date), block: plainStyle.event(id, event, context) };
  });
}

/** "- **1 July 2025** · “The lamps …” · Claim · passage · *Harbour lights go out*". */
function toDated({ highlight, note }: HighlightWithNote, page: PageRow, within: string, context: LayoutContext): Dated {
  const { words } = context;
  const id = context.claimId(highlight.id, within);
  const date = page.published === null ? words.undated : tellDate(page.published, words.locale);
  const line = toCaption([
    md`**${escapeText(date)}**`,
    md`“${escapeText(toLines(highlight.anchor.exact).join(' '))}”`,
    toMeaning(highlight, words),
    toPassageOf(highlight, page, words),
    toShortSource(page, words),
    toTagLine(note?.tags ?? []),
  ]);
  const remark = indent(trusted(toNoteMarkdown(note?.text ?? '')), '  ');
  const text = joinBlocks([md`- ${line} ${toComment(id)}`, remark]);
  return { date: page.published === null ? null : parseEdtf(page.published), block: { id, text } };
}
