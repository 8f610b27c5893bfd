import { afterEach, describe, expect, it } from 'vitest';
import awkwardPage from '@/tests/fixtures/pages/awkward.html?raw';
import { createMarks } from '@/lib/page/marks/marks';
import { readArticle } from '@/lib/page/read-article';
import { readNow, rememberDom, runThrough, showPage } from './show-page';

afterEach(() => {
  showPage('');
});

describe('an awkward page', () => {
  it('is read as a reader sees it', () => {
    showPage(awkwardPage);
    expect(readNow().text.split('\n')).toEqual([
      'Inside a form that hides its own properties.',
      'North Korea',
      'Soft hyphens, no break spaces, zerowidth, an emoji 👩‍👩‍👧 and a broken pair \uFFFD end.',
      'أعلن الرئيس عن لقاء في سيول يوم الثلاثاء.',
      '東京で会談が開かれた。',
      'Tonnes by year',
      'Year',
      'Tonnes',
      '2019',
      '41,200',
      'Folded',
      'Unseen until it is opened.',
      'Open',
      'Seen.',
      '  kept   as',
      '  it is',
      'Term',
      'Meaning',
      'In the light tree — the speaker',
      'Two trees deep.',
      'Tail text.',
    ]);
  });

  it('gives every block its place in the DOM and back', () => {
    showPage(awkwardPage);
    const { blocks, map } = readNow();
    for (const { start, end } of blocks) {
      const spans = map.toRanges({ start, end }).map((range) => map.toSpan(range));
      expect(spans[0]?.start).toBe(start);
      expect(spans.at(-1)?.end).toBe(end);
    }
  });

  it('is the same after reading and painting as before, in every tree', () => {
    showPage(awkwardPage);
    const isUnchanged = rememberDom(readNow().map.shadowRoots);
    const lifetime = new AbortController();
    const article = runThrough(readArticle(document, { isOurs: () => false }));
    const marks = createMarks<number>(lifetime.signal);
    marks.show(
      'claim',
      (article?.page.blocks ?? []).map(({ start, end }, index) => ({
        subject: index,
        ranges: article?.map.toRanges({ start, end }) ?? [],
      })),
    );
    expect(CSS.highlights.size).toBe(1);
    expect(isUnchanged()).toBe(true);
    lifetime.abort();
    expect(isUnchanged()).toBe(true);
  });
});
