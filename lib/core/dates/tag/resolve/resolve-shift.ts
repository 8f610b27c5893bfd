/** Resolves phrases that count units from a date: "last week", "two years ago", "the following day", "a year earlier". */
import type { Reading } from '../reading';
import { fromTold, originOf } from './scene';
import type { Anchored, Scene } from './scene';
import { daysOf, moveYears, shiftStretch, stretchAt, toGrain, weekdayOf } from './stretch';
import type { Grain, Stretch } from './stretch';
import { grainOf } from './units';

/** A phrase of this kind. */
export type ShiftReading = Extract<Reading, { readonly kind: 'shift' }>;

/** How far back, in characters, a quarter is still what a business report speaks of. */
const quarterReach = 1500;
/** Saturday and Sunday belong to the weekend they stand in. */
const saturday = 6;

/** Where the phrase leads; null when there is nothing exact enough to count from. */
export function resolveShift(reading: ShiftReading, scene: Scene): Anchored | null {
  const measure = grainOf[reading.unit];
  if (measure === null || reading.amount.value === null) return null;
  if (reading.unit === 'quarter' && reading.base === 'narrative') return resolveQuarter(reading.sign, scene);
  if (reading.unit === 'weekend') return resolveWeekend(reading, scene);
  const moved = reading.compares && isYearBack(reading) ? resolveSamePart(reading, scene) : null;
  if (moved !== null) return moved;
  const [grain, amount] = toWhole(measure.grain, reading.sign * reading.amount.value * measure.times);
  const origin = originOf(scene, reading.base, toCounted(grain, amount));
  if (origin === null) return null;
  return { stretch: count(origin.stretch, grain, amount), anchor: origin.anchor };
}

/** Half years are counted in months; any other part of a unit is dropped, for it was not meant to the day. */
function toWhole(grain: Grain, amount: number): [Grain, number] {
  if (Number.isInteger(amount)) return [grain, amount];
  return grain === 'year' ? ['month', Math.round(amount * 12)] : [grain, Math.round(amount)];
}

/** "Two decades later" is counted in years, and "this decade" is the whole decade. */
function toCounted(grain: Grain, amount: number): Grain {
  return amount !== 0 && (grain === 'decade' || grain === 'century') ? 'year' : grain;
}

function count(from: Stretch, grain: Grain, amount: number): Stretch {
  const years = grain === 'decade' ? 10 : grain === 'century' ? 100 : grain === 'millennium' ? 1000 : 0;
  if (years > 0 && Math.abs(amount) > 1) return shiftStretch(toGrain(from, 'year'), amount * years);
  return shiftStretch(toGrain(from, grain), amount);
}

/** "The quarter": the one the report speaks of, else the one before the document's. */
function resolveQuarter(sign: number, scene: Scene): Anchored | null {
  const told = quarterInReach(scene);
  if (told !== null) return { stretch: shiftStretch(told.stretch, sign), anchor: told.anchor };
  const origin = originOf(scene, 'document', 'quarter');
  if (origin === null) return null;
  return { stretch: shiftStretch(toGrain(origin.stretch, 'quarter'), sign === 0 ? -1 : sign), anchor: origin.anchor };
}

function quarterInReach({ quarter, at }: Scene): Anchored | null {
  return quarter !== null && at - quarter.span.end <= quarterReach ? fromTold(quarter) : null;
}

/** "A year earlier", "a year ago", "year-earlier". */
function isYearBack({ unit, amount, sign }: ShiftReading): boolean {
  return unit === 'year' && amount.value === 1 && sign === -1;
}

/** A report on a quarter or month compares it with the same part of another year. */
function resolveSamePart({ base, grain }: ShiftReading, scene: Scene): Anchored | null {
  const quarter = quarterInReach(scene);
  if (quarter !== null) return { stretch: moveYears(quarter.stretch, -1), anchor: quarter.anchor };
  if (base !== 'narrative' || scene.story === null) return null;
  const { stretch, anchor } = fromTold(scene.story);
  if (grain === null && !['month', 'quarter', 'half', 'season'].includes(stretch.grain)) return null;
  return { stretch: moveYears(grain === null ? stretch : toGrain(stretch, grain), -1), anchor };
}

/** "The weekend" is the one that is past or the one to come, as the sentence tells; "last" and "next" are counted from it. */
function resolveWeekend({ sign, base }: ShiftReading, scene: Scene): Anchored | null {
  const origin = originOf(scene, 'document', 'day');
  if (origin === null) return null;
  const [day] = daysOf(origin.stretch);
  const here = stretchAt(day, 'weekend');
  const isNow = weekdayOf(day) >= saturday;
  const isPast = base === 'narrative' && sign === 0 && scene.findTense() !== 'future' && !isNow;
  return { stretch: shiftStretch(here, isPast ? -1 : sign), anchor: origin.anchor };
}
