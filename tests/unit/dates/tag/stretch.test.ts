import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '@/lib/core/dates/calendar';
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { holidayIn } from '@/lib/core/dates/tag/resolve/holidays';
import { toEdtfOf, toTimex } from '@/lib/core/dates/tag/resolve/print-stretch';
import { daysOf, moveYears, shiftStretch, stretchAt, toGrain, weekdayOf } from '@/lib/core/dates/tag/resolve/stretch';
import type { Grain } from '@/lib/core/dates/tag/resolve/stretch';

const grains: readonly Grain[] = [
  'day',
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
const day = fc.integer({ min: -3_000_000, max: 2_900_000 });
const at = (text: string): number => {
  const [year = 0, month = 1, dayOfMonth = 1] = text.split('-').map(Number);
  return toDayNumber({ year, month, day: dayOfMonth });
};

describe('a stretch of the calendar', () => {
  it('holds the day it was made for', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...grains), (dayNumber, grain) => {
        const [first, last] = daysOf(stretchAt(dayNumber, grain));
        expect(first).toBeLessThanOrEqual(dayNumber);
        expect(last).toBeGreaterThanOrEqual(dayNumber);
      }),
    );
  });

  it('ends where the next of its grain begins', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...grains), (dayNumber, grain) => {
        const here = stretchAt(dayNumber, grain);
        expect(daysOf(shiftStretch(here, 1))[0]).toBe(daysOf(here)[1] + 1);
      }),
    );
  });

  it('covers the same days as its EDTF date', () => {
    const recent = fc.integer({ min: at('1000-01-01'), max: at('3000-01-01') });
    fc.assert(
      fc.property(recent, fc.constantFrom(...grains), (dayNumber, grain) => {
        const stretch = stretchAt(dayNumber, grain);
        const parsed = parseEdtf(toEdtfOf(stretch) ?? '');
        if (parsed === null) throw new Error(`no EDTF for ${toTimex(stretch)}`);
        const { earliest, latest } = toDayRange(parsed);
        expect([earliest, latest]).toEqual(daysOf(stretch));
      }),
    );
  });

  it('comes back when it is moved by years and back, but for 29 February', () => {
    const kept: readonly Grain[] = ['month', 'quarter', 'season', 'half', 'year'];
    fc.assert(
      fc.property(day, fc.constantFrom(...kept), fc.integer({ min: -50, max: 50 }), (dayNumber, grain, years) => {
        const here = stretchAt(dayNumber, grain);
        expect(moveYears(moveYears(here, years), -years)).toEqual(here);
      }),
    );
  });

  it('knows the weekday', () => {
    expect(['2025-06-16', '2025-06-20', '2025-06-22', '1969-12-29'].map((one) => weekdayOf(at(one)))).toEqual([
      1, 5, 7, 1,
    ]);
  });

  it.each([
    ['2025-06-20', 'week', '2025-W25', '2025-06-16/2025-06-22'],
    ['2021-01-03', 'week', '2020-W53', '2020-12-28/2021-01-03'],
    ['2018-12-31', 'week', '2019-W01', '2018-12-31/2019-01-06'],
    ['2025-06-20', 'weekend', '2025-W25-WE', '2025-06-21/2025-06-22'],
    ['2025-06-20', 'quarter', '2025-Q2', '2025-04/2025-06'],
    ['2025-06-20', 'season', '2025-SU', '2025-06/2025-08'],
    ['2025-01-20', 'season', '2024-WI', '2024-12/2025-02'],
    ['2025-06-20', 'half', '2025-H1', '2025-01/2025-06'],
    ['2025-06-20', 'decade', '202', '202X'],
    ['2025-06-20', 'century', '20', '20XX'],
  ] as const)('%s is in the %s %s', (dayText, grain, timex, edtf) => {
    const stretch = stretchAt(at(dayText), grain);
    expect([toTimex(stretch), toEdtfOf(stretch)]).toEqual([timex, edtf]);
  });

  it('has no EDTF beyond four digits', () => {
    expect(toEdtfOf({ grain: 'year', count: 10_000 })).toBeNull();
    expect(toEdtfOf({ grain: 'year', count: -10_000 })).toBeNull();
  });

  it('gives the coarser stretch that it begins in', () => {
    expect(toTimex(toGrain({ grain: 'week', count: stretchAt(at('2025-01-01'), 'week').count }, 'year'))).toBe('2024');
  });
});

describe('a holiday', () => {
  it.each([
    ['easter', 2019, '2019-04-21'],
    ['easter', 2008, '2008-03-23'],
    ['easter', 2038, '2038-04-25'],
    ['easter', 1954, '1954-04-18'],
    ['easter', 1981, '1981-04-19'],
    ['good-friday', 2025, '2025-04-18'],
    ['thanksgiving', 2024, '2024-11-28'],
    ['memorial', 2025, '2025-05-26'],
    ['labor', 2025, '2025-09-01'],
    ['king', 2025, '2025-01-20'],
  ])('%s %i is %s', (name, year, expected) => {
    expect(holidayIn(name, year)).toBe(at(expected));
  });

  it('falls on a Sunday between 22 March and 25 April when it is Easter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const sunday = holidayIn('easter', year) ?? NaN;
        expect(weekdayOf(sunday)).toBe(7);
        expect(sunday).toBeGreaterThanOrEqual(toDayNumber({ year, month: 3, day: 22 }));
        expect(sunday).toBeLessThanOrEqual(toDayNumber({ year, month: 4, day: 25 }));
      }),
    );
  });

  it('has no date before the calendar has it, nor without a rule', () => {
    expect(holidayIn('easter', 1500)).toBeNull();
    expect(holidayIn('constructor', 2025)).toBeNull();
  });
});
