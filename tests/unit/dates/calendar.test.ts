import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, fromDayNumber, toDayNumber } from '@/lib/core/dates/calendar';

const dayNumbers = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe('day numbers', () => {
  it('count from 1 January 1970', () => {
    expect(toDayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(toDayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
  });

  it('agree with Date where Date can be trusted', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        expect(fromDayNumber(dayNumber)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
    );
  });

  it('go back and forth without loss, and every one names a day that exists', () => {
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const day = fromDayNumber(dayNumber);
        expect(toDayNumber(day)).toBe(dayNumber);
        expect(day.day).toBeLessThanOrEqual(daysInMonth(day.year, day.month));
      }),
    );
  });
});

describe('the length of a month', () => {
  it('follows the Gregorian leap years, before the common era too', () => {
    expect([1900, 2000, 2023, 2024, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29, 29]);
  });

  it('is zero for a month that does not exist', () => {
    expect([daysInMonth(2024, 0), daysInMonth(2024, 13)]).toEqual([0, 0]);
  });
});
