import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EdtfDate } from '@/lib/core/dates/edtf';
import { listScaleTicks } from '@/lib/core/timeline/drawing/scale-ticks';
import { createTimeScale, toStretch } from '@/lib/core/timeline/drawing/time-scale';
import type { TimeScale } from '@/lib/core/timeline/drawing/time-scale';
import { edtfText } from '../dates/arbitraries';

function dates(...texts: string[]): EdtfDate[] {
  return texts.map((text) => {
    const date = parseEdtf(text);
    if (date === null) throw new Error(`“${text}” is no date`);
    return date;
  });
}

function scaleOf(...texts: string[]): TimeScale {
  const scale = createTimeScale(dates(...texts));
  if (scale === null) throw new Error('There is no scale');
  return scale;
}

const gapYears = (scale: TimeScale): number[] =>
  scale.gaps.map(({ startDay, endDay }) => Math.round((endDay - startDay) / 365.25));

const someDates = fc.array(edtfText, { minLength: 1, maxLength: 12 }).map((texts) => dates(...texts));

describe('a scale of time', () => {
  it('draws short what would leave too little room to the rest', () => {
    expect(gapYears(scaleOf('1998', '2018', '2020', '2023', '2023-12', '2025-06'))).toEqual([19]);
    expect(gapYears(scaleOf('1500', '1700', '2020', '2021', '2022', '2023'))).toEqual([199, 319]);
  });

  it('leaves what is evenly spread to scale', () => {
    expect(scaleOf('1900', '1950', '2000').gaps).toEqual([]);
    expect(scaleOf('2001', '2003', '2006', '2008', '2010').gaps).toEqual([]);
    expect(scaleOf('1922-02-28', '1956-07-26', '2014-01-15', '2025-07-01').gaps).toEqual([]);
  });

  it('has no gap where a span runs through it', () => {
    expect(scaleOf('1900', '1901/1999', '2000', '2001').gaps).toEqual([]);
  });

  it('lets what still runs reach the end, and draws no end that nobody knows', () => {
    const line = scaleOf('2000', '2020');
    const [running, unknown] = dates('2010/..', '2010/').map((date) => toStretch(date, line));
    expect(running?.endDay).toBe(line.endDay);
    expect(unknown?.endDay).toBe(
      toStretch(dates('2010')[0] ?? { kind: 'interval', start: 'open', end: 'open' }, line)?.endDay,
    );
  });

  it('is none for dates without any end', () => {
    expect(createTimeScale(dates('../..'))).toBeNull();
    expect(createTimeScale([])).toBeNull();
  });

  it('keeps the order of days and stays between 0 and 1, gaps or not', () => {
    fc.assert(
      fc.property(
        someDates,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, a, b) => {
          const scale = createTimeScale(all);
          if (scale === null) return;
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
            (share) => scale.startDay + share * (scale.endDay - scale.startDay),
          ) as [number, number];
          expect(scale.placeOf(early)).toBeLessThanOrEqual(scale.placeOf(late) + 1e-9);
          expect(scale.placeOf(scale.startDay)).toBe(0);
          expect(scale.placeOf(scale.endDay)).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('draws equal times outside gaps equally long', () => {
    fc.assert(
      fc.property(someDates, (all) => {
        const scale = createTimeScale(all);
        if (scale === null) return;
        const stretches = all.map((date) => toStretch(date, scale)).filter((stretch) => stretch !== null);
        const perDay = stretches.map(
          ({ startDay, endDay }) => (scale.placeOf(endDay) - scale.placeOf(startDay)) / (endDay - startDay),
        );
        for (const rate of perDay) expect(rate / (perDay[0] ?? 1)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('puts no gap where something may have happened', () => {
    fc.assert(
      fc.property(someDates, (all) => {
        for (const { startDay, endDay } of createTimeScale(all)?.gaps ?? []) {
          const inside = all.filter((date) => {
            const { earliest, latest } = toDayRange(date);
            return date.kind === 'point' && earliest < endDay && latest >= startDay;
          });
          expect(inside).toEqual([]);
        }
      }),
    );
  });
});

describe('the dates along a scale', () => {
  const ticks = (...texts: string[]): string[] => listScaleTicks(scaleOf(...texts), 5).map(({ date }) => date);

  it('are round years, and months where the time is short', () => {
    expect(ticks('1995/2026')).toEqual(['2000', '2010', '2020']);
    expect(ticks('2025-01/2025-09')).toEqual(['2025-01', '2025-04', '2025-07']);
  });

  it('are round in the count that has no year 0', () => {
    expect(ticks('-0399/0399')).toEqual(['-0399', '-0199', '0001', '0200']);
  });

  it('stand in order, apart, and never in a gap', () => {
    fc.assert(
      fc.property(someDates, (all) => {
        const scale = createTimeScale(all);
        if (scale === null) return;
        const listed = listScaleTicks(scale, 5);
        expect(listed.length).toBeLessThanOrEqual(7);
        listed.forEach(({ place }, index) => {
          expect(place).toBeGreaterThanOrEqual(index === 0 ? 0 : (listed[index - 1]?.place ?? 0) + 0.15);
          expect(scale.gaps.some(({ start, end }) => place > start + 1e-9 && place < end - 1e-9)).toBe(false);
        });
      }),
    );
  });
});
