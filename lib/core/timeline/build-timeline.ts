/** Builds the timeline of an entity from its record: merged, ordered, cut in two by the article's date, the most telling entries first to stay. */
import { parseEdtf } from '../dates/edtf';
import { likelyBeginning, middleOf } from '../dates/likely-day';
import type { EntityRecord } from '../entities/record';
import type { ArticleEntry } from './article-entry';
import { chooseEntries } from './choose-entries';
import { toDatedEntry, toKnownEntries } from './dated-entry';
import { mergeEntries } from './merge-entries';
import type { Timeline, TimelineEntry } from './timeline';

/** What the timeline is drawn for. */
export interface TimelineOptions {
  /** EDTF; null, or something that is no date, draws no line. */
  readonly articleDate: string | null;
  /** How many entries there is room for in both halves together; null for all of them. */
  readonly limit: number | null;
  /** What the article itself says about this entity; left out, nothing. */
  readonly said?: readonly ArticleEntry[];
  /** Telling words of what else the article names, for choosing; left out, the subject does not count. */
  readonly subject?: ReadonlySet<string>;
}

/** The timeline of what a record knows and what the article says about it. */
export function buildTimeline(record: Pick<EntityRecord, 'events' | 'asOf'>, options: TimelineOptions): Timeline {
  const entries = [...toKnownEntries(record), ...(options.said ?? [])];
  return arrangeTimeline(entries, { ...options, asOf: record.asOf });
}

/**
 * The timeline of any entries, from whatever sources; those without a readable date are left out.
 *
 * An entry whose date is too coarse to say on which side of the article it belongs goes by the middle of what it may mean: an event of "2018"
 * stands before an article of December 2018 and after one of January. A span goes by its start; an entry of the same day had happened.
 */
export function arrangeTimeline(
  entries: readonly TimelineEntry[],
  { articleDate, limit, asOf, subject = noWords }: Omit<TimelineOptions, 'said'> & { readonly asOf: string | null },
): Timeline {
  const article = articleDate === null ? null : parseEdtf(articleDate);
  const articleDay = article === null ? null : middleOf(article);
  const merged = mergeEntries(entries.map(toDatedEntry).filter((dated) => dated !== null));
  const before = merged.filter(({ date }) => articleDay === null || likelyBeginning(date) <= articleDay);
  const since = merged.filter(({ date }) => articleDay !== null && likelyBeginning(date) > articleDay);
  const room = shareRoom(before.length, since.length, limit);
  const shownBefore = chooseEntries(before, { count: room.before, aroundDay: articleDay, subject });
  const shownSince = chooseEntries(since, { count: room.since, aroundDay: articleDay, subject });
  return {
    articleDate: article === null ? null : articleDate,
    before: shownBefore.map(({ entry }) => entry),
    since: shownSince.map(({ entry }) => entry),
    asOf,
    hidden: { before: before.length - shownBefore.length, since: since.length - shownSince.length },
  };
}

const noWords: ReadonlySet<string> = new Set();

/** A third of the room is for what came since; what one half does not need, the other has. */
function shareRoom(before: number, since: number, limit: number | null): { before: number; since: number } {
  if (limit === null || before + since <= limit) return { before, since };
  const forSince = Math.min(since, Math.max(Math.floor(limit / 3), limit - before));
  return { before: Math.min(before, limit - forSince), since: forSince };
}
