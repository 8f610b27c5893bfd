/** Generators of dates for the property tests of everything that handles dates. */
import * as fc from 'fast-check';
import { fromDayNumber } from '@/lib/core/dates/calendar';
import { parseEdtf } from '@/lib/core/dates/edtf';

const qualifier = fc.constantFrom('', '', '', '~', '?', '%');

function pad(value: number, length: number): string {
  return `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(length, '0')}`;
}

/** EDTF points of every precision, from about 2000 BCE to 9999. */
export const edtfPointText = fc
  .tuple(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 0, max: 4 }), qualifier)
  .map(([dayNumber, precision, mark]) => {
    const { year, month, day } = fromDayNumber(dayNumber);
    if (precision === 0) return `${pad(Math.trunc(year / 100) + 0, 2)}XX${mark}`;
    if (precision === 1) return `${pad(Math.trunc(year / 10) + 0, 3)}X${mark}`;
    const parts = [pad(year, 4), pad(month, 2), pad(day, 2)].slice(0, precision - 1);
    return parts.join('-') + mark;
  });

const end = fc.oneof({ weight: 4, arbitrary: edtfPointText }, { weight: 1, arbitrary: fc.constantFrom('..', '') });

/** EDTF dates and intervals, open ones among them. */
export const edtfText = fc.oneof(
  edtfPointText,
  fc.tuple(end, end).map(([a, b]) => (parseEdtf(`${a}/${b}`) === null ? `${b}/${a}` : `${a}/${b}`)),
);
