import { describe, expect, it } from 'vitest';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { Block } from '@/lib/core/text/page-text';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { NamingMention } from '@/lib/core/timeline/article/named-entities';
import { toStatements } from '@/lib/core/timeline/article/statements';
import { toArticleEntries } from '@/lib/core/timeline/article/to-entries';
import { markText } from './expressions';

interface Circumstances {
  readonly articleDate?: string | null;
  /** Names that are linked wherever they stand. */
  readonly names?: readonly string[];
  readonly blocks?: (text: string) => readonly Block[];
}

function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function read(marked: string, { articleDate = '2025-07-08', names = [], blocks }: Circumstances = {}): ArticleTimeline {
  const { text, expressions } = markText(marked);
  const mentions = names.flatMap((name) => toMentions(text, name)).sort((a, b) => a.start - b.start);
  const statements = finish(toStatements(text, blocks?.(text) ?? []));
  const offices = { holderOf: () => 'Ada Holm' };
  return finish(toArticleEntries({ text, articleDate, expressions, statements, mentions, offices }));
}

function toMentions(text: string, name: string): NamingMention[] {
  const entityId = entityIdSchema.parse(`test:${name.replace(' ', '-')}`);
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ start: index, end: index + name.length },
    ...{ entityId, name, kind: 'person' },
  }));
}

function lines({ entries }: ArticleTimeline): string[] {
  return entries.map(({ date, text }) => `${date} ${text}`);
}

describe('the timeline of an article', () => {
  it('has every dated sentence in the order of time, not of the text', () => {
    const timeline = read('The bridge fell in [2019]{2019}. It was built in [1931]{1931}. Nobody liked it.');
    expect(lines(timeline)).toEqual(['1931 It was built in 1931.', '2019 The bridge fell in 2019.']);
  });

  it('says where the sentence and its date stand', () => {
    const [entry] = read('First this. The bridge fell in [2019]{2019}.').entries;
    expect(entry).toMatchObject({ sentence: { start: 12, end: 36 }, when: { start: 31, end: 35 } });
  });

  it('tells what a relative date was counted from', () => {
    const { entries } = read(
      'It fell in [2019]{2019}. It was closed [a year earlier]{2018|@11-15} and opens [next week]{2025-07-14/2025-07-20|@document}.',
    );
    expect(entries.map(({ relativeTo }) => relativeTo)).toEqual([
      { kind: 'passage', date: '2019', start: 11, end: 15 },
      null,
      { kind: 'article', date: '2025-07-08' },
    ]);
  });

  it('lists relative dates that nothing resolves instead of guessing', () => {
    const timeline = read('It fell [last year]{|@missing}.', { articleDate: null });
    expect(timeline.entries).toEqual([]);
    expect(timeline.unresolved).toEqual([{ sentence: { start: 0, end: 18 }, when: { start: 8, end: 17 } }]);
  });

  it('keeps what recurs and mere lengths of time off the line', () => {
    expect(read('It opens [every Monday]{|SET} for [two hours]{|DURATION}.').entries).toEqual([]);
  });

  it('draws a stretch between two dates, and from a date on, as a span', () => {
    const { entries } = read(
      'It stood [from 1931]{1931|from} [to 2019]{2019|to}. Ferries run [since 2020]{2020|since}.',
    );
    expect(entries.map(({ kind, date }) => [kind, date])).toEqual([
      ['span', '1931/2019'],
      ['span', '2020/..'],
    ]);
  });

  it('has a week or a season as one point that nobody can place more exactly', () => {
    expect(read('It reopens [next week]{2025-07-14/2025-07-20}.').entries[0]?.kind).toBe('point');
  });

  it('names one date of a sentence once', () => {
    expect(read('On [Monday]{2025-07-07} it rained, and [that day]{2025-07-07} it fell.').entries).toHaveLength(1);
  });
});

describe('what is no event', () => {
  it.each([
    ['a line with nothing but a date', 'The bridge\n[8 July 2025]{2025-07-08}\nIt fell.'],
    ['the date of publication', 'The bridge\nPublished [8 July 2025]{2025-07-08} at [09:30]{2025-07-08} GMT'],
    ['speaking on the article’s own day', 'The mayor said [on Tuesday]{2025-07-08} that it was safe.'],
    ['speaking on the article’s own day, date first', '[On Tuesday]{2025-07-08} said the mayor that it was safe.'],
    ['speaking to somebody', 'The mayor told reporters late [on Tuesday]{2025-07-08} that it was safe.'],
  ])('%s', (_, marked) => {
    expect(read(marked).entries).toEqual([]);
  });

  it('but an act of that day is one, and so is what was said on another day', () => {
    const timeline = read('It fell [on Tuesday]{2025-07-08}. The mayor said [in 2019]{2019} that it was safe.');
    expect(timeline.entries).toHaveLength(2);
  });

  it.each(['caption', 'tags', 'byline'] as const)('what stands in a %s', (kind) => {
    const timeline = read('The bridge in [1931]{1931}', {
      blocks: (text) => [{ start: 0, end: text.length, kind }],
    });
    expect(timeline.entries).toEqual([]);
  });
});

describe('a sentence with several dates', () => {
  const marked =
    'Ada Holm opened the bridge in [1931]{1931} with a speech, and Carl Brandt closed it for good in [2019]{2019}.';

  it('is quoted in the part that each date belongs to', () => {
    expect(lines(read(marked))).toEqual([
      '1931 Ada Holm opened the bridge in 1931 with a speech …',
      '2019 … and Carl Brandt closed it for good in 2019.',
    ]);
  });

  it('names for each date who stands in its part', () => {
    const { entries } = read(marked, { names: ['Ada Holm', 'Carl Brandt'] });
    expect(entries.map(({ entities }) => entities.map(({ name }) => name))).toEqual([['Ada Holm'], ['Carl Brandt']]);
  });

  it('stays whole where a part would be only its date', () => {
    expect(lines(read('In [2023]{2023}, judges lifted a [2020]{2020} ban.'))).toEqual([
      '2020 In 2023, judges lifted a 2020 ban.',
      '2023 In 2023, judges lifted a 2020 ban.',
    ]);
  });

  it('jumps to the whole sentence all the same', () => {
    for (const { sentence } of read(marked).entries) expect(sentence.start).toBe(0);
  });
});

describe('one thing told twice', () => {
  it('is one entry that knows where else it is told, with the finer date', () => {
    const { entries } = read(
      'The storm took down the old river bridge in [July]{2025-07}.\nThat storm took down the old river bridge [on 3 July]{2025-07-03}, officials say.',
    );
    expect(entries).toMatchObject([{ date: '2025-07-03', alsoAt: [{ start: 0, date: '2025-07' }] }]);
  });

  it('stays two entries when two things happened on one day', () => {
    const { entries } = read('Ada Holm opened a bridge in [1931]{1931}. Carl Brandt founded a bank in [1931]{1931}.');
    expect(entries).toHaveLength(2);
  });
});
