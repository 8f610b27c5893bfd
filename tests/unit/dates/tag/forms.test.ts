import { describe, expect, it } from 'vitest';
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { dated, friday, tagged } from './tagged';

describe('a date that says all', () => {
  it.each([
    ['The pact was signed on April 27, 2018.', 'April 27, 2018 = 2018-04-27'],
    ['The pact was signed on 27 April 2018.', '27 April 2018 = 2018-04-27'],
    ['The pact was signed on the 27th of April, 2018.', 'the 27th of April, 2018 = 2018-04-27'],
    ['The pact was signed on Friday, 27 April 2018.', 'Friday, 27 April 2018 = 2018-04-27'],
    ['The pact of 2018-04-27 holds.', '2018-04-27 = 2018-04-27'],
    ['The pact of 27.04.2018 holds.', '27.04.2018 = 2018-04-27'],
    ['Founded in Dec. 1991, it moved twice.', 'Dec. 1991 = 1991-12'],
    ['It closed in March of 1991.', 'March of 1991 = 1991-03'],
    ['It closed in 1991.', '1991 = 1991'],
    ['The treaty was made in 44 BC.', '44 BC = BC0044'],
    ['The wall was built in AD 122.', 'AD 122 = 0122'],
    ['They met in the summer of 2019.', 'the summer of 2019 = 2019-SU'],
    ['Output fell in the third quarter of 2019.', 'the third quarter of 2019 = 2019-Q3'],
    ['Output fell in Q3 2019.', 'Q3 2019 = 2019-Q3'],
    ['Output fell in fiscal 2019.', 'fiscal 2019 = 2019'],
    ['It was the fashion of the 1990s.', 'the 1990s = 199'],
    ['It was the fashion of the ’90s.', 'the ’90s = 199'],
    ['It was the fashion of the early 1900s.', 'the early 1900s = 19'],
    ['It was built in the 19th century.', 'the 19th century = 18'],
    ['It was built in the second century BC.', 'the second century BC = BC01'],
    ['The law passed in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['They met on Christmas Eve 2019.', 'Christmas Eve 2019 = 2019-12-24'],
    ['They met on Easter Monday of 2019.', 'Easter Monday of 2019 = 2019-04-22'],
    ['They met on Thanksgiving 2019.', 'Thanksgiving 2019 = 2019-11-28'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual([expected]);
  });

  it('is the same whenever the document was written', () => {
    const text = 'Signed on 27 April 2018, it was broken in May 2019.';
    expect(dated(text, null)).toEqual(dated(text, friday));
  });

  it('keeps the precision of its words', () => {
    const [day, month, year, decade] = tagDatesNow('On 3 May 2018, in May 2018, in 2018, in the 1990s.', friday);
    expect([day, month, year, decade].map((one) => one?.precision)).toEqual(['day', 'month', 'year', 'decade']);
    expect([day, month, year, decade].map((one) => one?.edtf)).toEqual(['2018-05-03', '2018-05', '2018', '199X']);
  });

  it('reads digits as the country of the document writes them', () => {
    expect(tagged('Dated 4/3/2018.', friday, { language: 'en-US' })).toEqual(['4/3/2018 = 2018-04-03']);
    expect(tagged('Dated 4/3/2018.', friday, { language: 'en-GB' })).toEqual(['4/3/2018 = 2018-03-04']);
    expect(tagged('Dated 13/3/2018.', friday, { language: 'en-US' })).toEqual(['13/3/2018 = 2018-03-13']);
  });
});

describe('a part of a stretch', () => {
  it.each([
    ['in mid-March 2018', '2018-03', 'MID'],
    ['in early 2018', '2018', 'START'],
    ['by the end of 2018', '2018', 'END'],
    ['around 1990', '1990', 'APPROX'],
    ['the late 1970s', '197', 'END'],
    ['earlier this month', '2025-06', 'START'],
  ])('%s', (text, value, mod) => {
    expect(tagDatesNow(text, friday)).toMatchObject([{ value, mod }]);
  });
});

describe('two dates that belong together', () => {
  it.each([
    ['He ruled from 2017 to 2022.', ['2017', '2022']],
    ['He ruled 2017–22.', ['2017', '2022']],
    ['He ruled (1998-2004).', ['1998', '2004']],
    ['Talks ran between May and July 2018.', ['2018-05', '2018-07']],
    ['Talks ran from November to March 2019.', ['2018-11', '2019-03']],
    ['Talks ran from September 23 to October 8, 2023.', ['2023-09-23', '2023-10-08']],
    ['Talks ran 12–14 June 2018.', ['2018-06-12', '2018-06-14']],
  ])('%s', (text, expected) => {
    const found = tagDatesNow(text, friday);
    expect(found.map(({ edtf }) => edtf)).toEqual(expected);
    expect(found.map(({ bound }) => bound)).toEqual(['from', 'to']);
  });

  it('say so only when both are there', () => {
    expect(tagDatesNow('It ran from 31 February 2018 to May 2018.', friday)).toMatchObject([
      { edtf: '2018-05', bound: null },
    ]);
  });

  it.each([
    ['since at least 2011', 'since'],
    ['until 2026', 'until'],
    ['before March 2011', 'before'],
    ['after 2011', 'after'],
    ['in 2011', null],
  ])('a word before makes a date a boundary: %s', (text, bound) => {
    expect(tagDatesNow(text, friday)).toMatchObject([{ bound }]);
  });
});

describe('lengths and what recurs', () => {
  it.each([
    ['The strike lasted two weeks.', 'two weeks = P2W'],
    ['It took two and a half years.', 'two and a half years = P2Y6M'],
    ['It took 2 1/2 years.', '2 1/2 years = P2Y6M'],
    ['It took a minute and a half.', 'a minute and a half = PT1M30S'],
    ['It took twenty-four hours.', 'twenty-four hours = PT24H'],
    ['It took several months.', 'several months = PXM'],
    ['It was a five-year plan.', 'five-year = P5Y'],
    ['It took more than four hours.', 'more than four hours = PT4H'],
    ['It lasted three decades.', 'three decades = P30Y'],
    ['It meets every month.', 'every month = P1M'],
    ['It meets on Mondays.', 'Mondays = XXXX-WXX-1'],
    ['It is paid quarterly.', 'quarterly = P1Q'],
    ['It costs $300 a year.', 'a year = P1Y'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual([expected]);
  });

  it('have a date only where they touch a known day', () => {
    expect(dated('over the past four years')).toEqual(['2021/2025']);
    expect(dated('over the next two months')).toEqual(['2025-06/2025-08']);
    expect(dated('for four years')).toEqual([null]);
    expect(dated('over the past four years', null)).toEqual([null]);
  });
});

describe('times of day', () => {
  it.each([
    ['The doors open at 10 p.m. Saturday.', '10 p.m. Saturday = 2025-06-21T22:00'],
    ['Shots were heard on Thursday night.', 'Thursday night = 2025-06-19TNI'],
    ['Shots were heard this morning.', 'this morning = 2025-06-20TMO'],
    ['Shots were heard last night.', 'last night = 2025-06-19TNI'],
    ['Shots were heard at noon yesterday.', 'noon yesterday = 2025-06-19T12:00'],
    ['Shots were heard at 14:58 UTC.', '14:58 UTC = 2025-06-20T14:58Z'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toEqual([expected]);
  });

  it('stand on their day', () => {
    expect(tagDatesNow('Shots were heard on Thursday night.', friday)).toMatchObject([
      { type: 'TIME', edtf: '2025-06-19', precision: 'time' },
    ]);
  });
});
