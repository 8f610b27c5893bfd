/**
 * Named stretches of the calendar (a day, an ISO week, a quarter, a decade …) as a grain and a count, so that "two quarters later" is an
 * addition whatever the grain. Proleptic Gregorian; it knows no words and no time of day.
 */
import { daysInMonth, fromDayNumber, toDayNumber } from '../../calendar';

/** The lengths that have a place on the calendar. A season is a meteorological one of the northern half, winter counted to the year it begins in. */
export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

/** One stretch: the count is a day number, a week number from the Monday of 1969-12-29, or years times the parts of a year plus the part. */
export interface Stretch {
  readonly grain: Grain;
  readonly count: number;
}

const partsOfYear: Partial<Record<Grain, number>> = { month: 12, quarter: 4, season: 4, half: 2, year: 1 };
const yearsOf: Partial<Record<Grain, number>> = { decade: 10, century: 100, millennium: 1000 };
const coarseness: readonly Grain[] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
/** Day 0 is a Thursday; the week of day number n is floor((n + 3) / 7). */
const daysFromMonday = 3;
/** Seasons begin in March. */
const monthsToSpring = 2;

/** The first and the last day number of a stretch. */
export function daysOf({ grain, count }: Stretch): readonly [first: number, last: number] {
  if (grain === 'day') return [count, count];
  if (grain === 'week') return [count * 7 - daysFromMonday, count * 7 - daysFromMonday + 6];
  if (grain === 'weekend') return [count * 7 - daysFromMonday + 5, count * 7 - daysFromMonday + 6];
  const shift = grain === 'season' ? monthsToSpring : 0;
  const months = monthsIn(grain);
  const next = count * months + months + shift;
  return [firstOfMonth(count * months + shift), firstOfMonth(next) - 1];
}

/** The stretch of another grain in which this one begins. */
export function toGrain(stretch: Stretch, grain: Grain): Stretch {
  if (stretch.grain === grain) return stretch;
  return stretchAt(daysOf(stretch)[0], grain);
}

/** The stretch of a grain that holds a day. */
export function stretchAt(dayNumber: number, grain: Grain): Stretch {
  if (grain === 'day') return { grain, count: dayNumber };
  if (grain === 'week' || grain === 'weekend') return { grain, count: Math.floor((dayNumber + daysFromMonday) / 7) };
  const { year, month } = fromDayNumber(dayNumber);
  const shift = grain === 'season' ? monthsToSpring : 0;
  return { grain, count: Math.floor((year * 12 + month - 1 - shift) / monthsIn(grain)) };
}

/** The stretch that lies so many of its own grain later; earlier when negative. */
export function shiftStretch({ grain, count }: Stretch, amount: number): Stretch {
  return { grain, count: count + amount };
}

/** A part of a year: month 1–12, quarter 1–4, half 1–2, season 1 (spring) – 4 (winter). */
export function partOfYear(grain: 'month' | 'quarter' | 'half' | 'season', year: number, part: number): Stretch {
  return { grain, count: year * (partsOfYear[grain] ?? 1) + part - 1 };
}

/** The year in which a stretch begins, and which part of that year it is (1 for a whole one). */
export function yearAndPart({ grain, count }: Stretch): readonly [year: number, part: number] {
  const parts = partsOfYear[grain];
  if (parts === undefined) return [fromDayNumber(daysOf({ grain, count })[0]).year, 1];
  const year = Math.floor(count / parts);
  return [year, count - year * parts + 1];
}

/** A calendar day as a stretch, null when there is no such day. */
export function dayOf(year: number, month: number, day: number): Stretch | null {
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { grain: 'day', count: toDayNumber({ year, month, day }) };
}

/** Monday 1 – Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + daysFromMonday) % 7) + 7) % 7) + 1;
}

/** Whether one grain is longer than another. */
export function isCoarser(a: Grain, b: Grain): boolean {
  return coarseness.indexOf(a) > coarseness.indexOf(b);
}

/** The same place in another stretch of time: months and quarters keep their part of the year, a day its date, moved by whole years. */
export function moveYears(stretch: Stretch, years: number): Stretch {
  const parts = partsOfYear[stretch.grain];
  if (parts !== undefined) return shiftStretch(stretch, parts * years);
  if (stretch.grain === 'day') {
    const { year, month, day } = fromDayNumber(stretch.count);
    return dayOf(year + years, month, Math.min(day, daysInMonth(year + years, month))) ?? stretch;
  }
  if (stretch.grain === 'week' || stretch.grain === 'weekend') return shiftStretch(stretch, 52 * years);
  return shiftStretch(toGrain(stretch, 'year'), years);
}

function monthsIn(grain: Grain): number {
  const years = yearsOf[grain];
  return years === undefined ? 12 / (partsOfYear[grain] ?? 1) : years * 12;
}

function firstOfMonth(monthCount: number): number {
  const year = Math.floor(monthCount / 12);
  return toDayNumber({ year, month: monthCount - year * 12 + 1, day: 1 });
}
