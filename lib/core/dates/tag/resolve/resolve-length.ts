/** The value of a length of time, and where it touches a known day the span it covers. */
import type { OfficeStart } from '../time-expression';
import { parseEdtf } from '../../edtf';
import { toDayNumber } from '../../calendar';
import type { Unit } from '../sense';
import type { LengthPart } from '../reading';
import { toEdtfDate, toEdtfOf, toEdtfSpan } from './print-stretch';
import { originOf } from './scene';
import type { Anchored, Scene } from './scene';
import { daysOf, isCoarser, shiftStretch, stretchAt, toGrain } from './stretch';
import type { Stretch } from './stretch';
import { grainOf } from './units';

/** A span of the calendar and what it was counted from. */
export interface AnchoredSpan extends Pick<Anchored, 'anchor'> {
  /** EDTF. */
  readonly edtf: string;
}

/** "The past four years" from 2025 is 2021/2025; null when the length is unknown, floats, or is shorter than a day. */
export function spanOf(part: LengthPart, toward: -1 | 0 | 1, scene: Scene): AnchoredSpan | null {
  const measure = grainOf[part.unit];
  if (toward === 0 || measure === null || part.amount.value === null || !Number.isInteger(part.amount.value))
    return null;
  const years = measure.grain === 'decade' ? 10 : measure.grain === 'century' ? 100 : 0;
  const grain = years > 0 ? 'year' : measure.grain;
  const origin = originOf(scene, 'document', grain);
  if (origin === null) return null;
  const near = toGrain(origin.stretch, grain);
  const far = shiftStretch(near, toward * part.amount.value * (years > 0 ? years : measure.times));
  const edtf = toward < 0 ? between(far, near) : between(near, far);
  return edtf === null ? null : { edtf, anchor: origin.anchor };
}

function between(from: Stretch, to: Stretch): string | null {
  // Weeks and quarters are spans themselves: the days they begin and end with are taken.
  if (isCoarser(from.grain, 'day') && from.grain !== 'month' && from.grain !== 'year')
    return toEdtfSpan(toEdtfDate(daysOf(from)[0]), toEdtfDate(daysOf(to)[1]));
  return toEdtfSpan(toEdtfOf(from), toEdtfOf(to));
}

/** The nth such unit of an office, or its first ones, in whole days; null when the office's first day is not known to the day. */
export function officeSpan(office: OfficeStart, unit: Unit, ordinal: number, amount: number): AnchoredSpan | null {
  const date = parseEdtf(office.date);
  const measure = grainOf[unit];
  if (measure === null || date?.kind !== 'point' || date.month === null || date.day === null) return null;
  const first = toDayNumber({ year: date.year, month: date.month, day: date.day });
  const start = unitsAfter(first, unit, ordinal - 1);
  const end = unitsAfter(first, unit, ordinal - 1 + amount) - 1;
  const edtf = start === end ? toEdtfDate(start) : toEdtfSpan(toEdtfDate(start), toEdtfDate(end));
  return edtf === null ? null : { edtf, anchor: { kind: 'office', label: office.label, date: office.date } };
}

/** The day so many units after a day, by date where months and years are counted. */
function unitsAfter(day: number, unit: Unit, amount: number): number {
  const days: Partial<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14 };
  const length = days[unit];
  if (length !== undefined) return day + length * amount;
  const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  const month = shiftStretch(stretchAt(day, 'month'), (months[unit] ?? 12) * amount);
  const [first, last] = daysOf(month);
  return Math.min(first + day - daysOf(stretchAt(day, 'month'))[0], last);
}
