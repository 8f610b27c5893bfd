import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, mayOverlap, toDayRange, toEdtfDay } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EdtfDate } from '@/lib/core/dates/edtf';
import { edtfText } from './arbitraries';

function read(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
}

const dates = edtfText.map(read);

describe('the days a date may mean', () => {
  it('are all days of its year, month or day', () => {
    expect(toDayRange(read('1970'))).toEqual({ earliest: 0, latest: 364 });
    expect(toDayRange(read('1970-02'))).toEqual({ earliest: 31, latest: 58 });
    expect(toDayRange(read('1970-01-02'))).toEqual({ earliest: 1, latest: 1 });
  });

  it('have no bound where an interval has no end', () => {
    expect(toDayRange(read('1970/..'))).toEqual({ earliest: 0, latest: Infinity });
    expect(toDayRange(read('/1969'))).toEqual({ earliest: -Infinity, latest: -1 });
  });
});

describe('the order of dates', () => {
  it('puts the wider of two that begin together first', () => {
    const sorted = ['2018-04-27', '2019', '2018-01-01', '2018', '../2018-03', '201X', '2018-01']
      .map(read)
      .sort(compareDates);
    expect(sorted).toEqual(['201X', '2018', '2018-01', '2018-01-01', '../2018-03', '2018-04-27', '2019'].map(read));
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(dates, dates, dates, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        expect(compareDates(a, b) === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('puts a date that is certainly before another before it', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        if (toDayRange(a).latest < toDayRange(b).earliest) expect(compareDates(a, b)).toBeLessThan(0);
        if (compareDates(a, b) === 0) expect(mayOverlap(a, b)).toBe(true);
      }),
    );
  });
});

describe('the day of a moment', () => {
  it('is the day of UTC, or of the time zone that is asked for', () => {
    const lateEvening = Date.UTC(2025, 6, 1, 23, 30);
    expect(toEdtfDay(lateEvening)).toBe('2025-07-01');
    expect(toEdtfDay(lateEvening, 120)).toBe('2025-07-02');
  });
});
