import { describe, expect, it } from 'vitest';
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { trapSentences } from '../../../eval/dates/trap-sentences';
import { dated, friday, tagged } from './tagged';

describe('what is no date', () => {
  it.each(trapSentences)('%s', (sentence) => {
    expect(tagged(sentence)).toEqual([]);
  });

  it.each(['31 February 2018', 'February 30', '2018-13-01', '2018-02-30', '31/04/2018', '29 February 2019'])(
    'a day that does not exist: %s',
    (day) => {
      expect(tagged(`The form says ${day}, which is wrong.`)).toEqual([]);
    },
  );

  it.each([
    'since 1.1.1',
    'the year 0 of their calendar',
    'the year 275760',
    'year 99999',
    '5785 in the Hebrew count',
    'B.E. 2567',
    'the Thai year 2567',
  ])('a number that is no year of ours: %s', (words) => {
    expect(tagged(`It is written ${words}, the monk said.`)).toEqual([]);
  });
});

describe('29 February', () => {
  it('without a year is the nearest there was', () => {
    expect(dated('She was born on 29 February.')).toEqual(['2024-02-29']);
  });

  it('a year later is the last day of that month', () => {
    expect(dated('They met on 29 February 2024. A year later they met again.')).toEqual(['2024-02-29', '2025']);
  });
});

describe('a document’s date that is none', () => {
  it.each(['', 'yesterday', '2025-02-30', '20250620', '2025-06-20/2025-06-21', '201X'])(
    '"%s" leaves dates open',
    (date) => {
      expect(dated('It rained last year.', date)).toEqual([null]);
    },
  );

  it('may be a time stamp', () => {
    expect(dated('It rained yesterday.', '2025-06-20T23:59:59Z')).toEqual(['2025-06-19']);
  });

  it('may lie at the ends of what can be written', () => {
    expect(dated('It rained last year and will rain next year.', '0000-01-01')).toEqual(['-0001', '0001']);
    expect(dated('It rained last year.', '9999-12-31')).toEqual(['9998']);
    expect(dated('It will rain next year.', '9999-12-31')).toEqual([]);
  });
});

describe('text that is hard on rules', () => {
  it.each([
    ['one word without end', 'a'.repeat(200_000)],
    ['digits without end', '1'.repeat(200_000)],
    ['dates without a space', '2018-04-27'.repeat(20_000)],
    ['a list of numbers', '12 '.repeat(60_000)],
    ['"the" and nothing else', 'the '.repeat(60_000)],
    ['half a phrase again and again', 'the first of the last of the '.repeat(8_000)],
    ['marks alone', ',.-–/()'.repeat(30_000)],
    ['lone surrogates', '\ud800'.repeat(50_000)],
  ])('ends: %s', (_, text) => {
    expect(() => tagDatesNow(text, friday)).not.toThrow();
  });

  it('finds nothing across a line break', () => {
    expect(tagged('It opened in May\n2018 copies were printed.')).toEqual(['May = 2025-05']);
  });

  it('finds dates behind a line that never ends', () => {
    const text = `${'words and words '.repeat(5_000)} on 27 April 2018 they met.`;
    expect(tagged(text)).toEqual(['27 April 2018 = 2018-04-27']);
  });
});
