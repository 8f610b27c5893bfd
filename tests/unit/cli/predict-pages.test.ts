import { describe, expect, it } from 'vitest';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import { toFailedPrediction, toPrediction } from '@/lib/cli/predict/pages-line';
import type { Block } from '@/lib/core/text/page-text';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { PageReport } from '@/lib/messages/protocol';

const lines: readonly (readonly [Block['kind'], string])[] = [
  ['title', 'Aland and Bland agree'],
  ['byline', 'By Ada Ray'],
  ['paragraph', 'Envoys of Aland met.'],
  ['caption', 'The harbour of Bland'],
  ['list', 'Bland signed first.'],
];
const text = lines.map(([, words]) => words).join('\n');
const blocks = lines.map(([kind, words]) => {
  const start = text.indexOf(words);
  return { kind, start, end: start + words.length };
});

function mentionsOf(name: string): PageReport['mentions'] {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ start: index, end: index + name.length, entityId: entityIdSchema.parse(`starter:${name.toLowerCase()}`) },
    ...{ name, kind: 'country', title: null, wikidata: null, via: 'name', confidence: 1, reasons: [], runnersUp: [] },
  }));
}

const report: PageReport = {
  ...{ isArticle: true, isPrivate: false, text, blocks, names: [], highlights: [], ownSlicesOver50Ms: 1 },
  page: {
    ...{ url: 'http://gazette.example/', canonicalUrl: null, title: 'Aland and Bland agree', byline: 'Ada Ray' },
    ...{ site: 'The Gazette', published: '2024-05-04', language: 'en-GB' },
  },
  mentions: [...mentionsOf('Aland'), ...mentionsOf('Bland')],
  timeline: emptyArticleTimeline,
  errors: ['ours'],
};

describe('the line about a page', () => {
  const line = toPrediction({ id: 'a', domChanged: false, errors: ['seen from outside'] }, report);

  it('holds the running text alone, and the names where they stand in it', () => {
    expect(line.text).toBe('Envoys of Aland met.\nBland signed first.');
    expect(line.mentions.map(({ start, end, text: words }) => [line.text.slice(start, end), words])).toEqual([
      ['Aland', 'Aland'],
      ['Bland', 'Bland'],
    ]);
  });

  it('tells of names in the headline and captions by themselves', () => {
    expect(line.mentionsBeside.map(({ block, text: words }) => [block, words])).toEqual([
      ['title', 'Aland'],
      ['title', 'Bland'],
      ['caption', 'Bland'],
    ]);
  });

  it('holds the facts and every error', () => {
    expect(line).toMatchObject({
      ...{ id: 'a', isArticle: true, title: 'Aland and Bland agree', byline: 'Ada Ray', site: 'The Gazette' },
      ...{ published: '2024-05-04', lang: 'en-GB', ownSlicesOver50Ms: 1, errors: ['seen from outside', 'ours'] },
    });
  });

  it('is there for a page that could not be asked, too', () => {
    expect(toFailedPrediction({ id: 'b', domChanged: true, errors: ['late'] })).toMatchObject({
      ...{ id: 'b', text: '', mentions: [], isArticle: false, domChanged: true, errors: ['late'] },
    });
  });
});
