import { describe, expect, it } from 'vitest';
import { parseByline } from '@/lib/core/citations/names/parse-byline';

/** Given name, particle, family name and suffix between bars; groups in braces. */
function parsed(byline: string, language: string | null = null): readonly string[] {
  return parseByline(byline, language).map((author) =>
    author.kind === 'group'
      ? `{${author.name}}`
      : [author.given, author.particle, author.family, author.suffix].join('|').replace(/\|+$/, ''),
  );
}

describe('a byline', () => {
  it.each([
    ['By Ada Ray and Jo Writer', ['Ada||Ray', 'Jo||Writer']],
    ['Ada Ray, Jo Writer & Lee Park', ['Ada||Ray', 'Jo||Writer', 'Lee||Park']],
    ['Ada Ray, Jo Writer, and Lee Park', ['Ada||Ray', 'Jo||Writer', 'Lee||Park']],
    ['Ray, Ada', ['Ada||Ray']],
    ['Ray, Ada; van der Berg, Jo', ['Ada||Ray', 'Jo|van der|Berg']],
  ])('names one or several: %s', (byline, authors) => {
    expect(parsed(byline)).toEqual(authors);
  });

  it.each([
    ['Ada Ray, Health Correspondent', ['Ada||Ray']],
    ['Ada Ray, Staff Writer, and Jo Writer', ['Ada||Ray', 'Jo||Writer']],
    ['Dr. Ada Ray, MD, PhD', ['Ada||Ray']],
    ['Ada Ray in Westmere', ['Ada||Ray']],
    ['Ada Ray for The Gazette', ['Ada||Ray']],
    ['Ada Ray and agencies', ['Ada||Ray']],
  ])('loses what is only said about people: %s', (byline, authors) => {
    expect(parsed(byline)).toEqual(authors);
  });

  it.each([
    ['Reuters', ['{Reuters}']],
    ['AFP, Reuters', ['{AFP}', '{Reuters}']],
    ['Reuters and Ada Ray', ['{Reuters}', 'Ada||Ray']],
    ['The Editorial Board', ['{The Editorial Board}']],
    ['Department of Tides and Coastal Services', ['{Department of Tides and Coastal Services}']],
    ['Ray & Company', ['{Ray & Company}']],
  ])('keeps groups whole: %s', (byline, authors) => {
    expect(parsed(byline)).toEqual(authors);
  });

  it.each([
    ['Ursula von der Lind', ['Ursula|von der|Lind']],
    ['Robert De Mario', ['Robert||De Mario']],
    ['Jeanne d’Orme', ['Jeanne|d’|Orme']],
    ['Martin Luther Ray, Jr., and Jo Writer', ['Martin Luther||Ray|Jr.', 'Jo||Writer']],
    ['John D. Rayfield III', ['John D.||Rayfield|III']],
  ])('knows particles and suffixes: %s', (byline, authors) => {
    expect(parsed(byline)).toEqual(authors);
  });

  it('knows that Spanish names have two family names', () => {
    expect(parsed('Ana García Robles')).toEqual(['Ana||García Robles']);
    expect(parsed('Ana Robles Quintana', 'es')).toEqual(['Ana||Robles Quintana']);
    expect(parsed('José Luis Robles', 'es-MX')).toEqual(['José Luis||Robles']);
    expect(parsed('Ana Robles y Quintana')).toEqual(['Ana||Robles y Quintana']);
    expect(parsed('Ana de la Cruz Robles')).toEqual(['Ana|de la|Cruz Robles']);
  });

  it('never cuts a name in letters without blanks, and reads the family name first', () => {
    expect(parsed('山田 太郎、佐藤花子')).toEqual(['太郎||山田', '||佐藤花子']);
    expect(parseByline('Nagy Péter', 'hu')).toMatchObject([{ family: 'Nagy', given: 'Péter', isFamilyFirst: true }]);
  });

  it('has no authors when nobody is named', () => {
    expect(parsed('')).toEqual([]);
    expect(parseByline(null)).toEqual([]);
  });
});
