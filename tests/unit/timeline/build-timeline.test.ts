import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EntityEvent } from '@/lib/core/entities/record';
import { arrangeTimeline, buildTimeline } from '@/lib/core/timeline/build-timeline';
import { compareEntries, toDatedEntry, toKnownEntries } from '@/lib/core/timeline/dated-entry';
import type { Timeline, TimelineEntry } from '@/lib/core/timeline/timeline';
import { edtfPointText } from '../dates/arbitraries';
import { entityEvent, saidEntryOf } from './arbitraries';
import { saidEntry } from './said-entry';

function event(date: string, text: string, kind: EntityEvent['kind'] = 'other'): EntityEvent {
  return { date, text, kind, source: 'A source' };
}

function build(
  events: readonly EntityEvent[],
  articleDate: string | null = null,
  limit: number | null = null,
): Timeline {
  return buildTimeline({ events: [...events], asOf: '2026-10' }, { articleDate, limit });
}

function lines(entries: readonly TimelineEntry[]): string[] {
  return entries.map(({ date, text }) => `${date} ${text}`);
}

const mayor = { ...event('2010-07-01/2018-03-15', 'Mayor', 'office'), role: 'Mayor of Seongnam' };
const president = { ...event('2025-06-04/..', 'Head of state', 'office'), role: 'President of South Korea' };

describe('a timeline', () => {
  it('has offices as spans under the role they gave, and events as points', () => {
    const { before } = build([event('2022-03', 'Loses the presidential election.', 'election'), mayor]);
    expect(before).toMatchObject([
      { kind: 'span', text: 'Mayor of Seongnam', citation: 'A source', source: 'known' },
      { kind: 'point', text: 'Loses the presidential election.', eventKind: 'election' },
    ]);
  });

  it('leaves out what has no date that can be read', () => {
    expect(lines(build([event('soon', 'A'), event('2018-02-30', 'B'), event('2018', 'C')]).before)).toEqual(['2018 C']);
  });

  it('has everything before and no line when the article has no date', () => {
    const timeline = build([mayor, president], 'yesterday');
    expect(timeline.articleDate).toBeNull();
    expect(timeline.since).toEqual([]);
    expect(timeline.before).toHaveLength(2);
  });
});

describe('what the article says', () => {
  it('stands among what is known, after what is known of the same day', () => {
    const timeline = buildTimeline(
      { events: [event('2025-06-04', 'Takes office'), event('2025-06-11', 'A speech')], asOf: '2026' },
      { articleDate: '2025-07-01', limit: null, said: [saidEntry('2025-06-04', 'An oath was taken')] },
    );
    expect(lines(timeline.before)).toEqual([
      '2025-06-04 Takes office',
      '2025-06-04 An oath was taken',
      '2025-06-11 A speech',
    ]);
  });

  it('is never merged with anything: the quotation stays as it stands', () => {
    const said = [saidEntry('2018', 'Meets Kim at Panmunjom'), saidEntry('2018-04-27', 'Meets Kim at Panmunjom again')];
    const events = [event('2018-04-27', 'Meets Kim at Panmunjom')];
    const { before } = buildTimeline({ events, asOf: '2026' }, { articleDate: null, limit: null, said });
    expect(before).toHaveLength(3);
  });

  it('may be expected: plans stand below the line', () => {
    const said = [saidEntry('2027', 'The bridge is to open')];
    const { since } = buildTimeline({ events: [], asOf: '2026' }, { articleDate: '2025-07-01', limit: null, said });
    expect(lines(since)).toEqual(['2027 The bridge is to open']);
  });
});

describe('the cut at the article’s date', () => {
  it('has before it what had happened by then, the same day included', () => {
    const timeline = build(
      [event('2025-06-30', 'A'), event('2025-07-01', 'B'), event('2025-07-02', 'C')],
      '2025-07-01',
    );
    expect(lines(timeline.before)).toEqual(['2025-06-30 A', '2025-07-01 B']);
    expect(lines(timeline.since)).toEqual(['2025-07-02 C']);
  });

  it('puts a span where it began, even when it ended later', () => {
    expect(lines(build([mayor], '2012').before)).toEqual(['2010-07-01/2018-03-15 Mayor of Seongnam']);
    expect(lines(build([mayor], '2009').since)).toHaveLength(1);
  });

  it('puts a span that never began before it', () => {
    expect(build([event('../2030', 'Ends some day')], '2020').before).toHaveLength(1);
  });

  it('decides by the middle where a date is too coarse to say', () => {
    const vague = [event('2018', 'Some time in that year')];
    expect(build(vague, '2018-01-20').since).toHaveLength(1);
    expect(build(vague, '2018-12-01').before).toHaveLength(1);
    expect(build(vague, '2018').before).toHaveLength(1);
  });
});

describe('entries that tell the same', () => {
  it('are one, with the fuller words and the finer date', () => {
    const { before } = build([
      event('2018-04', 'Meets Kim Jong-un at Panmunjom', 'meeting'),
      event('2018-04-27', 'Meets Kim Jong-un at Panmunjom for the first summit', 'meeting'),
    ]);
    expect(lines(before)).toEqual(['2018-04-27 Meets Kim Jong-un at Panmunjom for the first summit']);
  });

  it('are one span when terms of an office follow on each other', () => {
    const terms = ['2012-05-07/2018-05-07', '2018-05-07/2024-05-07', '2024-05-07/..'];
    const { before } = build(terms.map((date) => ({ ...event(date, 'x', 'office'), role: 'President of Russia' })));
    expect(lines(before)).toEqual(['2012-05-07/.. President of Russia']);
  });

  it('stay two spans when somebody else held the office between', () => {
    const terms = ['2000-05-07/2008-05-07', '2012-05-07/..'];
    const { before } = build(terms.map((date) => ({ ...event(date, 'x', 'office'), role: 'President of Russia' })));
    expect(before).toHaveLength(2);
  });

  it('do not repeat an office by saying that it began', () => {
    const { before } = build([president, event('2025-06-04', 'Takes office as president of South Korea', 'start')]);
    expect(lines(before)).toEqual(['2025-06-04/.. President of South Korea']);
  });

  it.each([
    ['another person', event('2018-06-12', 'Meets Trump in Singapore'), event('2018-06-12', 'Meets Lee in Singapore')],
    ['another day', event('2018-04-27', 'Summit with Moon Jae-in'), event('2018-05-26', 'Summit with Moon Jae-in')],
    [
      'another number',
      event('2018', 'First summit with Moon in Korea'),
      event('2018', 'Third summit with Moon in Korea'),
    ],
    ['another kind', event('2018', 'Korea vote', 'election'), event('2018', 'Korea vote', 'law')],
  ])('are kept apart by %s', (_, a, b) => {
    expect(build([a, b]).before).toHaveLength(2);
  });
});

describe('a timeline with little room', () => {
  const meetings = Array.from({ length: 30 }, (_, year) =>
    event(String(1980 + year), `Meeting number ${year}`, 'meeting'),
  );

  it('keeps what tells most and counts what it hides', () => {
    const timeline = build([...meetings, president, event('1994-07-08', 'Dies', 'death')], '2025-07-01', 4);
    expect(lines(timeline.before)).toContain('2025-06-04/.. President of South Korea');
    expect(lines(timeline.before)).toContain('1994-07-08 Dies');
    expect(timeline.hidden).toEqual({ before: 28, since: 0 });
  });

  it('spreads over time rather than crowd at one place', () => {
    const years = build(meetings, null, 4).before.map(({ date }) => Number(date));
    const gaps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5);
  });

  it('always keeps what the article itself says', () => {
    const own = saidEntry('1990', 'It says so');
    const known = toKnownEntries({ events: [president, mayor] });
    const timeline = arrangeTimeline([...known, own], { articleDate: '2025-07-01', limit: 1, asOf: null });
    expect(lines(timeline.before)).toEqual(['1990 It says so']);
  });

  it('has room for what is known, however much the article says', () => {
    const said = Array.from({ length: 12 }, (_, month) =>
      saidEntry(`2024-${String(month + 1).padStart(2, '0')}`, 'Says'),
    );
    const timeline = buildTimeline(
      { events: [...meetings, president], asOf: '2026' },
      { articleDate: '2025-07-01', limit: 6, said },
    );
    const shown = timeline.before.map(({ source }) => source);
    expect(shown.filter((source) => source === 'article').length).toBeGreaterThanOrEqual(2);
    expect(shown.filter((source) => source === 'known').length).toBeGreaterThanOrEqual(2);
  });

  it('prefers what is about the article’s subject', () => {
    const meetingsOfOneDay = ['Paris', 'Kyiv', 'Lima'].map((city) => event('2020-05-05', `Visits ${city}`, 'meeting'));
    const timeline = buildTimeline(
      { events: meetingsOfOneDay, asOf: '2026' },
      { articleDate: '2025', limit: 1, subject: new Set(['kyiv']) },
    );
    expect(lines(timeline.before)).toEqual(['2020-05-05 Visits Kyiv']);
  });

  it('stands ten thousand offices and events in the same years', () => {
    const offices = Array.from({ length: 5_000 }, (_, index) => ({
      ...event(`${2000 + (index % 20)}/${2001 + (index % 20)}`, 'x', 'office'),
      role: `Warden of bridge ${index}`,
    }));
    const starts = Array.from({ length: 5_000 }, (_, index) =>
      event(`${2000 + (index % 20)}`, `Opens bridge ${index}`, 'start'),
    );
    const timeline = build([...offices, ...starts], '2021', 12);
    expect(timeline.before.length).toBe(12);
  });

  it('stands ten thousand events in one year', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => event('2020', `Thing ${index} of the year`));
    const timeline = build(many, '2021', 12);
    expect(timeline.before.length + timeline.hidden.before).toBe(10_000);
  });
});

describe('every timeline', () => {
  const articleDates = fc.option(edtfPointText);
  const events = fc.array(entityEvent, { maxLength: 25 });

  it('is ordered in both halves, whatever the order of the record', () => {
    fc.assert(
      fc.property(events, articleDates, (list, articleDate) => {
        const timeline = build(list, articleDate);
        for (const half of [timeline.before, timeline.since]) {
          const dates = half.map(({ date }) => parseEdtf(date)).filter((date) => date !== null);
          expect(dates).toHaveLength(half.length);
          expect([...dates].sort(compareDates)).toEqual(dates);
        }
      }),
    );
  });

  it('never shows more than there is room for, and what it shows and hides is always the whole', () => {
    fc.assert(
      fc.property(events, articleDates, fc.nat({ max: 12 }), (list, articleDate, limit) => {
        const all = build(list, articleDate);
        const some = build(list, articleDate, limit);
        const shown = some.before.length + some.since.length;
        expect(shown).toBe(Math.min(limit, all.before.length + all.since.length));
        expect(some.before.length + some.hidden.before).toBe(all.before.length);
        expect(some.since.length + some.hidden.since).toBe(all.since.length);
        for (const entry of some.before) expect(all.before).toContainEqual(entry);
      }),
    );
  });

  it('orders any entries totally, and what is certainly earlier first', () => {
    const dated = fc.array(saidEntryOf, { minLength: 3, maxLength: 3 }).map((entries) => entries.map(toDatedEntry));
    fc.assert(
      fc.property(dated, ([a, b, c]) => {
        if (!a || !b || !c) return;
        expect(Math.sign(compareEntries(a, b))).toBe(0 - Math.sign(compareEntries(b, a)));
        if (compareEntries(a, b) <= 0 && compareEntries(b, c) <= 0) expect(compareEntries(a, c)).toBeLessThanOrEqual(0);
        if (a.range.latest < b.range.earliest) expect(compareEntries(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('never says since of something certainly before, nor the other way round', () => {
    fc.assert(
      fc.property(events, edtfPointText, (list, articleDate) => {
        const timeline = build(list, articleDate);
        for (const { date, kind } of timeline.before) {
          if (kind === 'point') expect(certainlyBefore(articleDate, date)).toBe(false);
        }
        for (const { date } of timeline.since) expect(certainlyBefore(date, articleDate)).toBe(false);
      }),
    );
  });
});

function certainlyBefore(a: string, b: string): boolean {
  const [left, right] = [parseEdtf(a), parseEdtf(b)];
  if (left === null || right === null) throw new Error('only dates are compared');
  return toDayRange(left).latest < toDayRange(right).earliest;
}
