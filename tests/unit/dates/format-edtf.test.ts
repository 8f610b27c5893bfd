import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '@/lib/core/dates/edtf';
import { formatEdtf } from '@/lib/core/dates/format-edtf';
import { edtfText } from './arbitraries';

function format(text: string, style: 'short' | 'long', locale = 'en-GB'): string {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  // `Intl` puts thin and no-break spaces into ranges; which ones is its own affair.
  return formatEdtf(date, { locale, style }).replaceAll(/[\u2009\u202f\u00a0]/g, ' ');
}

describe('a date in a sentence', () => {
  it.each([
    ['2018-04-27', '27 April 2018'],
    ['2025-06', 'June 2025'],
    ['2018', '2018'],
    ['199X', 'the 1990s'],
    ['180X', '1800–1809'],
    ['18XX', 'the 19th century'],
    ['20XX', 'the 21st century'],
    ['-0043', '44 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0000', '1 BCE'],
    ['-004X', '50–41 BCE'],
    ['-01XX', 'the 2nd century BCE'],
    ['0079', '79 CE'],
    ['1848~', 'around 1848'],
    ['1848-03?', 'perhaps March 1848'],
    ['2025-06/..', 'since June 2025'],
    ['2025/', 'from 2025'],
    ['../2018-03-15', 'until 15 March 2018'],
    ['../..', 'date unknown'],
    ['1998/2003', '1998–2003'],
    ['2010-07-01/2018-03-15', '1 July 2010 – 15 March 2018'],
    ['2018-04/2018-09', 'April – September 2018'],
    ['2018-04-01/2018-04-05', '1 – 5 April 2018'],
    ['2018/2018', '2018'],
    ['-0043/0014', '44 BCE – 14 CE'],
    ['1914~/1918', 'around 1914 – 1918'],
  ])('%s is “%s”', (text, expected) => {
    expect(format(text, 'long')).toBe(expected);
  });

  it('follows the order and the words of the locale', () => {
    expect(format('2018-04-27', 'long', 'en-US')).toBe('April 27, 2018');
    expect(format('2018-04-27', 'long', 'de')).toBe('27. April 2018');
    expect(format('2018-04', 'long', 'ja')).toBe('2018年4月');
  });

  it.each([
    ['de', '2025-06-01/..', 'seit dem 1. Juni 2025'],
    ['de', '2025-06/..', 'seit Juni 2025'],
    ['de', '-01XX', '2. Jahrhundert v. Chr.'],
    ['fr', '2025-08/', 'à partir d’août 2025'],
    ['fr', '18XX', 'XIXe siècle'],
    ['es', '../2018-03-15', 'hasta el 15 de marzo de 2018'],
    ['es', '1848~', 'hacia 1848'],
    ['ar', '0079', '79 م'],
    ['ar', '../..', 'تاريخ غير معروف'],
  ])('in %s, %s is “%s”', (locale, text, expected) => {
    expect(format(text, 'long', locale)).toBe(expected);
  });

  it('puts no article before what is no day', () => {
    expect(format('-0043/..', 'long', 'fr')).toBe('depuis 44 av. J.-C.');
    expect(format('2025-06-02/..', 'long', 'fr')).toBe('depuis le 2 juin 2025');
  });

  it('counts years as the article does, in whatever calendar the locale prefers', () => {
    expect(format('2018-04-27', 'long', 'th')).toContain('2018');
  });
});

describe('a date in a narrow column', () => {
  it.each([
    ['2025-06-04', '4 Jun 2025'],
    ['2010-07-01/2018-03-15', '2010–18'],
    ['1998/2003', '1998–2003'],
    ['2018-04/2018-09', 'Apr – Sept 2018'],
  ])('%s is “%s”', (text, expected) => {
    expect(format(text, 'short')).toBe(expected);
  });
});

describe('every date', () => {
  it('has words, and never more precision than it was given', () => {
    fc.assert(
      fc.property(edtfText, fc.constantFrom('short' as const, 'long' as const), (text, style) => {
        const printed = format(text, style);
        expect(printed).not.toBe('');
        const hasDay = /\d{4}-\d{2}-\d{2}/.test(text);
        if (!hasDay) expect(printed).not.toMatch(/^\d{1,2} \p{L}{3,} /u);
      }),
    );
  });
});
