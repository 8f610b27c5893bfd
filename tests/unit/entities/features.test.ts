import { describe, expect, test } from 'vitest';
import { featureNames } from '@/lib/core/entities/decide/features';
import { readFeatures } from '@/lib/core/entities/decide/read-features';
import { confidenceThreshold, weights } from '@/lib/core/entities/decide/weights';
import { worldLexicon } from '../../support/invented-world';

const read = (text: string) =>
  readFeatures({ text, blocks: [], title: null, published: '2025-06-30', language: 'en' }, worldLexicon);

describe('the features of a text', () => {
  test('tell of names that were weighed and not linked', () => {
    const [span] = read('They spoke of Alder.');
    expect(span?.readings.map(({ profile }) => profile.name)).toEqual(['Alder', 'Alder Group']);
    expect(span?.readings[0]?.chance).toBeLessThan(confidenceThreshold);
  });

  test('make the chances: each reading’s share against the others and against none of them', () => {
    for (const { readings } of read('Alder rose as Han Seo-jun met US envoys; shareholders of Alder cheered Han.')) {
      const scores = readings.map(({ features }) =>
        featureNames.reduce((sum, name) => sum + features[name] * weights[name], 0),
      );
      const total = scores.reduce((sum, score) => sum + Math.exp(score), 1);
      readings.forEach(({ chance }, at) => {
        expect(chance).toBeCloseTo(Math.exp(scores[at] ?? 0) / total, 6);
      });
    }
  });

  test('take the words of section and outlet as evidence, as those of the text', () => {
    const chanceIn = (section: string | null, site: string | null): number => {
      const input = { text: 'They spoke of Alder.', blocks: [], title: null, published: '2025-06-30', language: 'en' };
      const readings = readFeatures({ ...input, section, site }, worldLexicon)[0]?.readings ?? [];
      return readings.find(({ profile }) => profile.name === 'Alder Group')?.chance ?? 0;
    };
    expect(chanceIn('Shares and profit', null)).toBeGreaterThan(chanceIn(null, null));
    expect(chanceIn(null, 'The Shareholders’ Post')).toBeGreaterThan(chanceIn(null, null));
  });

  test('count short forms only once the full name was read', () => {
    const spans = read('Han Seo-jun spoke. Han left.');
    expect(spans.map(({ readings }) => readings[0]?.features.shortForm)).toEqual([0, 1]);
  });
});
