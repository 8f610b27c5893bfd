/**
 * Fits weights that keep the sign reason gave them. A reader is told what spoke for a link: a full name must not speak against it because
 * of a few odd cases, and says nothing instead.
 */
import { fitLogit } from '../logistic';
import type { Decision, Prior } from '../logistic';

/** As `fitLogit`; features whose weight would turn against the sign of their prior mean get 0. A mean of 0 is free to go either way. */
export function fitSigned(decisions: readonly Decision[], prior: Prior): number[] {
  const silent = new Set<number>();
  for (;;) {
    const mute = (values: readonly number[]): number[] => values.map((value, at) => (silent.has(at) ? 0 : value));
    const heard = decisions.map(({ options, right }) => ({ options: options.map(mute), right }));
    const weights = fitLogit(heard, { ...prior, mean: mute(prior.mean) });
    const turned = weights.flatMap((weight, at) => (!silent.has(at) && weight * (prior.mean[at] ?? 0) < 0 ? [at] : []));
    if (turned.length === 0) return weights;
    for (const at of turned) silent.add(at);
  }
}
