import { describe, expect, it } from 'vitest';
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { dated, friday, tagged } from './tagged';

describe('a date that counts from the document', () => {
  it.each([
    ['It rained yesterday.', 'yesterday = 2025-06-19'],
    ['It rained last week.', 'last week = 2025-W24'],
    ['It will rain next month.', 'next month = 2025-07'],
    ['It rained last year.', 'last year = 2024'],
    ['It rained two years ago.', 'two years ago = 2023'],
    ['It rained three days ago.', 'three days ago = 2025-06-17'],
    ['It rained two decades ago.', 'two decades ago = 2005'],
    ['It rained last December.', 'last December = 2024-12'],
    ['It rained last autumn.', 'last autumn = 2024-FA'],
    ['It rained in July last year.', 'July last year = 2024-07'],
    ['Sales rose in the first quarter.', 'the first quarter = 2025-Q1'],
    ['It rained over the weekend.', 'the weekend = 2025-W24-WE'],
    ['It rains now.', 'now = PRESENT_REF'],
    ['It rained recently.', 'recently = PAST_REF'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual([expected]);
  });

  it('says that it does', () => {
    expect(tagDatesNow('It rained yesterday.', friday)).toMatchObject([{ anchor: { kind: 'document' } }]);
  });

  it('stays without a date, and says so, when the document has none', () => {
    const text = 'It rained on Friday, in May, two years ago, last week and at noon.';
    for (const { edtf, anchor } of tagDatesNow(text, null)) expect([edtf, anchor]).toEqual([null, { kind: 'missing' }]);
    expect(tagDatesNow(text, null)).toHaveLength(5);
  });

  it('is as exact as the document’s date allows', () => {
    expect(dated('It rained last year.', '2025')).toEqual(['2024']);
    expect(dated('It rained yesterday.', '2025')).toEqual([null]);
    expect(dated('It rained last month.', '2025-06')).toEqual(['2025-05']);
  });
});

describe('a weekday', () => {
  it.each([
    ['The court ruled on Tuesday.', '2025-06-17'],
    ['The court will rule on Tuesday.', '2025-06-24'],
    ['The court is scheduled to rule on Tuesday.', '2025-06-24'],
    ['On Tuesday, the court struck down the law.', '2025-06-17'],
    ['The ministry on Tuesday issued a warning and will fine offenders.', '2025-06-17'],
    ['The court ruled on Friday.', '2025-06-20'],
    ['The court ruled last Friday.', '2025-06-13'],
    ['The court will rule next Friday.', '2025-06-27'],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual([expected]);
  });
});

describe('a day or month without a year', () => {
  it.each([
    ['Profit rose in October.', '2024-10'],
    ['The vote will be held in October.', '2025-10'],
    ['She was elected on June 4.', '2025-06-04'],
    ['The fair opens on July 2.', '2025-07-02'],
    ['Police still look for witnesses of the Oct. 23 shooting.', '2024-10-23'],
    ['They met on Thursday, March 5.', '2026-03-05'],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual([expected]);
  });

  it('goes on in the year of the story', () => {
    const text = 'They met in March 2010. In June they met again, and in August they broke off.';
    expect(dated(text)).toEqual(['2010-03', '2010-06', '2010-08']);
  });

  it('does not take the year of an old law for its own', () => {
    expect(dated('The court of the 1974 law ruled in May.')).toEqual(['1974', '2025-05']);
  });
});

describe('a date that counts from the story', () => {
  it.each([
    ['They signed on 27 April 2018. The following day they left.', ['2018-04-27', '2018-04-28']],
    ['They signed on 27 April 2018 and left three days later.', ['2018-04-27', '2018-04-30']],
    ['They signed in 1998. Two decades later they met again.', ['1998', '2018']],
    ['They signed in 1998, a year earlier than planned.', ['1998', '1997']],
    ['They signed in May 1998. Two months later they broke it.', ['1998-05', '1998-07']],
    ['They signed in 1998. That year it rained.', ['1998', '1998']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it('names the words it counts from', () => {
    const text = 'They signed on 27 April 2018. The following day they left.';
    const [, later] = tagDatesNow(text, friday);
    if (later?.anchor?.kind !== 'expression') throw new Error('not counted from an expression');
    expect(text.slice(later.anchor.start, later.anchor.end)).toBe('27 April 2018');
  });

  it('compares a quarter with the same quarter of the year before, and goes on about its own', () => {
    const text =
      'Net income for the third quarter was $2 million, up from $1 million a year earlier. In the quarter, sales rose.';
    expect(tagged(text, '2024-11-02')).toEqual([
      'the third quarter = 2024-Q3',
      'a year earlier = 2023-Q3',
      'the quarter = 2024-Q3',
    ]);
  });
});

describe('a time in office', () => {
  const findOfficeStart = () => ({ label: 'President', date: '2025-06-04' });

  it.each([
    ['He banned it in his first week in office.', '2025-06-04/2025-06-10'],
    ['He banned it in his second week in office.', '2025-06-11/2025-06-17'],
    ['He banned it on his first day in office.', '2025-06-04'],
    ['He banned it in his first 100 days in office.', '2025-06-04/2025-09-11'],
    ['He banned it in his first year in power.', '2025-06-04/2026-06-03'],
  ])('%s', (text, expected) => {
    const found = tagDatesNow(text, friday, { findOfficeStart });
    expect(found).toMatchObject([{ edtf: expected, anchor: { kind: 'office', label: 'President' } }]);
  });

  it('asks for the office with the place of the words', () => {
    const text = 'He banned it in his first week in office.';
    const asked: string[] = [];
    tagDatesNow(text, friday, {
      findOfficeStart: ({ start, end }) => {
        asked.push(text.slice(start, end));
        return null;
      },
    });
    expect(asked).toEqual(['his first week in office']);
  });

  it('has no date when the office is not known to the day', () => {
    const text = 'He banned it in his first week in office.';
    const coarse = { findOfficeStart: () => ({ label: 'President', date: '2025' }) };
    expect(tagDatesNow(text, friday, coarse)).toMatchObject([{ edtf: null, anchor: { kind: 'missing' } }]);
    expect(tagDatesNow(text, friday)).toMatchObject([{ edtf: null, anchor: { kind: 'missing' } }]);
  });
});
