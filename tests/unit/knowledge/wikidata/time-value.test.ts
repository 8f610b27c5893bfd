import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { readTimeValue } from '@/lib/knowledge/wikidata/time-value';

const gregorian = 'http://www.wikidata.org/entity/Q1985727';
const julian = 'http://www.wikidata.org/entity/Q1985786';

function read(time: string, precision: number, calendarmodel = gregorian): string | null {
  return readTimeValue({ time, precision, timezone: 0, before: 0, after: 0, calendarmodel })?.date ?? null;
}

describe('a time value of Wikidata', () => {
  it.each([
    ['+2013-07-21T00:00:00Z', 11, '2013-07-21'],
    ['+2013-07-00T00:00:00Z', 10, '2013-07'],
    ['+2013-07-21T00:00:00Z', 10, '2013-07'],
    ['+1096-01-01T00:00:00Z', 9, '1096'],
    ['+1300-00-00T00:00:00Z', 9, '1300'],
    ['+1995-01-01T00:00:00Z', 8, '199X'],
    ['+1900-01-01T00:00:00Z', 7, '18XX'],
    ['+1801-01-01T00:00:00Z', 7, '18XX'],
    ['+2000-00-00T00:00:00Z', 11, '2000'],
    ['+2001-02-30T00:00:00Z', 11, '2001-02'],
  ])('%s at precision %i is %s: masked, nothing invented', (time, precision, date) => {
    expect(read(time, precision)).toBe(date);
  });

  it.each([
    ['-0001-00-00T00:00:00Z', 9, '0000'],
    ['-0044-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['-0079-00-00T00:00:00Z', 9, '-0078'],
    ['-0044-00-00T00:00:00Z', 8, '-004X'],
    ['-0150-00-00T00:00:00Z', 7, '-01XX'],
    ['-0001-06-01T00:00:00Z', 10, '0000-06'],
  ])('%s at precision %i is %s: counted without a year 0 there, with one here', (time, precision, date) => {
    expect(read(time, precision)).toBe(date);
  });

  it('that EDTF cannot say, or that is none, is null', () => {
    expect(read('-13798000000-00-00T00:00:00Z', 3)).toBeNull();
    expect(read('+2000-00-00T00:00:00Z', 6)).toBeNull();
    expect(read('+0000-00-00T00:00:00Z', 9)).toBeNull();
    expect(read('yesterday', 11)).toBeNull();
    for (const value of [null, [], 'x', { time: 5, precision: 11 }, { time: '+2000-01-01T00:00:00Z' }]) {
      expect(readTimeValue(value)).toBeNull();
    }
  });

  it('keeps its digits and says when they are Julian', () => {
    const value = { time: '+1721-10-22T00:00:00Z', precision: 11, calendarmodel: julian };
    expect(readTimeValue(value)).toEqual({ date: '1721-10-22', julian: true });
  });

  it('of any year, month, day and precision is an EDTF date or nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('+', '-'),
        fc.nat(12_000),
        fc.nat(13),
        fc.nat(32),
        fc.nat(14),
        (sign, year, month, day, precision) => {
          const two = (part: number): string => String(part).padStart(2, '0');
          const date = read(`${sign}${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`, precision);
          if (date !== null) expect(parseEdtf(date)?.kind).toBe('point');
          if (date === null) expect(year === 0 || year > 9_999 || precision < 7 || precision > 11).toBe(true);
        },
      ),
    );
  });
});
