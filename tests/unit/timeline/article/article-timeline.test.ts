import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import { readTimeline, toPredictedEvents } from '@/lib/cli/predict/timeline';
import { compareDates } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { readArticleTimeline, readArticleTimelineNow } from '@/lib/core/timeline/article/article-timeline';
import type { DatedArticle } from '@/lib/core/timeline/article/article-timeline';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import { articleTimelineSchema } from '@/lib/core/timeline/article-entry';
import type { Packs } from '@/lib/knowledge/open-packs';
import { anyText } from '../../../support/any-text';
import { describeWithShared, sharedPath } from '../../../support/shared';

function article(text: string, more: Partial<DatedArticle> = {}): DatedArticle {
  return { text, blocks: [], published: '2025-07-08', language: null, mentions: [], holders: new Map(), ...more };
}

function lines(timeline: ArticleTimeline): string[] {
  return timeline.entries.map(({ date, text }) => `${date} ${text}`);
}

/** Expects entries with these dates and words, in this order, whatever stands between them. */
function expectInOrder(
  { entries }: ArticleTimeline,
  wanted: readonly (readonly [date: string, words: string])[],
): void {
  let from = 0;
  for (const [date, words] of wanted) {
    const at = entries.findIndex((entry, index) => index >= from && entry.date === date && entry.text.includes(words));
    expect(at, `${date} ${words}`).toBeGreaterThanOrEqual(from);
    from = at;
  }
}

describe('reading the timeline of an article', () => {
  it('reads the dates of its own sentences', () => {
    const timeline = readArticleTimelineNow(article('The bridge fell last Friday. It was built in 1931.'));
    expect(lines(timeline)).toEqual(['1931 It was built in 1931.', '2025-07-04 The bridge fell last Friday.']);
    expect(timeline.entries[1]?.relativeTo).toEqual({ kind: 'article', date: '2025-07-08' });
  });

  it('takes the date that stands alone under the headline when the page gives none', () => {
    const text = 'Bridge falls\nBy Ada Holm\nPublished: 8 July 2025, 09:30 BST\nIt fell yesterday.';
    const timeline = readArticleTimelineNow(article(text, { published: null }));
    expect(timeline.articleDate).toBe('2025-07-08');
    expect(lines(timeline)).toEqual(['2025-07-07 It fell yesterday.']);
  });

  it('resolves nothing relative, and says so, without any date', () => {
    const text = 'Bridge falls\nIt fell yesterday. In 8 July 2025 words it was safe.';
    const timeline = readArticleTimelineNow(article(text, { published: null }));
    expect(timeline.articleDate).toBeNull();
    expect(timeline.unresolved.map(({ when }) => text.slice(when.start, when.end))).toEqual(['yesterday']);
  });

  it('stands any text, keeps its order and stays within the text', () => {
    const words = fc.constantFrom(
      'in 1998',
      'yesterday',
      'since May',
      'Ada',
      'fell.',
      'a year later',
      'on 3 July',
      '\n',
    );
    const texts = fc.array(fc.oneof(words, anyText(6)), { maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom('2025-07-08', '2025', null), (text, published) => {
        const timeline = readArticleTimelineNow(article(text, { published }));
        expect(articleTimelineSchema.safeParse(JSON.parse(JSON.stringify(timeline))).success).toBe(true);
        const dates = timeline.entries.map(({ date }) => parseEdtf(date)).filter((date) => date !== null);
        expect(dates).toHaveLength(timeline.entries.length);
        expect([...dates].sort(compareDates)).toEqual(dates);
        for (const { sentence, when } of timeline.entries) {
          expect(sentence.start).toBeLessThan(sentence.end);
          expect(Math.max(sentence.end, when.end)).toBeLessThanOrEqual(text.length);
          expect(when.start).toBeLessThan(sentence.end);
        }
      }),
    );
  });

  it('is not changed by what stands in another paragraph without dates', () => {
    const told = 'The bridge fell on 3 July 2025. Nine people swam ashore.';
    const alone = readArticleTimelineNow(article(told));
    expect(readArticleTimelineNow(article(`${told}\nThe river is wide.`))).toEqual(alone);
  });

  it('pauses often in a long article and keeps apart what differs by a number', () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `Bridge ${index} fell in ${1900 + (index % 100)}.`).join(
      '\n',
    );
    const steps = readArticleTimeline(article(text));
    let pauses = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(5_000);
    expect(step.value.entries.length).toBeGreaterThan(1_000);
  });
});

describe('with the starter pack', () => {
  let packs: Packs;
  beforeAll(async () => {
    packs = await openStarterPack();
  });

  it('tells the demo article in the order of what happened', async () => {
    const text = readFileSync('tests/fixtures/articles/peninsula.txt', 'utf8');
    const timeline = await readTimeline({ id: 'peninsula', text, date: '2025-07-08' }, packs);
    expectInOrder(timeline, [
      ['1998', 'gave the world the Sunshine Policy'],
      ['2000', 'flew to Pyongyang'],
      ['2006-10', 'first nuclear device'],
      ['2018-04', 'stepped over the line'],
      ['2020-06', 'blew up the liaison office'],
      ['2023-12', 'unification had been struck'],
      ['2024-06', 'promise of mutual help'],
      ['2025-06-04', 'took his oath'],
      ['2025-06-11', 'switched off the loudspeakers'],
      ['2025-06-12', 'the North fell silent'],
      ['2025-07-07', 'a letter from the White House'],
    ]);
  });

  it('counts the first week in office from the day the person of the sentence took it', async () => {
    const text = readFileSync('tests/fixtures/articles/peninsula.txt', 'utf8');
    const timeline = await readTimeline({ id: 'peninsula', text, date: '2025-07-08' }, packs);
    const week = timeline.entries.find((entry) => entry.text.startsWith('In his first week in office'));
    expect(week).toMatchObject({
      date: '2025-06-04/2025-06-10',
      relativeTo: { kind: 'office', date: '2025-06-04', role: 'President of South Korea', name: 'Lee Jae-myung' },
    });
    expect(week?.entities.map(({ name }) => name)).toContain('Donald Trump');
  });

  it('predicts every dated sentence for itself, in reading order, with plain dates', async () => {
    const text =
      'The bridge opened in the 1930s. The old bridge over the river fell in July. The old bridge over the river fell on 3 July.';
    const timeline = await readTimeline({ id: 'bridge', text, date: '2025-07-08' }, packs);
    const predicted = toPredictedEvents(text, timeline);
    expect(predicted.map(({ date }) => date)).toEqual(['1930/1939', '2025-07', '2025-07-03']);
    for (const { start, end, text: sentence } of predicted) expect(text.slice(start, end)).toBe(sentence);
  });

  it('takes a date that is none for a missing one', async () => {
    const timeline = await readTimeline({ id: 'x', text: 'It fell yesterday.', date: '03-02-2009' }, packs);
    expect(timeline).toMatchObject({ articleDate: null, entries: [] });
  });
});

describeWithShared('an analysis of inter-Korean policy', () => {
  it('is told in the order of what happened', async () => {
    const text = readFileSync(sharedPath('articles', 'north-korea', 'article.txt') ?? '', 'utf8');
    const timeline = await readTimeline({ id: 'north-korea', text, date: '2025-07-01' }, await openStarterPack());
    expectInOrder(timeline, [
      ['1998', 'Sunshine Policy'],
      ['2018', 'three summits'],
      ['2020', 'ban'],
      ['2023', 'Constitutional Court'],
      ['2023-12', 'reunification'],
      ['2025-06-04/2025-06-10', 'loudspeakers'],
    ]);
  });
});
