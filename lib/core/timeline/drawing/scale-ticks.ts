/** The dates that are written along a scale of time: round years or months, few enough to be read. */
import { fromDayNumber, toDayNumber } from '../../dates/calendar';
import { printEdtf } from '../../dates/edtf';
import type { TimeScale } from './time-scale';

/** A date beside a scale. */
export interface ScaleTick {
  /** EDTF, a year or a month. */
  readonly date: string;
  /** Where on the scale it begins. */
  readonly place: number;
}

/** Distances between ticks, in months: round to a reader of calendars. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];
const daysPerMonth = 30.44;
/** Two ticks stand at least this far apart. */
const leastDistance = 0.1;

/** The ticks of a scale, in order; none inside a gap, where nothing is to scale. @param most about how many. */
export function listScaleTicks(scale: TimeScale, most: number): ScaleTick[] {
  const kept = segmentsOf(scale);
  const days = kept.reduce((total, { startDay, endDay }) => total + endDay - startDay, 0);
  const step = steps.find((months) => days / (months * daysPerMonth) <= most) ?? 60_000;
  const ticks: ScaleTick[] = [];
  for (const { startDay, endDay } of kept) {
    for (let month = firstMonth(startDay, step); toFirstDay(month) < endDay; month += step) {
      const place = scale.placeOf(toFirstDay(month));
      const last = ticks.at(-1);
      if (last === undefined || place - last.place >= leastDistance) ticks.push({ date: toDate(month, step), place });
    }
  }
  return ticks;
}

/** What of the scale is drawn in full. */
function segmentsOf({ startDay, endDay, gaps }: TimeScale): { startDay: number; endDay: number }[] {
  const starts = [startDay, ...gaps.map((gap) => gap.endDay)];
  const ends = [...gaps.map((gap) => gap.startDay), endDay];
  return starts.map((start, index) => ({ startDay: start, endDay: ends[index] ?? endDay }));
}

/** Months are counted from January of the year 0. The first one of a step on or after a day. */
function firstMonth(day: number, step: number): number {
  const { year, month, day: dayOfMonth } = fromDayNumber(day);
  const months = year * 12 + month - 1 + (dayOfMonth > 1 ? 1 : 0);
  return Math.ceil(months / step) * step;
}

function toFirstDay(months: number): number {
  return toDayNumber({ ...toYearAndMonth(months), day: 1 });
}

function toYearAndMonth(months: number): { year: number; month: number } {
  const year = Math.floor(months / 12);
  return { year, month: months - year * 12 + 1 };
}

function toDate(months: number, step: number): string {
  const { year, month } = toYearAndMonth(months);
  const precision = step < 12 ? 'month' : 'year';
  const isMonth = precision === 'month';
  return printEdtf({
    kind: 'point',
    precision,
    year,
    negative: year < 0,
    month: isMonth ? month : null,
    day: null,
    qualifier: '',
  });
}
