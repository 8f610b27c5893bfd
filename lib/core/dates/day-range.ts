/** What an EDTF date may mean in whole days, and the order that follows from it. */
import { daysInMonth, fromDayNumber, toDayNumber } from './calendar';
import { printEdtf, toYearRange } from './edtf';
import type { EdtfDate, EdtfPoint } from './edtf';

/** The days a date may mean, both ends included, as day numbers (1970-01-01 is 0); infinite where an end is open or unknown. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/** The earliest and the latest day that a date may mean. */
export function toDayRange(date: EdtfDate): DayRange {
  if (date.kind === 'point') return { earliest: earliestDay(date), latest: latestDay(date) };
  return {
    earliest: typeof date.start === 'string' ? -Infinity : earliestDay(date.start),
    latest: typeof date.end === 'string' ? Infinity : latestDay(date.end),
  };
}

/** Whether two dates may share a day. */
export function mayOverlap(a: EdtfDate, b: EdtfDate): boolean {
  const [left, right] = [toDayRange(a), toDayRange(b)];
  return left.earliest <= right.latest && right.earliest <= left.latest;
}

/**
 * A total order in which a date that is certainly before another stands before it. Where two overlap, the one that may have begun earlier is
 * first and of those the wider ("2018", then "January 2018"); an interval without a start stands where it ends. Zero only for dates that print alike.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const [left, right] = [toDayRange(a), toDayRange(b)];
  return (
    compareNumbers(placeOnLine(a), placeOnLine(b)) ||
    compareNumbers(right.latest, left.latest) ||
    compareTexts(printEdtf(a), printEdtf(b))
  );
}

/**
 * The day of a moment as an EDTF date.
 *
 * @param timeMs milliseconds since 1970.
 * @param offsetMinutes what the wanted time zone adds to UTC.
 */
export function toEdtfDay(timeMs: number, offsetMinutes = 0): string {
  const { year, month, day } = fromDayNumber(Math.floor((timeMs + offsetMinutes * 60_000) / 86_400_000));
  return printEdtf({ kind: 'point', precision: 'day', year, negative: year < 0, month, day, qualifier: '' });
}

function earliestDay(point: EdtfPoint): number {
  return toDayNumber({ year: toYearRange(point)[0], month: point.month ?? 1, day: point.day ?? 1 });
}

function latestDay(point: EdtfPoint): number {
  const year = toYearRange(point)[1];
  const month = point.month ?? 12;
  return toDayNumber({ year, month, day: point.day ?? daysInMonth(year, month) });
}

function placeOnLine(date: EdtfDate): number {
  if (date.kind === 'interval' && typeof date.start === 'string' && typeof date.end !== 'string')
    return earliestDay(date.end);
  return toDayRange(date).earliest;
}

/** Subtraction would make NaN of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
