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
  const [first, last] = daysOf(stretch);
  const [from, to] = [fromDayNumber(first), fromDayNumber(last)];
  if (Math.abs(from.year) > 9999 || Math.abs(to.year) > 9999) return null;
  const { grain, count } = stretch;
  if (grain === 'day') return toEdtfDate(first);
  if (grain === 'week' || grain === 'weekend') return `${toEdtfDate(first)}/${toEdtfDate(last)}`;
  if (grain === 'year') return toEdtfYear(from.year);
  if (grain === 'month') return toEdtfMonth(first);
  // Decades and centuries before the common era would need digits that count the other way; they are written as spans of years.
  if (grain === 'decade' && count >= 0) return `${digits(count, 3)}X`;
  if (grain === 'century' && count >= 0) return `${digits(count, 2)}XX`;
  if (grain === 'decade' || grain === 'century' || grain === 'millennium')
    return `${toEdtfYear(from.year)}/${toEdtfYear(to.year)}`;
  return `${toEdtfMonth(first)}/${toEdtfMonth(last)}`;
}

/** How exactly a stretch says when; a millennium counts as a century, the coarsest there is. */
export function precisionOf({ grain }: Stretch): TimePrecision {
  return grain === 'millennium' ? 'century' : grain;
}

/** An EDTF day. */
export function toEdtfDate(dayNumber: number): string {
  return `${toEdtfMonth(dayNumber)}-${digits(fromDayNumber(dayNumber).day, 2)}`;
}

function toEdtfMonth(dayNumber: number): string {
  const { year, month } = fromDayNumber(dayNumber);
  return `${toEdtfYear(year)}-${digits(month, 2)}`;
}

function toEdtfYear(year: number): string {
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
