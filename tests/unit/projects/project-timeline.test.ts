import { describe, expect, it } from 'vitest';
import { listProjectPages, toProjectTimeline } from '@/lib/core/projects/project-timeline';
import { pagePart, quotePart, somePage, wordsPart } from '@/tests/support/project-content';

const first = somePage(1);
const second = somePage(2, { published: '2024-11', title: 'A quiet year' });

describe('the timeline of a project', () => {
  it('has its quotes on the day of their article and the dated sentences of its articles, in order', () => {
    const parts = [
      wordsPart(1, 'heading', 'Cost'),
      quotePart(2, 'Fees were raised twice.', first),
      pagePart(3, second),
    ];
    const seen = [
      { pageId: first.id, dated: [{ date: '2019-03', text: 'In March 2019 the channel froze.' }] },
      { pageId: second.id, dated: [{ date: '2026', text: 'A ruling is due in 2026.' }] },
    ];
    const { before, since, articleDate } = toProjectTimeline(parts, seen);
    expect(before.map(({ date, source, text }) => [date, source, text])).toEqual([
      ['2019-03', 'kept', 'In March 2019 the channel froze.'],
      ['2025-07-01', 'note', 'Fees were raised twice.'],
      ['2026', 'kept', 'A ruling is due in 2026.'],
    ]);
    expect([since, articleDate]).toEqual([[], null]);
  });

  it('tells a sentence once, however many names in it were seen', () => {
    const dated = [{ date: '2019-03', text: 'In March 2019 the channel froze.' }];
    const seen = [
      { pageId: first.id, dated },
      { pageId: first.id, dated },
    ];
    expect(toProjectTimeline([pagePart(1, first)], seen).before).toHaveLength(1);
  });

  it('leads to the passage, and nowhere for what is not on the web', () => {
    const file = somePage(3, { url: 'file:///home/reader/report.html' });
    const parts = [quotePart(1, 'Fees were raised.', first), quotePart(2, 'Nobody counted.', file)];
    const links = toProjectTimeline(parts, []).before.map((entry) => entry.source === 'note' && entry.origin?.link);
    expect(links).toEqual(['https://news.example/1#:~:text=Fees%20were%20raised.', null]);
  });

  it('leaves out quotes without a date, what is in the trash, and sentences of other articles', () => {
    const parts = [
      quotePart(1, 'When was this?', somePage(4, { published: null })),
      quotePart(2, 'in the trash', first, true),
      quotePart(3, 'gone', null),
      pagePart(4, null),
    ];
    const seen = [{ pageId: first.id, dated: [{ date: '2019', text: 'In 2019.' }] }];
    expect(toProjectTimeline(parts, seen).before).toEqual([]);
    expect(listProjectPages(parts).map(({ title }) => title)).toEqual(['Report 4']);
  });
});
