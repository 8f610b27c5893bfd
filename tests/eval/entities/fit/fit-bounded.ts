/**
 * Fits weights that stay near what reason gave them. The starter pack has few names of several meanings, so its sets hardly show what words around
 * a name are worth; other packs need them. And a reader is told what spoke for a link: a full name must never speak against it.
 */
import { fitLogit } from '../logistic';
import type { Decision } from '../logistic';

/** A weight lies between these shares of its prior mean: wider ones let common names outweigh a stranger or a longer name, which the sets hardly show. */
const bounds = { least: 0.8, most: 1.25 } as const;

/** So firm that nothing moves it. */
const unmoving = 1e9;

/**
 * As `fitLogit` with one strength for all; weights that would leave their bounds are held at them and the others fitted again. A mean of 0 is free
 * to go either way.
 */
export function fitBounded(decisions: readonly Decision[], mean: readonly number[], strength: number): number[] {
  const held = new Map<number, number>();
  for (;;) {
    const weights = fitLogit(decisions, {
      mean: mean.map((value, at) => held.get(at) ?? value),
      strengths: mean.map((_, at) => (held.has(at) ? unmoving : strength)),
    });
    const fixed = weights.map((weight, at) => held.get(at) ?? weight);
    const gone = fixed.flatMap((weight, at) => {
      const share = held.has(at) || mean[at] === undefined || mean[at] === 0 ? 1 : weight / mean[at];
      const bound = Math.min(bounds.most, Math.max(bounds.least, share));
      return bound === share ? [] : [{ at, bound }];
    });
    if (gone.length === 0) return fixed;
    for (const { at, bound } of gone) held.set(at, bound * (mean[at] ?? 0));
  }
}
