/** Prints a date by the patterns of a style. Styles know days, months and years: of a stretch of time its start is printed, qualifiers are left out. */
import { parseEdtf, toYearRange } from '../dates/edtf';
import type { EdtfPoint } from '../dates/edtf';
import type { DateRules } from './styles/style';

/** A date as far as references go. */
export interface CitedDate {
  /** "2019", "1990s", "44 BCE". */
  readonly year: string;
  /** 1–12 and 1–31; null when it is not known so exactly. */
  readonly month: number | null;
  readonly day: number | null;
}

/** The date of an EDTF string; null when there is none, or it has no start. */
export function toCitedDate(edtf: string | null): CitedDate | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  const point = date?.kind === 'interval' ? (typeof date.start === 'string' ? date.end : date.start) : date;
  return point === null || typeof point === 'string'
    ? null
    : { year: toYear(point), month: point.month, day: point.day };
}

function toYear(point: EdtfPoint): string {
  const [first] = toYearRange(point);
  if (point.precision === 'decade' || point.precision === 'century') return `${first}s`;
  return point.year > 0 ? String(point.year) : `${1 - point.year} BCE`;
}

/** @param letter the "a" of "2019a"; empty for most */
export function printDate(date: CitedDate | null, rules: DateRules, months: readonly string[], letter = ''): string {
  if (date === null) return rules.none.replace('{letter}', letter === '' ? '' : `-${letter}`);
  const pattern = date.month === null ? rules.year : date.day === null ? rules.month : rules.day;
  const values: Readonly<Record<string, string>> = {
    year: date.year,
    month: date.month === null ? '' : (months[date.month - 1] ?? ''),
    day: String(date.day ?? ''),
    letter,
  };
  return pattern.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
}
