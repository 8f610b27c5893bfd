/**
 * A timeline as rows from top to bottom, each with its place on one scale of time: what the component, the printed list and the picture draw
 * in their own ways. It chooses nothing: what is left out was decided before.
 */
import { likelyBeginning, likelyEnding } from '../../dates/likely-day';
import { parseEdtf } from '../../dates/edtf';
import type { EdtfDate } from '../../dates/edtf';
import { toDayRange } from '../../dates/day-range';
import type { Timeline, TimelineEntry } from '../timeline';
import { createTimeScale, toStretch } from './time-scale';
import type { TimeScale } from './time-scale';

/** Where an entry stands on the scale, from 0 to 1. */
export interface DrawnExtent {
  readonly start: number;
  readonly end: number;
  /** Whether it was under way before the line begins, or goes on after it ends. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

/** One row; `gap` is a stretch of time in which nothing is told, `since` the heading of what came after the article. */
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
  /** Where the article stands on the scale, or null. */
  readonly articlePlace: number | null;
}

/** Lays a timeline out. Gaps are told only where nothing was left out, for else something may have happened in them. */
export function layOutTimeline(timeline: Timeline): TimelineLayout {
  const { before, since, hidden, articleDate } = timeline;
  const article = articleDate === null ? null : parseEdtf(articleDate);
  const dates = [...before, ...since].map(({ date }) => parseEdtf(date)).filter((date) => date !== null);
  const scale = createTimeScale(article === null ? dates : [...dates, article]);
  const toGap = createGapFinder(hidden.before + hidden.since > 0 ? null : scale);
  const toRows = (entry: TimelineEntry, isLater: boolean): TimelineRow[] => {
    const date = parseEdtf(entry.date);
    const gap = date === null ? [] : toGap(date);
    return [...gap, { kind: 'entry', entry, extent: date === null ? null : toExtent(date, scale), isLater }];
  };
  const rows: TimelineRow[] = [
    ...toHiddenRow(hidden.before),
    ...before.flatMap((entry) => toRows(entry, false)),
    ...(article === null || articleDate === null
      ? []
      : [...toGap(article), { kind: 'article', date: articleDate } as const]),
    ...(articleDate === null ? [] : toSinceRow(timeline)),
    ...since.flatMap((entry) => toRows(entry, true)),
    ...toHiddenRow(hidden.since),
  ];
  const articlePlace = scale === null || article === null ? null : (toExtent(article, scale)?.start ?? null);
  return { rows, scale, articlePlace };
}

/** What only the article tells of the time after itself has not happened by then: it is expected. */
function toSinceRow({ since, hidden, asOf }: Timeline): TimelineRow[] {
  const isEmpty = since.length + hidden.since === 0;
  if (isEmpty && asOf === null) return [];
  return [{ kind: 'since', asOf, isEmpty, isExpected: !isEmpty && since.every(({ source }) => source === 'article') }];
}

function toHiddenRow(count: number): TimelineRow[] {
  return count === 0 ? [] : [{ kind: 'hidden', count }];
}

/** Gives each gap of the scale out once: before the first row that stands after it. */
function createGapFinder(scale: TimeScale | null): (date: EdtfDate) => TimelineRow[] {
  const open = [...(scale?.gaps ?? [])];
  let lastDay = -Infinity;
  return (date) => {
    const beginning = likelyBeginning(date);
    const passed = open.filter((gap) => toDayRange(date).earliest >= gap.endDay);
    open.splice(0, passed.length);
    const days = Math.round(beginning - lastDay);
    const ending = likelyEnding(date);
    if (Number.isFinite(ending)) lastDay = Math.max(lastDay, ending);
    return passed.length === 0 || !Number.isFinite(days) ? [] : [{ kind: 'gap', days }];
  };
}

function toExtent(date: EdtfDate, scale: TimeScale | null): DrawnExtent | null {
  const stretch = scale === null ? null : toStretch(date, scale);
  if (scale === null || stretch === null) return null;
  return {
    start: scale.placeOf(stretch.startDay),
    end: scale.placeOf(stretch.endDay),
    isOpenAtStart: date.kind === 'interval' && date.start === 'open',
    isOpenAtEnd: date.kind === 'interval' && date.end === 'open',
  };
}
