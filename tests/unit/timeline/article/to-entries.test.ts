import { describe, expect, it } from 'vitest';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { Block } from '@/lib/core/text/page-text';
import type { ArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { NamingMention } from '@/lib/core/timeline/article/named-entities';
import { toStatements } from '@/lib/core/timeline/article/statements';
import { toArticleEntries } from '@/lib/core/timeline/article/to-entries';
import { finish } from './finish';
import { markText } from './expressions';

interface Circumstances {
  readonly articleDate?: string | null;
  /** Names that are linked wherever they stand. */
  readonly names?: readonly string[];
  readonly blocks?: (text: string) => readonly Block[];
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

  it('has what happened in somebody’s first week in office as one point of that week', () => {
    expect(
      read('She spoke [in her first week in office]{2025-06-04/2025-06-10|DURATION|@office}.').entries,
    ).toMatchObject([
      { kind: 'point', relativeTo: { kind: 'office', date: '2025-06-04', role: 'Mayor', name: 'Ada Holm' } },
    ]);
    expect(read('It stood [over the past four years]{2021/2025|DURATION|@document}.').entries[0]?.kind).toBe('span');
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

  it.each([
    ['the best since', 'It was the highest tide [since 1953]{1953|since}.'],
    ['what has not happened since', 'The bridge has not moved [since 2001]{2001|since}.'],
    ['a comparison with', 'Traffic fell by half compared with [2019]{2019}.'],
    ['a comparison counted back', 'Tolls fell by half from [a year earlier]{2024|@document}.'],
    ['a plan that came out otherwise', 'It opened [three days]{2025-07-01|@document} later than planned.'],
    ['the worst of a year', 'This was the second-biggest flood of [2007]{2007}.'],
    ['an election called by its year', 'She denied having lost the [2020]{2020} presidential election.'],
    ['a law called by its year', 'The Bridges Act of [1934]{1934} forbids it.'],
  ])('%s', (_, marked) => {
    expect(read(marked).entries).toEqual([]);
  });

  it.each([
    ['a span that began', 'She has lived there [since 1953]{1953|since}.', '1953/..'],
    ['a stretch of years', 'It ran [from 1931]{1931|from} [to 2019]{2019|to}.', '1931/2019'],
    ['an election in a year', 'She lost in [2020]{2020} elections.', '2020'],
    ['a thing told with its year', 'Judges lifted the [2020]{2020} ban.', '2020'],
  ])('but %s is', (_, marked, date) => {
    expect(read(marked).entries.map((entry) => entry.date)).toEqual([date]);
  });

  it('nor what is told as past and would lie ahead: it was counted from the wrong day', () => {
    expect(read('The ferry sank [on Friday]{2025-07-11|@document}.').entries).toEqual([]);
    expect(read('The council decided to meet [on Friday]{2025-07-11|@document}.').entries).toHaveLength(1);
    expect(read('The ferry sails [on Friday]{2025-07-11|@document}.').entries).toHaveLength(1);
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

describe('a story that goes on', () => {
  const dates = (marked: string): (readonly [string, string])[] =>
    read(marked).entries.map(({ date, text }) => [date, text] as const);

  it('keeps its day from sentence to sentence, until another is named', () => {
    expect(
      dates(
        'A ferry sank [on Friday]{2025-07-04}. Nine people swam ashore. [On Sunday]{2025-07-06} divers found it. They raised the bell.',
      ),
    ).toEqual([
      ['2025-07-04', 'A ferry sank on Friday.'],
      ['2025-07-04', 'Nine people swam ashore.'],
      ['2025-07-06', 'On Sunday divers found it.'],
      ['2025-07-06', 'They raised the bell.'],
    ]);
  });

  it('points to the words that gave the day, in the sentence before', () => {
    const [, later] = read('A ferry sank [on Friday]{2025-07-04}. Nine people swam ashore.').entries;
    expect(later?.when).toEqual({ start: 13, end: 22 });
    expect(later?.sentence.start).toBe(24);
  });

  it.each([
    ['what is', 'The ferry is old. Nine people swam ashore.'],
    ['what has been', 'Nobody has been charged. Nine people swam ashore.'],
    ['what will be', 'A court will meet. Nine people swam ashore.'],
    ['what somebody said', 'Her owner said it was safe. Nine people swam ashore.'],
    ['a quotation alone', '“It sank like a stone.” Nine people swam ashore.'],
    ['a new paragraph', '\nNine people swam ashore.'],
  ])('ends with %s', (_, rest) => {
    expect(dates(`A ferry sank [on Friday]{2025-07-04}. ${rest}`)).toHaveLength(1);
  });

  it.each([
    ['a month', 'A ferry sank [in May]{2025-05}. Nine people swam ashore.'],
    ['a span', 'Ferries sailed [from 4 July]{2025-07-04|from} [to 6 July]{2025-07-06|to}. Nine people swam ashore.'],
    ['a day to come', 'The ferry sails [on Friday]{2025-07-11}. Nine people swam ashore.'],
    ['the article’s own day', 'A ferry sank [on Tuesday]{2025-07-08}. Nine people swam ashore.'],
  ])('does not begin with %s', (_, marked) => {
    expect(dates(marked)).toHaveLength(1);
  });

  it('goes on from a date line that is not the article’s own day, through all paragraphs', () => {
    expect(dates('[3 July 2025]{2025-07-03}\nA ferry sank.\nNine people swam ashore.')).toHaveLength(2);
  });
});
