/** The units of time as grains of the calendar and as letters of an ISO 8601 duration. */
import type { Amount, Unit } from '../sense';
import type { Grain } from './stretch';

/** The grain of a unit and how many of it the unit is; null for units shorter than a day. */
export const grainOf: Readonly<Record<Unit, { readonly grain: Grain; readonly times: number } | null>> = {
  second: null,
  minute: null,
  hour: null,
  day: { grain: 'day', times: 1 },
  weekend: { grain: 'weekend', times: 1 },
  week: { grain: 'week', times: 1 },
  fortnight: { grain: 'week', times: 2 },
  month: { grain: 'month', times: 1 },
  quarter: { grain: 'quarter', times: 1 },
  season: { grain: 'season', times: 1 },
  year: { grain: 'year', times: 1 },
  decade: { grain: 'decade', times: 1 },
  century: { grain: 'century', times: 1 },
  millennium: { grain: 'millennium', times: 1 },
};

/** The letter of each unit, how many the unit is of, and what a part of it is told in. */
const letters: Readonly<
  Record<
    Unit,
    {
      readonly letter: string;
      readonly times: number;
      readonly isTime: boolean;
      readonly parts: readonly [Unit, number] | null;
    }
  >
> = {
  second: { letter: 'S', times: 1, isTime: true, parts: null },
  minute: { letter: 'M', times: 1, isTime: true, parts: ['second', 60] },
  hour: { letter: 'H', times: 1, isTime: true, parts: ['minute', 60] },
  day: { letter: 'D', times: 1, isTime: false, parts: ['hour', 24] },
  weekend: { letter: 'WE', times: 1, isTime: false, parts: null },
  week: { letter: 'W', times: 1, isTime: false, parts: ['day', 7] },
  fortnight: { letter: 'W', times: 2, isTime: false, parts: null },
  month: { letter: 'M', times: 1, isTime: false, parts: ['week', 4] },
  quarter: { letter: 'Q', times: 1, isTime: false, parts: ['month', 3] },
  season: { letter: 'M', times: 3, isTime: false, parts: null },
  year: { letter: 'Y', times: 1, isTime: false, parts: ['month', 12] },
  decade: { letter: 'Y', times: 10, isTime: false, parts: ['year', 1] },
  century: { letter: 'Y', times: 100, isTime: false, parts: ['year', 1] },
  millennium: { letter: 'Y', times: 1000, isTime: false, parts: ['year', 1] },
};

/** An ISO 8601 duration: "P2Y6M", "PT1M30S", "PXM" for "months". */
export function toDuration({ value }: Amount, unit: Unit): string {
  const { letter, times, isTime, parts } = letters[unit];
  const head = isTime ? 'PT' : 'P';
  // Nobody knows how many decades "decades" are, but that they are decades.
  if (value === null) return `${head}X${times >= 10 ? toDecadeLetter(times) : letter}`;
  const total = value * times;
  const whole = Math.floor(total);
  const rest = total - whole;
  if (rest === 0) return `${head}${whole}${letter}`;
  if (parts === null) return `${head}${total}${letter}`;
  const [smaller, count] = parts;
  const small = letters[smaller];
  const smallHead = small.isTime && !isTime ? 'T' : '';
  const first = whole === 0 ? '' : `${whole}${letter}`;
  return `${head}${first}${smallHead}${Math.round(rest * count)}${small.letter}`;
}

/** TIMEX3 writes DE for decades, CE for centuries and ML for millennia where they cannot be counted in years. */
function toDecadeLetter(years: number): string {
  return years === 10 ? 'DE' : years === 100 ? 'CE' : 'ML';
}
