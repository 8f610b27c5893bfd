/** A project's own timeline: its quotes on the days their articles appeared, and what these articles tell with a date. Which article is "now" it does not say: there are several. */
import { toPassageLink } from '../anchors/text-fragment';
import type { SightingRow } from '../notes/observed-rows';
import type { PageId, PageRow } from '../notes/rows';
import { arrangeTimeline } from '../timeline/build-timeline';
import type { EntryOrigin, KeptEntry, NoteEntry, Timeline } from '../timeline/timeline';
import type { ProjectEntry } from './project-content';

/** The sentences that were seen in an article, as far as they matter here. */
type DatedSentences = Pick<SightingRow, 'pageId' | 'dated'>;

/** The articles that stand in a project or that its quotes are from, each once, in its order; deleted ones are left out. */
export function listProjectPages(parts: readonly ProjectEntry[]): readonly PageRow[] {
  const pages = new Map<PageId, PageRow>();
  for (const entry of parts) {
    const page = entry.kind === 'page' ? entry.page : entry.kind === 'highlight' ? (entry.kept?.page ?? null) : null;
    const isDeleted = entry.kind !== 'words' && entry.isDeleted;
    if (page !== null && !isDeleted && page.deletedAt === null) pages.set(page.id, page);
  }
  return [...pages.values()];
}

/** The timeline; quotes from articles without a date have no place on it. A sentence that names several entities was seen several times and is told once. */
export function toProjectTimeline(parts: readonly ProjectEntry[], seen: readonly DatedSentences[]): Timeline {
  const pages = new Map(listProjectPages(parts).map((page) => [page.id, page]));
  const entries = [...listQuotes(parts), ...listSentences(seen, pages)];
  return arrangeTimeline(entries, { articleDate: null, limit: null, asOf: null });
}

function listQuotes(parts: readonly ProjectEntry[]): NoteEntry[] {
  return parts.flatMap((entry): NoteEntry[] => {
    if (entry.kind !== 'highlight' || entry.kept === null || entry.isDeleted) return [];
    const { page, highlight } = entry.kept;
    if (page.published === null) return [];
    const origin = { title: page.title, link: openable(page, toPassageLink(page.url, highlight.anchor)) };
    return [{ ...entryOn(page.published, highlight.anchor.exact), source: 'note', origin }];
  });
}

function listSentences(seen: readonly DatedSentences[], pages: ReadonlyMap<PageId, PageRow>): KeptEntry[] {
  const told = new Set<string>();
  return seen.flatMap(({ pageId, dated }) => {
    const page = pages.get(pageId);
    if (page === undefined) return [];
    const origin: EntryOrigin = { title: page.title, link: openable(page, page.url) };
    return dated.flatMap(({ date, text }): KeptEntry[] => {
      const key = `${pageId} ${date} ${text}`;
      if (told.has(key)) return [];
      told.add(key);
      return [{ ...entryOn(date, text), source: 'kept', origin }];
    });
  });
}

function entryOn(date: string, text: string) {
  return { kind: date.includes('/') ? 'span' : 'point', date, eventKind: 'other', text, citation: null } as const;
}

/** Only what is on the web can be opened from a list. */
function openable(page: PageRow, link: string): string | null {
  return /^https?:/i.test(page.url) ? link : null;
}
