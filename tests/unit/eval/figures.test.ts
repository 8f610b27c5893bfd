import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierScore, calibrationError, reliabilityOf } from '../../eval/entities/rules/calibration';
import { bootstrap, wilson } from '../../eval/entities/rules/intervals';
import { toF1 } from '../../eval/entities/rules/tally';

describe('intervals', () => {
  it('are those of Wilson for shares', () => {
    // 8 of 10 is a worked example of textbooks: .490 to .943.
    expect(wilson(8, 10).low).toBeCloseTo(0.49, 3);
    expect(wilson(8, 10).high).toBeCloseTo(0.943, 3);
  });

  it('hold the share, stay between 0 and 1, and shrink with more cases', () => {
    const counts = fc
      .integer({ min: 1, max: 5_000 })
      .chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(counts, ([hits, count]) => {
        const { low, high } = wilson(hits, count);
        const more = wilson(hits * 10, count * 10);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(hits / count + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / count - 1e-12);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });

  it('of resampled articles are the same each time, and nothing wide when all articles are alike', () => {
    const mean = (drawn: readonly number[]): number => drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    const mixed = [0.1, 0.9, 0.5, 0.7, 0.3];
    expect(bootstrap(mixed, mean)).toEqual(bootstrap(mixed, mean));
    expect(bootstrap(mixed, mean).low).toBeLessThan(0.5);
    expect(bootstrap(mixed, mean).high).toBeGreaterThan(0.5);
    expect(bootstrap([0.5, 0.5, 0.5], mean)).toEqual({ low: 0.5, high: 0.5 });
  });
});

describe('the mean of precision and recall', () => {
  it('is harmonic, and nothing when either is', () => {
    expect(toF1({ hits: 1, count: 2 }, { hits: 1, count: 4 })).toBeCloseTo(1 / 3);
    expect(toF1({ hits: 0, count: 0 }, { hits: 0, count: 4 })).toBe(0);
  });
});

describe('calibration', () => {
  const nineInTen = Array.from({ length: 10 }, (_, index) => ({ confidence: 0.9, isRight: index > 0 }));

  it('is perfect where nine in ten links believed at 0.9 are right', () => {
    expect(calibrationError(nineInTen)).toBeCloseTo(0);
    expect(reliabilityOf(nineInTen)).toEqual([expect.objectContaining({ from: 0.9, count: 10, shareRight: 0.9 })]);
  });

  it('is as far off as belief and outcome are', () => {
    const boasts = nineInTen.map(({ confidence }, index) => ({ confidence, isRight: index < 5 }));
    expect(calibrationError(boasts)).toBeCloseTo(0.4);
  });

  it('weighs each bin by its links', () => {
    const beliefs = [...nineInTen, { confidence: 0.25, isRight: true }];
    expect(calibrationError(beliefs)).toBeCloseTo(0.75 / 11);
  });

  it('scores a coin with a quarter, and certainty that is right with nothing', () => {
    expect(brierScore([{ confidence: 0.5, isRight: true }])).toBeCloseTo(0.25);
    expect(brierScore([{ confidence: 1, isRight: true }])).toBe(0);
  });

  it('puts a confidence of 1 into the last bin', () => {
    expect(reliabilityOf([{ confidence: 1, isRight: true }])[0]).toMatchObject({ from: 0.9, to: 1 });
  });
});
