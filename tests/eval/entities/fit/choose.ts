/** Chooses what fitting cannot fit: how firmly the prior holds, and below which chance the linker stays silent. Only the half for fitting is looked at. */
import { logLoss } from '../logistic';
import type { Decision } from '../logistic';
import type { Belief } from '../rules/calibration';
import { fitSigned } from './fit-signed';

const strengths = [0.1, 0.3, 1, 3, 10, 30, 100] as const;
const folds = 5;

/** The strength under which articles that were left out are predicted best (cross-validation, five folds of whole articles). */
export function chooseStrength(articles: readonly (readonly Decision[])[], mean: readonly number[]): number {
  const losses = strengths.map((strength) => {
    let loss = 0;
    for (let fold = 0; fold < folds; fold++) {
      const known = articles.filter((_, at) => at % folds !== fold).flat();
      const left = articles.filter((_, at) => at % folds === fold).flat();
      loss += left.length * logLoss(left, fitSigned(known, { mean, strength }));
    }
    return { strength, loss };
  });
  return losses.reduce((best, one) => (one.loss < best.loss ? one : best)).strength;
}

/** A link less likely than not is never shown. */
const leastThreshold = 0.5;

/** The lowest threshold, in hundredths, at which this share of the links made so far are right; 0.99 when none does. */
export function chooseThreshold(beliefsAt: (threshold: number) => readonly Belief[], precision: number): number {
  for (let hundredths = leastThreshold * 100; hundredths < 99; hundredths++) {
    const beliefs = beliefsAt(hundredths / 100);
    const right = beliefs.filter(({ isRight }) => isRight).length;
    if (right >= precision * beliefs.length) return hundredths / 100;
  }
  return 0.99;
}
