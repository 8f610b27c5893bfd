import { describe, expect, it } from 'vitest';
import { featureNames, toFeatures } from '@/lib/core/entities/decide/features';
import type { FeatureName } from '@/lib/core/entities/decide/features';
import type { WeighedReading, WeighedSpan } from '@/lib/core/entities/decide/read-features';
import { believedLinks } from '../../eval/entities/fit/believed-links';
import { chooseStrength, chooseThreshold } from '../../eval/entities/fit/choose';
import { labelSpans } from '../../eval/entities/fit/label-spans';
import { weightsSource } from '../../eval/entities/fit/weights-file';
import { createPackAnswers } from '../../eval/entities/rules/pack-answers';
import type { GoldName } from '../../eval/entities/gold/gold';
import { createMapLexicon } from '../../support/map-lexicon';
import { entityId } from '../knowledge/make-record';
import { coast, goldArticle, goldName, spanOf } from './made-up-gold';

const answers = createPackAnswers(coast);
const lexicon = createMapLexicon(coast);

function reading(id: string, values: Partial<Record<FeatureName, number>> = {}): WeighedReading {
  const profile = lexicon.profile(entityId(`starter:${id}`));
  if (profile === null) throw new Error(`There is no ${id}.`);
  const evidence = featureNames.map((feature) => ({ feature, value: values[feature] ?? 0, detail: null }));
  return { profile, chance: 0.5, features: toFeatures(evidence) };
}

const text = "Tolbrek's envoys flew to Sandrin with Oda Brandt, and the Strand Choir sang.";

function weighed(words: string, ...readings: readonly WeighedReading[]): WeighedSpan {
  return { ...spanOf(text, words), readings };
}

function label(names: readonly GoldName[], span: WeighedSpan, isComplete = true): (number | null)[] {
  const labelled = labelSpans(goldArticle(text, names), [span], { answers: 'wikidata', isComplete }, answers);
  return labelled.map(({ right }) => right);
}

describe('labelling what was weighed', () => {
  const sandrin = goldName(text, 'Sandrin', { wikidata: 'Q90000002' });
  const sandrinSpan = weighed('Sandrin', reading('kestria'), reading('sandrin'));

  it('names the reading that the gold means', () => {
    expect(label([sandrin], sandrinSpan)).toEqual([1]);
  });

  it('takes a capital for right where its government is meant', () => {
    const acting = goldName(text, 'Tolbrek', { title: 'Kestria' });
    expect(label([acting], weighed('Tolbrek', reading('tolbrek')))).toEqual([0]);
  });

  it('says that all are wrong on a name without an entry, on another entity, and on a part of another name', () => {
    expect(label([goldName(text, 'Oda Brandt')], weighed('Oda Brandt', reading('mira-castellane')))).toEqual([null]);
    expect(label([sandrin], weighed('Sandrin', reading('kestria')))).toEqual([null]);
    expect(label([goldName(text, 'the Strand Choir')], weighed('the Strand', reading('kestria')))).toEqual([null]);
  });

  it('learns nothing from a part that means the same, from what nothing is asked about, or from outside the annotated part', () => {
    const whole = goldName(text, 'the Strand Choir', { wikidata: 'Q90000003' });
    expect(label([whole], weighed('the Strand', reading('kestria')))).toEqual([]);
    expect(label([{ ...sandrin, demand: 'free' }], sandrinSpan)).toEqual([]);
    const part = { ...goldArticle(text, [sandrin]), span: { start: 0, end: 10 } };
    expect(labelSpans(part, [sandrinSpan], { answers: 'wikidata', isComplete: true }, answers)).toEqual([]);
  });

  it('takes a link where nothing is marked for wrong only if everything was marked', () => {
    expect(label([], sandrinSpan)).toEqual([null]);
    expect(label([], sandrinSpan, false)).toEqual([]);
  });
});

describe('the links that weights would make', () => {
  const weights = featureNames.map((name) => (name === 'commonness' ? 1 : 0));

  it('are those whose best reading is likely enough, each with its chance', () => {
    const sure = { ...weighed('Sandrin', reading('sandrin', { commonness: 4 })), right: 0 };
    const unsure = { ...weighed('Oda Brandt', reading('mira-castellane', { commonness: -4 })), right: null };
    const [belief, ...others] = believedLinks([sure, unsure], weights, 0.5);
    expect(belief).toEqual({ confidence: expect.closeTo(1 / (1 + Math.exp(-4)), 6) as number, isRight: true });
    expect(others).toEqual([]);
  });

  it('never share words: the first that is believed takes them', () => {
    const long = { ...weighed('the Strand Choir', reading('kestria', { commonness: 2 })), right: null };
    const short = { ...weighed('Strand', reading('kestria', { commonness: 4 })), right: 0 };
    expect(believedLinks([long, short], weights, 0.5).map(({ isRight }) => isRight)).toEqual([false]);
    expect(believedLinks([long, short], weights, 0.95).map(({ isRight }) => isRight)).toEqual([true]);
  });
});

describe('choosing what cannot be fitted', () => {
  it('takes the lowest threshold at which enough links are right, and never a low one', () => {
    const beliefs = [0.65, 0.75, 0.85].map((confidence, at) => ({ confidence, isRight: at > 0 }));
    const at = (threshold: number) => beliefs.filter(({ confidence }) => confidence >= threshold);
    expect(chooseThreshold(at, 0.94)).toBeCloseTo(0.66);
    expect(chooseThreshold(at, 0.5)).toBe(0.6);
    expect(chooseThreshold(() => [{ confidence: 1, isRight: false }], 0.94)).toBe(0.99);
  });

  it('holds firmly to a prior that is right, and loosely to one that is wrong', () => {
    // Articles differ by chance; together they are right in three of four, log-odds of 1.1.
    const few = [4, 2, 3, 4, 2];
    const articles = Array.from({ length: 100 }, (_, article) =>
      Array.from({ length: 4 }, (__, at) => ({ options: [[1]], right: at < (few[article % 5] ?? 0) ? 0 : null })),
    );
    expect(chooseStrength(articles, [1.1])).toBe(100);
    expect(chooseStrength(articles, [2.1])).toBeLessThan(100);
  });
});

describe('the table that ships', () => {
  it('has a line for every feature and says how it was made', () => {
    const fitting = { decisions: 400, articles: 90, strength: 3, precision: 0.94 };
    const source = weightsSource(
      featureNames.map((_, at) => at + 0.126),
      0.55,
      fitting,
    );
    for (const [at, name] of featureNames.entries()) expect(source).toContain(`${name}: ${String(at + 0.13)},`);
    expect(source).toContain('confidenceThreshold = 0.55');
    expect(source).toContain('400 decisions in 90 articles');
  });
});
