/** Chooses what fitting cannot fit: how firmly the prior holds, and below which chance the linker stays silent. Only the half for fitting is looked at. */
import { logLoss } from '../logistic';
import type { Decision } from '../logistic';
import type { Belief } from '../rules/calibration';
import { fitBounded } from './fit-bounded';

const strengths = [0.1, 0.3, 1, 3, 10, 30, 100] as const;
const folds = 5;

/**
 * The firmest strength under which articles that were left out are predicted as well as under the best, give or take one standard error
 * (cross-validation, five folds of whole articles).
 */
export function chooseStrength(articles: readonly (readonly Decision[])[], mean: readonly number[]): number {
  const tried = strengths.map((strength) => ({ strength, losses: lossesLeftOut(articles, mean, strength) }));
  const best = tried.reduce((least, one) => (sum(one.losses) < sum(least.losses) ? one : least));
  const asGood = tried.filter(({ losses }) => {
    const gaps = losses.map((loss, at) => loss - (best.losses[at] ?? 0));
    const average = sum(gaps) / gaps.length;
    const variance = sum(gaps.map((gap) => (gap - average) ** 2)) / gaps.length;
    return sum(gaps) <= Math.sqrt(variance * gaps.length);
  });
  return Math.max(...asGood.map(({ strength }) => strength));
}

/** The loss of each article under weights fitted without its fold. */
function lossesLeftOut(
  articles: readonly (readonly Decision[])[],
  mean: readonly number[],
  strength: number,
): number[] {
  const weights = Array.from({ length: folds }, (_, fold) =>
    fitBounded(articles.filter((__, at) => at % folds !== fold).flat(), mean, strength),
  );
  return articles.map((article, at) => article.length * logLoss(article, weights[at % folds] ?? mean));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A wrong card is worse than none: what is hardly likelier than not is never shown, however well the articles fitted to went. */
const leastThreshold = 0.6;

/** The lowest threshold, in hundredths, at which this share of the links made so far are right; 0.99 when none does. */
export function chooseThreshold(beliefsAt: (threshold: number) => readonly Belief[], precision: number): number {
  for (let hundredths = leastThreshold * 100; hundredths < 99; hundredths++) {
    const beliefs = beliefsAt(hundredths / 100);
    const right = beliefs.filter(({ isRight }) => isRight).length;
    if (right >= precision * beliefs.length) return hundredths / 100;
  }
  return 0.99;
}
