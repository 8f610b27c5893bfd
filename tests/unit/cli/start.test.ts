import { describe, expect, it } from 'vitest';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import { parseArguments } from '@/lib/cli/start/parse-arguments';
import { pickName, pickSentences } from '@/lib/cli/start/pick-passages';
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import type { PageReport } from '@/lib/messages/protocol';
import { entityIdSchema } from '@/lib/core/entities/record';

describe('the command line of start', () => {
  it('opens the demo article in the first browser when nothing is said', () => {
    expect(parseArguments([])).toEqual({ kind: 'start', start: { article: null, browser: null, headless: false } });
  });

  it('takes an article, a browser and the wish for no window in any order', () => {
    const start = { article: 'news.html', browser: 'firefox', headless: true };
    expect(parseArguments(['--browser', 'firefox', 'news.html', '--headless'])).toEqual({ kind: 'start', start });
    expect(parseArguments(['--headless', 'news.html', '--browser=firefox'])).toEqual({ kind: 'start', start });
  });

  it('says what it does not understand', () => {
    expect(parseArguments(['--hedless']).kind).toBe('wrong');
    expect(parseArguments(['a.html', 'b.html']).kind).toBe('wrong');
    expect(parseArguments(['--help']).kind).toBe('help');
  });
});

const text = [
  'Talks in Aland',
  'Ada Ray went to Bland. In her speech, Ada Ray praised the treaty that both capitals had signed a year before. Short.',
  'Nothing in this long line names anyone at all, so it is not worth a highlight.',
].join('\n');

function mention(words: string, occurrence: number, kind: 'person' | 'country'): PageReport['mentions'][number] {
  let start = -1;
  for (let count = 0; count <= occurrence; count += 1) start = text.indexOf(words, start + 1);
  const entityId = entityIdSchema.parse(`starter:${words.toLowerCase().replace(' ', '-')}`);
  const span = { start, end: start + words.length };
  const rest = { title: null, wikidata: null, confidence: 1, reasons: [], runnersUp: [] };
  return { ...span, ...rest, entityId, name: words, kind, via: 'name' };
}

const report: PageReport = {
  isArticle: true,
  isPrivate: false,
  page: {
    url: 'http://gazette.example/',
    canonicalUrl: null,
    title: 'Talks',
    byline: null,
    site: null,
    published: null,
    language: null,
  },
  text,
  blocks: [],
  mentions: [mention('Aland', 0, 'country'), mention('Ada Ray', 0, 'person'), mention('Ada Ray', 1, 'person')],
  names: [],
  highlights: [],
  ownSlicesOver50Ms: 0,
  timeline: emptyArticleTimeline,
  errors: [],
};

describe('a played reading', () => {
  const place = (words: string): PaintedPlace => ({
    mark: 'bs6',
    layer: 'mention',
    text: words,
    box: { x: 0, y: 0, width: 1, height: 1 },
  });

  it('looks at the person whom the article names most', () => {
    expect(pickName(report, [place('Aland'), place('Ada Ray')]).text).toBe('Ada Ray');
  });

  it('marks a whole sentence with a name in it', () => {
    expect(pickSentences(report)).toEqual([
      'In her speech, Ada Ray praised the treaty that both capitals had signed a year before.',
    ]);
  });
});
