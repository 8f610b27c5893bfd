/**
 * Dates as the product keeps them: EDTF (ISO 8601-2) level 0 and the part of level 1 that news and biographies need. Precision comes from the
 * form and is never invented. Not here: times of day, seasons, years beyond four digits, sets of dates.
 */
import { daysInMonth } from './calendar';

export const precisions = ['century', 'decade', 'year', 'month', 'day'] as const;
/** How exactly a date is known, coarsest first. */
export type Precision = (typeof precisions)[number];

/** `~` about, `?` perhaps, `%` both. */
export type Qualifier = '' | '~' | '?' | '%';

/** One date, as exact as it is known. */
export interface EdtfPoint {
  readonly kind: 'point';
  readonly precision: Precision;
  /** Astronomical; of a decade or century the digits that are known (199 for the 1990s, -4 for the 40s BCE). */
  readonly year: number;
  /** Whether the year's known digits have a minus sign: `-000X` has the digits 0 but is not `000X`. */
  readonly negative: boolean;
  /** 1–12, null when coarser than a month. */
  readonly month: number | null;
  /** 1–31, null when coarser than a day. */
  readonly day: number | null;
  readonly qualifier: Qualifier;
}

/** An end of an interval that is no date: `open` has no end (`..`), `unknown` has one that nobody knows (empty). */
export type OpenEnd = 'open' | 'unknown';

/** A stretch of time between two dates; an end may be missing, its start is never after its end. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfPoint | OpenEnd;
  readonly end: EdtfPoint | OpenEnd;
}

/** A parsed EDTF string. */
export type EdtfDate = EdtfPoint | EdtfInterval;

const pointPattern = /^(-?)(?:(\d{2})XX|(\d{3})X|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)([~?%]?)$/;

/** Reads an EDTF date or interval; null when it is none, or when it names a day that does not exist. */
export function parseEdtf(text: string): EdtfDate | null {
  const slash = text.indexOf('/');
  if (slash < 0) return parsePoint(text);
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (start === null || end === null) return null;
  if (typeof start !== 'string' && typeof end !== 'string' && isAfter(start, end)) return null;
  return { kind: 'interval', start, end };
}

/** Writes a date as its EDTF string: the inverse of `parseEdtf`. */
export function printEdtf(date: EdtfDate): string {
  return date.kind === 'point' ? printPoint(date) : `${printEnd(date.start)}/${printEnd(date.end)}`;
}

/** The first and the last calendar year that a point may mean, astronomical. */
export function toYearRange(point: EdtfPoint): readonly [first: number, last: number] {
  const span = point.precision === 'century' ? 100 : point.precision === 'decade' ? 10 : 1;
  const near = Math.abs(point.year) * span;
  // `0 -` instead of a minus sign keeps zero from becoming -0, which would print and compare differently.
  return point.negative ? [0 - (near + span - 1), 0 - near] : [near, near + span - 1];
}

/** The same point with at most this precision: `coarsen(2025-06-04, 'month')` is `2025-06`. Never finer than it was. */
export function coarsen(point: EdtfPoint, precision: Precision): EdtfPoint {
  if (precisions.indexOf(point.precision) <= precisions.indexOf(precision)) return point;
  if (precision === 'month') return { ...point, precision, day: null };
  if (precision === 'year') return { ...point, precision, month: null, day: null };
  const [year] = toYearRange(coarsen(point, 'year'));
  const shift = precision === 'century' ? 100 : 10;
  const known = point.precision === 'decade' ? Math.trunc(point.year / 10) : Math.trunc(year / shift);
  return { ...point, precision, year: known + 0, month: null, day: null };
}

function parsePoint(text: string): EdtfPoint | null {
  const match = pointPattern.exec(text);
  if (match === null) return null;
  const [, sign, century, decade, fullYear, monthText, dayText, qualifierText] = match;
  const negative = sign === '-';
  const digits = Number(century ?? decade ?? fullYear);
  if (negative && digits === 0 && fullYear !== undefined) return null;
  const year = negative && digits > 0 ? -digits : digits;
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  const precision =
    century !== undefined
      ? 'century'
      : decade !== undefined
        ? 'decade'
        : day !== null
          ? 'day'
          : month !== null
            ? 'month'
            : 'year';
  return { kind: 'point', precision, year, negative, month, day, qualifier: toQualifier(qualifierText) };
}

function toQualifier(text: string | undefined): Qualifier {
  return text === '~' || text === '?' || text === '%' ? text : '';
}

function parseEnd(text: string): EdtfPoint | OpenEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : parsePoint(text);
}

function printEnd(end: EdtfPoint | OpenEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printPoint(end);
}

function printPoint(point: EdtfPoint): string {
  const digits = point.precision === 'century' ? 2 : point.precision === 'decade' ? 3 : 4;
  const year = `${point.negative ? '-' : ''}${String(Math.abs(point.year)).padStart(digits, '0')}${'X'.repeat(4 - digits)}`;
  const parts = [point.month, point.day]
    .filter((part) => part !== null)
    .map((part) => `-${String(part).padStart(2, '0')}`);
  return `${year}${parts.join('')}${point.qualifier}`;
}

/** Whether `start` is certainly after `end`, compared down to the precision that both have: `2018-05/2018` is possible. */
function isAfter(start: EdtfPoint, end: EdtfPoint): boolean {
  const [firstStart] = toYearRange(start);
  const [, lastEnd] = toYearRange(end);
  if (firstStart !== lastEnd || start.month === null || end.month === null) return firstStart > lastEnd;
  if (start.month !== end.month || start.day === null || end.day === null) return start.month > end.month;
  return start.day > end.day;
}
