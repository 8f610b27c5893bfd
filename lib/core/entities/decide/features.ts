/**
 * The features that decide whether a name means an entity, by name, and what a reader is told about each. Values only: what a feature is worth
 * stands in `weights`, where `npm run eval -- fit-entities` writes it; the rule that adds them up is in `decide`.
 *
 * For fitting, `readFeatures` (beside this file) gives for each span of a text that was weighed all its readings with these features. The
 * model is a conditional logit: a reading's score is the sum of value times weight, its chance its share of exp(score) among all readings of
 * the span and "none of them", whose score is 0. `handSetWeights` are the prior mean: features that a set hardly shows stay where reason put them.
 */
import type { Reason } from '../mention';

/** The features, in the order in which tables print them. */
export const featureNames = [
  'name',
  'commonness',
  'fullName',
  'exactCasing',
  'lowerCase',
  'demonym',
  'shortForm',
  'namedBefore',
  'contextWords',
  'relatedEntities',
  'title',
  'wrongTitle',
  'stranger',
  'insideLonger',
  'commonWord',
  'foreign',
  'longDead',
  'elsewhere',
] as const;
export type FeatureName = (typeof featureNames)[number];

/** A number for every feature: its value in one reading, or its weight in log-odds per unit. */
export type FeatureTable = Readonly<Record<FeatureName, number>>;

/** One piece of evidence for or against a reading. */
export interface Evidence {
  readonly feature: FeatureName;
  /** In units of the feature: 1 is the ordinary strength. */
  readonly value: number;
  /** What the piece points at, for the reader; see `Reason.detail`. */
  readonly detail: string | null;
}

/** Makes one piece of evidence. */
export function piece(feature: FeatureName, value: number, detail: string | null): Evidence {
  return { feature, value, detail };
}

/** What a reader is told a feature is. */
const reasonKinds: Readonly<Record<FeatureName, Reason['kind']>> = {
  name: 'commonness',
  commonness: 'commonness',
  fullName: 'full-name',
  exactCasing: 'full-name',
  lowerCase: 'common-word',
  demonym: 'demonym',
  shortForm: 'short-form',
  namedBefore: 'short-form',
  contextWords: 'context-words',
  relatedEntities: 'related-entity',
  title: 'title-word',
  wrongTitle: 'title-word',
  stranger: 'ambiguous',
  insideLonger: 'ambiguous',
  commonWord: 'common-word',
  foreign: 'common-word',
  longDead: 'date',
  elsewhere: 'ambiguous',
};

/** The evidence summed by feature; features that nothing was found for are 0. */
export function toFeatures(evidence: readonly Evidence[]): FeatureTable {
  const features: Record<FeatureName, number> = {
    ...{ name: 0, commonness: 0, fullName: 0, exactCasing: 0, lowerCase: 0, demonym: 0, shortForm: 0, namedBefore: 0 },
    ...{ contextWords: 0, relatedEntities: 0, title: 0, wrongTitle: 0, stranger: 0, insideLonger: 0 },
    ...{ commonWord: 0, foreign: 0, longDead: 0, elsewhere: 0 },
  };
  for (const { feature, value } of evidence) features[feature] += value;
  return features;
}

/** The score of a reading in log-odds against "none of them". */
export function toScore(evidence: readonly Evidence[], weights: FeatureTable): number {
  return evidence.reduce((sum, { feature, value }) => sum + value * weights[feature], 0);
}

/** The evidence as the reader is told it, strongest first; what carries no weight is left out. */
export function toReasons(evidence: readonly Evidence[], weights: FeatureTable): Reason[] {
  return evidence
    .map(({ feature, value, detail }) => ({ kind: reasonKinds[feature], weight: value * weights[feature], detail }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
