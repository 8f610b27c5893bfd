import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBounded } from '../../eval/entities/fit/fit-bounded';
import { chancesOf, fitLogit, logLoss } from '../../eval/entities/logistic';
import type { Decision } from '../../eval/entities/logistic';
import { createRandom } from '../../eval/entities/rules/intervals';

/** Decisions that people with these weights would make: up to three options with random features, one of them or none taken by its chance. */
function decide(weights: readonly number[], count: number, seed: number): Decision[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const options = Array.from({ length: 1 + Math.floor(random() * 3) }, () => weights.map(() => 2 * random() - 1));
    let left = random();
    const right = chancesOf(options, weights).findIndex((chance) => (left -= chance) < 0);
    return { options, right: right < 0 ? null : right };
  });
}

const flat = { mean: [0, 0, 0], strengths: [1e-6, 1e-6, 1e-6] };

describe('fitting a conditional logit', () => {
  it('finds the weights that made the decisions', () => {
    const weights = [1.5, -2, 0.5];
    const fitted = fitLogit(decide(weights, 8_000, 7), flat);
    fitted.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThan(0.15);
    });
  });

  it('finds no better weights anywhere near', () => {
    const decisions = decide([1, -1, 2], 500, 11);
    const fitted = fitLogit(decisions, flat);
    const step = fc.constantFrom(-0.05, 0, 0.05);
    fc.assert(
      fc.property(fc.tuple(step, step, step), (steps) => {
        const near = fitted.map((weight, at) => weight + (steps[at] ?? 0));
        expect(logLoss(decisions, near)).toBeGreaterThanOrEqual(logLoss(decisions, fitted) - 1e-9);
      }),
    );
  });

  it('keeps to the prior where nothing was seen, and leaves it the further the more was seen', () => {
    const prior = { mean: [1, 1, 1], strengths: [5, 5, 5] };
    expect(fitLogit([], prior)).toEqual([1, 1, 1]);
    const [few = 0, many = 0] = [20, 2_000].map((count) => fitLogit(decide([-2, 1, 1], count, 3), prior)[0]);
    expect(few).toBeGreaterThan(many);
    expect(many).toBeLessThan(-1.7);
  });

  it('stays finite when the decisions can be told apart without an error', () => {
    const clear = Array.from({ length: 50 }, (_, at) => ({
      options: [[at % 2 === 0 ? 1 : -1]],
      right: at % 2 === 0 ? 0 : null,
    }));
    const [weight = 0] = fitLogit(clear, { mean: [0], strengths: [0.1] });
    expect(weight).toBeGreaterThan(2);
    expect(Number.isFinite(weight)).toBe(true);
  });

  it('gives chances that leave room for none of them, however large the scores', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: -900, max: 900, noNaN: true }), { minLength: 2, maxLength: 2 })),
        (options) => {
          const chances = chancesOf(options, [1, 1]);
          expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });
});

describe('fitting weights that stay near their prior', () => {
  it('goes no further than a quarter away from what reason gave, and fits the others to that', () => {
    const decisions = decide([-2, 5, 1], 2_000, 5);
    const fitted = fitBounded(decisions, [1, 1, 0], 0.01);
    expect(fitted[0]).toBe(0.8);
    expect(fitted[1]).toBe(1.25);
    expect(fitted[2]).toBeGreaterThan(0.3);
  });

  it('lets a weight that reason said nothing about go either way', () => {
    const [, , free = 0] = fitBounded(decide([1, 1, -1.5], 2_000, 5), [1, 1, 0], 0.01);
    expect(free).toBeLessThan(-1);
  });
});
