/** One line of three sources: what is known of an entity, what kept articles date, and what the reader highlighted, at its article's date. */
import type { Anchor } from '../anchors/anchor';
import { toPassageLink } from '../anchors/text-fragment';
import { parseEdtf } from '../dates/edtf';
import type { EntityRecord } from '../entities/record';
import type { PageRow } from '../notes/rows';
import { arrangeTimeline } from '../timeline/build-timeline';
import { toKnownEntries } from '../timeline/dated-entry';
import type { EntryOrigin, Timeline, TimelineEntry } from '../timeline/timeline';
import type { DossierArticle } from './dossier';
import { likelyYear } from './likely-year';

/** The sources there may be. */
export const dossierSources = ['known', 'kept', 'note'] as const;
export type DossierSource = (typeof dossierSources)[number];

/** Years from the first to the last, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** What of the line is wanted. */
export interface TimelineWish {
  readonly sources: ReadonlySet<DossierSource>;
  /** Null for all years. */
  readonly years: YearSpan | null;
}

/** All dated entries, and how many highlights have no date because their articles tell none. */
export interface DossierEntries {
  readonly entries: readonly TimelineEntry[];
  readonly undatedCount: number;
}

/** @param record what packs know; null when none knows it. */
export function toDossierEntries(
  record: Pick<EntityRecord, 'events'> | null,
  articles: readonly DossierArticle[],
): DossierEntries {
  const known = record === null ? [] : toKnownEntries(record);
  const kept = articles.flatMap(({ page, dated }) =>
    dated.map(({ date, text }) => toEntry({ date, text }, 'kept', toOrigin(page, toAnchor(text)))),
  );
  const quotes = articles.flatMap(({ page, highlights }) =>
    highlights.map(({ highlight: { anchor } }) => ({ page, anchor })),
  );
  const dated = quotes.flatMap(({ page, anchor }) =>
    page.published === null || parseEdtf(page.published) === null
      ? []
      : [toEntry({ date: page.published, text: anchor.exact }, 'note', toOrigin(page, anchor))],
  );
  return { entries: [...known, ...kept, ...dated], undatedCount: quotes.length - dated.length };
}

/** The entries that are wanted, as the line that is drawn. @param asOf EDTF date up to which the record knows, or null. */
export function toDossierTimeline(
  entries: readonly TimelineEntry[],
  { sources, years }: TimelineWish,
  asOf: string | null,
): Timeline {
  const wanted: ReadonlySet<string> = sources;
  const shown = entries.filter((entry) => wanted.has(entry.source) && (years === null || isWithin(entry, years)));
  return arrangeTimeline(shown, { articleDate: null, limit: null, asOf });
}

function isWithin(entry: TimelineEntry, { from, to }: YearSpan): boolean {
  const year = likelyYear(entry.date);
  return year !== null && from <= year && year <= to;
}

function toEntry(
  { date, text }: { readonly date: string; readonly text: string },
  source: 'kept' | 'note',
  origin: EntryOrigin,
): TimelineEntry {
  const kind = date.includes('/') ? 'span' : 'point';
  return { kind, date, eventKind: 'other', text, source, citation: origin.title, origin };
}

function toOrigin({ title, url }: PageRow, anchor: Anchor): EntryOrigin {
  return { title, link: /^https?:/i.test(url) ? toPassageLink(url, anchor) : null };
}

/** Where a sentence stands is not remembered, only its words. Of one that was cut short, the last word may be a piece of one. */
function toAnchor(sentence: string): Anchor {
  const exact = sentence.replace(/\s?\S*…$/u, '');
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
}
