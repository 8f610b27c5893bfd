import { describe, expect, it } from 'vitest';
import { chooseDate } from '@/lib/knowledge/wikidata/choose-date';
import { mergeTerms } from '@/lib/knowledge/wikidata/merge-terms';
import type { Statement } from '@/lib/knowledge/wikidata/read-statements';
import { readStatements } from '@/lib/knowledge/wikidata/read-statements';
import type { ReducedEntity } from '@/lib/knowledge/wikidata/reduce-entity';
import { toEvents, toLife } from '@/lib/knowledge/wikidata/to-events';
import { currentValues } from '@/lib/knowledge/wikidata/to-record';

const office = (from: string, to?: string, more: Partial<Statement> = {}): Statement => ({
  property: 'P39',
  item: 'Q1',
  from,
  ...(to === undefined ? {} : { to }),
  ...more,
});
const birth = (date: string, more: Partial<Statement> = {}): Statement => ({ property: 'P569', date, ...more });
const entity = (statements: readonly Statement[]): ReducedEntity => ({
  id: 'Q9',
  label: 'X',
  description: '',
  title: 'X',
  aliases: [],
  sitelinks: 1,
  classes: ['Q5'],
  hint: null,
  gender: null,
  statements: [...statements],
  modified: null,
});
const labelOf = (item: string): string | null => ({ Q1: 'president of Freedonia', Q2: 'Marx Party' })[item] ?? null;

describe('terms of one office', () => {
  it('that follow each other are one span', () => {
    expect(mergeTerms([office('2010-05', '2014-05'), office('2014-06', '2018-05-01'), office('2018-05-02')])).toEqual([
      office('2010-05'),
    ]);
  });

  it('with years between them stay apart, oldest first', () => {
    expect(mergeTerms([office('1982', '1986'), office('1969', '1976')])).toEqual([
      office('1969', '1976'),
      office('1982', '1986'),
    ]);
  });

  it('that ended nobody knows when are not continued by guess', () => {
    expect(mergeTerms([office('1990', ''), office('1995', '1999')])).toHaveLength(2);
  });
});

describe('one date out of several', () => {
  it('is the preferred one', () => {
    expect(chooseDate([birth('1900'), birth('1901-02-03', { preferred: true })])?.date).toBe('1901-02-03');
  });

  it('is the most exact when the others contain it', () => {
    expect(chooseDate([birth('19XX'), birth('1901-02-03'), birth('1901')])).toEqual({
      date: '1901-02-03',
      julian: false,
      others: null,
    });
  });

  it('names the other years when sources disagree', () => {
    expect(chooseDate([birth('0272-02-27'), birth('0274-02-27')])?.others).toBe('or 274 CE');
  });

  it('is the year on which all agree when only days differ', () => {
    expect(chooseDate([birth('1976-04-04'), birth('1976-11-26')])).toEqual({
      date: '1976',
      julian: false,
      others: null,
    });
  });
});

describe('the events of an item', () => {
  it('tell offices as spans with their role, in order', () => {
    expect(toEvents(entity([office('2010', '2014'), birth('1970-01-02')]), 'person', labelOf)).toEqual([
      { date: '1970-01-02', kind: 'birth', text: 'Born', source: 'Wikidata' },
      {
        date: '2010/2014',
        kind: 'office',
        text: 'President of Freedonia',
        role: 'President of Freedonia',
        source: 'Wikidata',
      },
    ]);
  });

  it('leave an end open to the right, a start open to the left, and say what is Julian', () => {
    const events = toEvents(
      entity([office('2010'), { property: 'P102', item: 'Q2', to: '1999' }, birth('1721-10-22', { julian: true })]),
      'person',
      labelOf,
    );
    expect(events.map(({ date, text }) => [date, text])).toEqual([
      ['1721-10-22', 'Born (Julian calendar)'],
      ['2010/..', 'President of Freedonia'],
      ['../1999', 'Member of Marx Party'],
    ]);
  });

  it('are not told without the name of what they are about, or without a date', () => {
    expect(
      toEvents(entity([office('2010', '2011', { item: 'Q404' }), { property: 'P39', item: 'Q1' }]), 'person', labelOf),
    ).toEqual([]);
  });

  it('of a war are one span from its own beginning and end', () => {
    const war = entity([
      { property: 'P580', date: '1861-04-12' },
      { property: 'P582', date: '1865-05-09' },
      { property: 'P585', date: '1861' },
    ]);
    expect(toEvents(war, 'conflict', labelOf)).toEqual([
      { date: '1861-04-12/1865-05-09', kind: 'conflict', text: 'Takes place', source: 'Wikidata' },
    ]);
    expect(toLife(war, 'conflict')).toBe('1861-04-12/1865-05-09');
  });
});

describe('statements', () => {
  const time = (text: string) => ({
    snaktype: 'value',
    datavalue: { type: 'time', value: { time: text, precision: 9, calendarmodel: '' } },
  });

  it('that are deprecated, unknown or absent are dropped, whatever stands around them', () => {
    const claims = {
      P569: [
        { rank: 'deprecated', mainsnak: time('+1900-00-00T00:00:00Z') },
        { rank: 'normal', mainsnak: { snaktype: 'somevalue' } },
        { rank: 'normal', mainsnak: { snaktype: 'novalue' } },
        null,
        'x',
        [],
        { mainsnak: [] },
        { rank: 'normal', mainsnak: time('+1901-00-00T00:00:00Z'), qualifiers: [] },
      ],
    };
    expect(readStatements(claims, 'P569')).toEqual([{ property: 'P569', date: '1901' }]);
  });

  it('keep what is said of their certainty', () => {
    const circa = {
      P1480: [{ snaktype: 'value', datavalue: { type: 'wikibase-entityid', value: { 'numeric-id': 5727902 } } }],
    };
    expect(
      readStatements(
        { P569: [{ rank: 'normal', mainsnak: time('+0272-00-00T00:00:00Z'), qualifiers: circa }] },
        'P569',
      )[0]?.date,
    ).toBe('0272~');
  });

  it('with an unknown end are over; with an end that is none they are not', () => {
    const value = { type: 'wikibase-entityid', value: { id: 'Q7' } };
    const claim = (end: string) => ({
      rank: 'normal',
      mainsnak: { snaktype: 'value', datavalue: value },
      qualifiers: { P582: [{ snaktype: end }] },
    });
    expect(currentValues(readStatements({ P36: [claim('somevalue')] }, 'P36'), 'P36', '2026')).toEqual([]);
    expect(currentValues(readStatements({ P36: [claim('novalue')] }, 'P36'), 'P36', '2026')).toEqual(['Q7']);
  });

  it('preferred long ago and ended since are history', () => {
    const statements: Statement[] = [{ property: 'P35', item: 'Q1', from: '2017', to: '2021', preferred: true }];
    expect(currentValues(statements, 'P35', '2026')).toEqual([]);
  });
});
