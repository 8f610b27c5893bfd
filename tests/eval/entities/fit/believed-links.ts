/** Tells what the linker would have linked under other weights: from the left, the first believable span takes its words. */
import type { FeatureTable } from '@/lib/core/entities/decide/features';
import { featureNames } from '@/lib/core/entities/decide/features';
import type { Belief } from '../rules/calibration';
import { chancesOf } from '../logistic';
import type { Decision } from '../logistic';
import type { LabelledSpan } from './label-spans';

/** The values of the features in their order. */
export function toVector(table: FeatureTable): number[] {
  return featureNames.map((name) => table[name]);
}

/** A labelled span as a decision to learn from. */
export function toDecision({ readings, right }: LabelledSpan): Decision {
  return { options: readings.map(({ features }) => toVector(features)), right };
}

/** The links of one article that would be believed at all, each with its chance and whether it is right; spans in the order of the text. */
export function believedLinks(spans: readonly LabelledSpan[], weights: readonly number[], threshold: number): Belief[] {
  const beliefs: Belief[] = [];
  let taken = -1;
  for (const span of spans) {
    if (span.start < taken) continue;
    const chances = chancesOf(toDecision(span).options, weights);
    const confidence = Math.max(0, ...chances);
    if (confidence < threshold) continue;
    taken = span.end;
    beliefs.push({ confidence, isRight: span.right !== null && chances[span.right] === confidence });
  }
  return beliefs;
}
