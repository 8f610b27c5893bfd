/** One date out of several that sources give for one thing (a birth, a founding): the preferred, the only, the most exact, or an honest doubt. */
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { formatEdtf } from '@/lib/core/dates/format-edtf';
import type { Statement } from './read-statements';

/** A date, and a remark when sources disagree. */
export interface ChosenDate {
  readonly date: string;
  readonly julian: boolean;
  /** "or 1922" when sources disagree, else null. */
  readonly others: string | null;
}

/** The date to tell, or null when there is none. */
export function chooseDate(statements: readonly Statement[]): ChosenDate | null {
  const dated = statements.flatMap((statement) =>
    statement.date === undefined ? [] : [{ ...statement, date: statement.date }],
  );
  const preferred = dated.filter((statement) => statement.preferred === true);
  const candidates = preferred.length > 0 ? preferred : dated;
  const exact = candidates.toSorted((a, b) => width(a.date) - width(b.date));
  const [best] = exact;
  if (best === undefined) return null;
  const contradicting = exact.filter(({ date }) => !contains(date, best.date));
  const years = [...new Set(contradicting.map(({ date }) => yearOf(date)))].filter(
    (year) => year !== yearOf(best.date),
  );
  // Where only days or months differ, the year is what all agree on.
  const date = contradicting.length > 0 && years.length === 0 ? yearOf(best.date) : best.date;
  const others = years.length === 0 ? null : `or ${years.map(nameYear).join(' or ')}`;
  return { date, julian: best.julian === true && date === best.date, others };
}

/** The year, decade or century that a date begins with. */
function yearOf(date: string): string {
  return /^-?[\dX]{4}/.exec(date)?.[0] ?? date;
}

function nameYear(year: string): string {
  const parsed = parseEdtf(year);
  return parsed === null ? year : formatEdtf(parsed, { locale: 'en', style: 'long' });
}

function contains(wide: string, narrow: string): boolean {
  const [outer, inner] = [parseEdtf(wide), parseEdtf(narrow)];
  if (outer === null || inner === null) return false;
  const [a, b] = [toDayRange(outer), toDayRange(inner)];
  return a.earliest <= b.earliest && b.latest <= a.latest;
}

function width(date: string): number {
  const parsed = parseEdtf(date);
  if (parsed === null) return Infinity;
  const { earliest, latest } = toDayRange(parsed);
  return latest - earliest;
}
