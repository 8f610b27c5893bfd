/**
 * A timeline as rows from top to bottom, each with its place on one scale of time: what the component, the printed list and the picture draw
 * in their own ways. It chooses nothing: what is left out was decided before.
 */
import { toDayRange } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { EdtfDate } from '../../dates/edtf';
import { likelyBeginning, likelyEnding } from '../../dates/likely-day';
import type { Timeline, TimelineEntry } from '../timeline';
import { createTimeScale, toStretch } from './time-scale';
import type { TimeGap, TimeScale } from './time-scale';

/** Where an entry stands on the scale, from 0 to 1. */
export interface DrawnExtent {
  readonly start: number;
  readonly end: number;
  /** Whether it was under way before the line begins, or goes on after it ends. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/** A long time of which nothing is told, with its likely length: "2018" is twenty years after "1998", not nineteen. */
export interface ToldGap extends TimeGap {
  readonly days: number;
}

/** One row; `since` is the heading of what came after the article. */
export type TimelineRow =
  | {
      readonly kind: 'entry';
      readonly entry: TimelineEntry;
      /** Null when nothing is known of its date, or there is no scale. */
      readonly extent: DrawnExtent | null;
      /** Whether it stands after the article's date. */
      readonly isLater: boolean;
    }
  | { readonly kind: 'gap'; readonly days: number }
  | { readonly kind: 'article'; readonly date: string }
  | { readonly kind: 'since'; readonly asOf: string | null; readonly isEmpty: boolean; readonly isExpected: boolean }
  | { readonly kind: 'hidden'; readonly count: number };

/** All rows with the scale on which they stand. */
export interface TimelineLayout {
  readonly rows: readonly TimelineRow[];
  /** Null when nothing has a place in time. */
  readonly scale: TimeScale | null;
  /** The gaps of the scale. Empty where something was left out, for that may have happened in them. */
  readonly gaps: readonly ToldGap[];
  /** Where the article stands on the scale, or null. */
  readonly articlePlace: number | null;
}

/** Lays a timeline out. */
export function layOutTimeline(timeline: Timeline): TimelineLayout {
  const { before, since, hidden, articleDate } = timeline;
  const article = articleDate === null ? null : parseEdtf(articleDate);
  const dates = [...before.map(toDate), ...since.map(toDate), article].filter((date) => date !== null);
  const scale = createTimeScale(dates);
  const gaps = scale === null || hidden.before + hidden.since > 0 ? [] : tellGaps(scale, dates);
  const gapBefore = createGapFinder(gaps);
  const toRows = (entry: TimelineEntry, isLater: boolean): TimelineRow[] => {
    const date = toDate(entry);
    return [...gapBefore(date), { kind: 'entry', entry, extent: toExtent(date, scale), isLater }];
  };
  const rows: TimelineRow[] = [
    ...toHiddenRow(hidden.before),
    ...before.flatMap((entry) => toRows(entry, false)),
    ...gapBefore(article),
    ...toArticleRows(timeline, article),
    ...since.flatMap((entry) => toRows(entry, true)),
    ...toHiddenRow(hidden.since),
  ];
  return { rows, scale, gaps, articlePlace: toExtent(article, scale)?.start ?? null };
}

function toDate(entry: TimelineEntry): EdtfDate | null {
  return parseEdtf(entry.date);
}

/** The article's line, and the heading below it. What only the article tells of the time after itself has not happened by then. */
function toArticleRows({ articleDate, since, hidden, asOf }: Timeline, article: EdtfDate | null): TimelineRow[] {
  if (article === null || articleDate === null) return [];
  const isEmpty = since.length + hidden.since === 0;
  const isExpected = since.length > 0 && since.every(({ source }) => source === 'article');
  const line = { kind: 'article', date: articleDate } as const;
  return isEmpty && asOf === null ? [line] : [line, { kind: 'since', asOf, isEmpty, isExpected }];
}

function toHiddenRow(count: number): TimelineRow[] {
  return count === 0 ? [] : [{ kind: 'hidden', count }];
}

function tellGaps(scale: TimeScale, dates: readonly EdtfDate[]): ToldGap[] {
  return scale.gaps.map((gap) => {
    const endings = dates.filter((date) => toDayRange(date).latest < gap.startDay).map(likelyEnding);
    const beginnings = dates.filter((date) => toDayRange(date).earliest >= gap.endDay).map(likelyBeginning);
    const last = endings.reduce((a, b) => Math.max(a, b), -Infinity);
    const first = beginnings.reduce((a, b) => Math.min(a, b), Infinity);
    const days = Math.round(first - last);
    return { ...gap, days: Number.isFinite(days) ? days : gap.endDay - gap.startDay };
  });
}

/** Gives each gap out once: before the first row that stands after it. */
function createGapFinder(gaps: readonly ToldGap[]): (date: EdtfDate | null) => TimelineRow[] {
  const open = [...gaps];
  return (date) => {
    if (date === null) return [];
    const { earliest } = toDayRange(date);
    const passed = open.filter(({ endDay }) => earliest >= endDay);
    open.splice(0, passed.length);
    return passed.map(({ days }) => ({ kind: 'gap', days }));
  };
}

function toExtent(date: EdtfDate | null, scale: TimeScale | null): DrawnExtent | null {
  const stretch = scale === null || date === null ? null : toStretch(date, scale);
  if (scale === null || date === null || stretch === null) return null;
  return {
    start: scale.placeOf(stretch.startDay),
    end: scale.placeOf(stretch.endDay),
    isOpenAtStart: date.kind === 'interval' && date.start === 'open',
    isOpenAtEnd: date.kind === 'interval' && date.end === 'open',
  };
}
