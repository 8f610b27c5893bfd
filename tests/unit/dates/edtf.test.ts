import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarsen, parseEdtf, precisions, printEdtf, toYearRange } from '@/lib/core/dates/edtf';
import { toDayRange } from '@/lib/core/dates/day-range';
import { edtfPointText, edtfText } from './arbitraries';

describe('parsing EDTF', () => {
  it.each([
    ['18XX', 'century'],
    ['199X', 'decade'],
    ['2018', 'year'],
    ['2018-04', 'month'],
    ['2018-04-27', 'day'],
    ['-0043-03-15', 'day'],
    ['0000', 'year'],
    ['2018~', 'year'],
    ['-004X?', 'decade'],
  ])('reads %s with the precision %s', (text, precision) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'point', precision });
  });

  it.each([
    ['2010/2018', 'both ends known'],
    ['2011/..', 'still going on'],
    ['../2018-03', 'only the end known'],
    ['2011/', 'an end that nobody knows'],
    ['../..', 'neither end known'],
    ['2018-05/2018', 'an end less precise than the start'],
  ])('reads the interval %s (%s)', (text) => {
    expect(parseEdtf(text)).toMatchObject({ kind: 'interval' });
  });

  it.each([
    ['2018-02-29', 'a day that does not exist'],
    ['2018-13', 'a month that does not exist'],
    ['2018-00', 'month zero'],
    ['2018-4-27', 'a month of one digit'],
    ['-0000', 'a second year zero'],
    ['18', 'two digits'],
    ['20180427', 'no hyphens'],
    ['275760', 'more than four digits'],
    ['2018-04-27T10:00Z', 'a time of day'],
    ['2018/2010', 'an end before the start'],
    ['2018-05-02/2018-05-01', 'an end one day before the start'],
    ['2010/2011/2012', 'three ends'],
    ['April 2018', 'words'],
    ['', 'nothing'],
    [' 2018', 'white space'],
  ])('refuses %j: %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('is undone by printing', () => {
    fc.assert(
      fc.property(edtfText, (text) => {
        const date = parseEdtf(text);
        expect(date && printEdtf(date)).toBe(text);
      }),
    );
  });

  it('never throws and never reads what it would print differently', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', 'X', '/', '.', '~', '?', ' ') }),
        (text) => {
          const date = parseEdtf(text);
          expect(date === null || printEdtf(date) === text).toBe(true);
        },
      ),
    );
  });
});

describe('the years a date may mean', () => {
  it.each([
    ['199X', [1990, 1999]],
    ['18XX', [1800, 1899]],
    ['-0043', [-43, -43]],
    ['-004X', [-49, -40]],
    ['-000X', [-9, 0]],
  ])('%s', (text, range) => {
    const date = parseEdtf(text);
    expect(date?.kind === 'point' && toYearRange(date)).toEqual(range);
  });
});

describe('coarsening', () => {
  it('keeps the date inside what it becomes, and never adds precision', () => {
    fc.assert(
      fc.property(edtfPointText, fc.constantFrom(...precisions), (text, precision) => {
        const fine = parseEdtf(text);
        if (fine?.kind !== 'point') throw new Error(`${text} is a point`);
        const coarse = coarsen(fine, precision);
        const [inner, outer] = [toDayRange(fine), toDayRange(coarse)];
        expect(outer.earliest).toBeLessThanOrEqual(inner.earliest);
        expect(outer.latest).toBeGreaterThanOrEqual(inner.latest);
        expect(precisions.indexOf(coarse.precision)).toBeLessThanOrEqual(precisions.indexOf(precision));
        expect(parseEdtf(printEdtf(coarse))).toEqual(coarse);
      }),
    );
  });
});
