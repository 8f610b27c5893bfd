/** The dates that are written along a scale of time: round years or months, few enough to be read. */
import { fromDayNumber, toDayNumber } from '../../dates/calendar';
import { printEdtf } from '../../dates/edtf';
import type { Stretch, TimeScale } from './time-scale';

/** A date beside a scale. */
export interface ScaleTick {
  /** EDTF, a year or a month. */
  readonly date: string;
  /** Where on the scale it begins. */
  readonly place: number;
}

/** Distances between ticks, in months: round to a reader of calendars. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000];
const widestStep = 60_000;
const daysPerMonth = 30.44;
/** Ticks stand at least this far apart, so that their words have room: a month is written with its year, an early year with its era. */
const leastDistance = { long: 0.24, short: 0.16 };
const firstShortYear = 1000;

/** The ticks of a scale, in order; none inside a gap, where nothing is to scale. @param most about how many. */
export function listScaleTicks(scale: TimeScale, most: number): ScaleTick[] {
  const kept = toSegments(scale);
  const days = kept.reduce((total, { startDay, endDay }) => total + endDay - startDay, 0);
  // Years apart, a month and its year would have to be read twice.
  const finest = scale.gaps.length > 0 ? 12 : 1;
  const step = steps.find((months) => months >= finest && days / (months * daysPerMonth) <= most) ?? widestStep;
  const precision = step < 12 ? 'month' : 'year';
  const ticks: ScaleTick[] = [];
  for (const { startDay, endDay } of kept) {
    for (let months = firstTick(startDay, step); toTickDay(months, step) < endDay; months += step) {
      const place = scale.placeOf(toTickDay(months, step));
      const last = ticks.at(-1);
      const distance = leastDistance[precision === 'month' || months < firstShortYear * 12 ? 'long' : 'short'];
      const hasRoom = last === undefined || place - last.place >= distance;
      if (hasRoom) ticks.push({ date: toDate(toTickDay(months, step), precision), place });
    }
  }
  return ticks;
}

/** What of the scale is drawn in full. */
function toSegments({ startDay, endDay, gaps }: TimeScale): Stretch[] {
  const starts = [startDay, ...gaps.map((gap) => gap.endDay)];
  const ends = [...gaps.map((gap) => gap.startDay), endDay];
  return starts.map((start, index) => ({ startDay: start, endDay: ends[index] ?? endDay }));
}

/** The first multiple of a step, in months since January of the year 0, whose tick is not before a day. */
function firstTick(day: number, step: number): number {
  const { year, month } = fromDayNumber(day);
  const months = Math.floor((year * 12 + month - 1) / step) * step - step;
  return (
    [0, step, 2 * step].map((more) => months + more).find((tick) => toTickDay(tick, step) >= day) ?? months + 3 * step
  );
}

/** The day of a tick. Years before the common era are counted without a year 0, so what is round to a reader is one year later: 200 BCE is -199. */
function toTickDay(months: number, step: number): number {
  const year = Math.floor(months / 12);
  const isShifted = step > 12 && year <= 0;
  return toDayNumber({ year: isShifted ? year + 1 : year, month: months - year * 12 + 1, day: 1 });
}

function toDate(dayNumber: number, precision: 'month' | 'year'): string {
  const { year, month } = fromDayNumber(dayNumber);
  return printEdtf({
    kind: 'point',
    precision,
    year,
    negative: year < 0,
    month: precision === 'month' ? month : null,
    day: null,
    qualifier: '',
  });
}
