/** A stretch of the calendar as TimeML's TIMEX3 value and as EDTF. Years beyond four digits have neither. */
import { fromDayNumber } from '../../calendar';
import type { TimePrecision } from '../time-expression';
import { daysOf, stretchAt, yearAndPart } from './stretch';
import type { Stretch } from './stretch';

/** TIMEX3's names of the seasons, spring first. */
const seasons = ['SP', 'SU', 'FA', 'WI'] as const;

/** The TIMEX3 value: "1998-W02", "1998-Q1", "199" for a decade, "19" for a century; before the common era "BC0044". */
export function toTimex({ grain, count }: Stretch): string {
  if (grain === 'decade') return count < 0 ? `BC${digits(-count - 1, 3)}` : digits(count, 3);
  if (grain === 'century') return count < 0 ? `BC${digits(-count - 1, 2)}` : digits(count, 2);
  if (grain === 'millennium') return count < 0 ? `BC${digits(-count - 1, 1)}` : digits(count, 1);
  const [year, part] = yearAndPart({ grain, count });
  if (grain === 'day') {
    const { month, day } = fromDayNumber(count);
    return `${toYear(year)}-${digits(month, 2)}-${digits(day, 2)}`;
  }
  if (grain === 'week' || grain === 'weekend') return toWeek(count, grain === 'weekend');
  if (grain === 'month') return `${toYear(year)}-${digits(part, 2)}`;
  if (grain === 'quarter') return `${toYear(year)}-Q${part}`;
  if (grain === 'half') return `${toYear(year)}-H${part}`;
  if (grain === 'season') return `${toYear(year)}-${seasons[part - 1] ?? ''}`;
  return toYear(year);
}

/** The same as EDTF: weeks and weekends as days, quarters, seasons and halves as months; null when a year has more than four digits. */
export function toEdtfOf(stretch: Stretch): string | null {
  const { grain, count } = stretch;
  if (grain === 'day') return toEdtfDate(count);
  const [year, part] = yearAndPart(stretch);
  if (grain === 'year') return toEdtfYear(year);
  if (grain === 'month') return toEdtfMonth(year, part);
  // Decades and centuries before the common era would need digits that count the other way; they are written as spans of years.
  if (grain === 'decade' && count >= 0 && count < 1000) return `${digits(count, 3)}X`;
  if (grain === 'century' && count >= 0 && count < 100) return `${digits(count, 2)}XX`;
  const [first, last] = daysOf(stretch);
  if (grain === 'week' || grain === 'weekend') return toEdtfSpan(toEdtfDate(first), toEdtfDate(last));
  const [from, to] = [fromDayNumber(first), fromDayNumber(last)];
  if (grain === 'decade' || grain === 'century' || grain === 'millennium')
    return toEdtfSpan(toEdtfYear(from.year), toEdtfYear(to.year));
  return toEdtfSpan(toEdtfMonth(from.year, from.month), toEdtfMonth(to.year, to.month));
}

/** Two dates as an interval; null when one of them cannot be written. */
export function toEdtfSpan(from: string | null, to: string | null): string | null {
  return from === null || to === null ? null : `${from}/${to}`;
}

/** How exactly a stretch says when; a millennium counts as a century, the coarsest there is. */
export function precisionOf({ grain }: Stretch): TimePrecision {
  return grain === 'millennium' ? 'century' : grain;
}

/** An EDTF day; null when its year has more than four digits. */
export function toEdtfDate(dayNumber: number): string | null {
  const { year, month, day } = fromDayNumber(dayNumber);
  const written = toEdtfMonth(year, month);
  return written === null ? null : `${written}-${digits(day, 2)}`;
}

function toEdtfMonth(year: number, month: number): string | null {
  const written = toEdtfYear(year);
  return written === null ? null : `${written}-${digits(month, 2)}`;
}

function toEdtfYear(year: number): string | null {
  if (Math.abs(year) > 9999) return null;
  return year < 0 ? `-${digits(-year, 4)}` : digits(year, 4);
}

/** TIMEX3 counts years before the common era without a year 0. */
function toYear(year: number): string {
  return year > 0 ? digits(year, 4) : `BC${digits(1 - year, 4)}`;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function toWeek(count: number, isWeekend: boolean): string {
  const thursday = daysOf({ grain: 'week', count })[0] + 3;
  const { year } = fromDayNumber(thursday);
  const first = stretchAt(daysOf(stretchAt(thursday, 'year'))[0] + 3, 'week').count;
  return `${toYear(year)}-W${digits(count - first + 1, 2)}${isWeekend ? '-WE' : ''}`;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
