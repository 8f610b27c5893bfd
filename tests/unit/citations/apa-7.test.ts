import { describe, expect, it } from 'vitest';
import { crowd, group, inStyle, person } from './sources';

const { reference, citation } = inStyle('apa-7');
const ending = '_The Daily Gazette_. https://gazette.example/rent';

describe('APA 7', () => {
  it('10.1: a newspaper article has a full date, a plain title, an italic newspaper and a bare address', () => {
    expect(reference()).toBe(`Lindqvist, A. M. (2019, May 3). Harbour towns fight rent rises in Westmere. ${ending}`);
  });

  it('9.8: two authors are joined by a comma and an ampersand', () => {
    expect(reference({ authors: [person('Ada', 'Ray'), person('Jo', 'Writer')] })).toMatch(
      /^Ray, A., & Writer, J. \(2019/,
    );
  });

  it('9.8: twenty authors are all listed; of twenty-one, the first nineteen and the last', () => {
    expect(reference({ authors: crowd(20) })).toContain('NameS, A., & NameT, A. (2019');
    expect(reference({ authors: crowd(21) })).toContain('NameS, A., . . . NameU, A. (2019');
  });

  it('9.8: suffixes follow the initials, hyphens between given names stay', () => {
    expect(reference({ authors: [person('Jean-Paul', 'Marat', { suffix: 'Jr.' })] })).toMatch(
      /^Marat, J.-P., Jr. \(2019/,
    );
  });

  it('9.8: particles belong to the family name', () => {
    expect(reference({ authors: [person('Simone', 'Beauvoir', { particle: 'de' })] })).toMatch(/^de Beauvoir, S. /);
  });

  it('9.11: a group is written out, and ends in a full stop', () => {
    expect(reference({ authors: [group('Institute for Coasts')] })).toMatch(
      /^Institute for Coasts. \(2019, May 3\)\. /,
    );
  });

  it('9.12: without an author the title comes first and the date after it', () => {
    expect(reference({ authors: [] })).toBe(`Harbour towns fight rent rises in Westmere. (2019, May 3). ${ending}`);
  });

  it('9.17: without a date it says n.d.', () => {
    expect(reference({ published: null })).toContain('Lindqvist, A. M. (n.d.). Harbour');
  });

  it('9.14: a date is as exact as it is known', () => {
    expect(reference({ published: '2019-05' })).toContain('(2019, May).');
    expect(reference({ published: '2019' })).toContain('(2019).');
  });

  it('9.16: the day of reading is printed only when asked for', () => {
    expect(reference()).not.toContain('Retrieved');
    expect(reference({}, { alwaysAccessed: true })).toContain('. Retrieved November 22, 2026, from https://');
  });

  it('10.1 with 9.21: an opinion piece says so in brackets, an unsigned one is an editorial', () => {
    expect(reference({ kind: 'opinion', title: 'Who pays?' })).toContain('(2019, May 3). Who pays? [Op-ed]. _The');
    expect(reference({ kind: 'opinion', title: 'Who pays?', authors: [] })).toMatch(
      /^Who pays\? \[Editorial\]\. \(2019/,
    );
  });

  it('10.16: a web page has an italic title and a plain site, which is left out where it is the author', () => {
    expect(reference({ kind: 'web' })).toContain(
      '_Harbour towns fight rent rises in Westmere_. The Daily Gazette. https',
    );
    expect(reference({ kind: 'web', authors: [group('Daily Gazette')] })).toContain('Westmere_. https');
  });

  it('10.4: a report has a year, an italic title and its publisher unless that is the author', () => {
    expect(reference({ kind: 'report', publication: 'Coast Trust' })).toBe(
      'Lindqvist, A. M. (2019). _Harbour towns fight rent rises in Westmere_. Coast Trust. https://gazette.example/rent',
    );
    expect(reference({ kind: 'report', publication: 'Coast Trust', authors: [group('Coast Trust')] })).toBe(
      'Coast Trust. (2019). _Harbour towns fight rent rises in Westmere_. https://gazette.example/rent',
    );
  });

  it('6.17: headline capitals become those of a sentence only where no word may be a name', () => {
    expect(reference({ title: 'Voters Want Lower Prices: The Long Wait' })).toContain(
      '. Voters want lower prices: The long wait. ',
    );
    expect(reference({ title: 'Voters in Westmere Want Lower Prices' })).toContain(
      '. Voters in Westmere Want Lower Prices. ',
    );
    expect(reference({ title: 'Voters in Westmere Want Lower Prices', knownNames: ['Westmere'] })).toContain(
      '. Voters in Westmere want lower prices. ',
    );
  });

  it('8.17: one or two names are cited, of three or more the first and et al.', () => {
    expect(citation()).toBe('(Lindqvist, 2019)');
    expect(citation({ authors: crowd(2) })).toBe('(NameA & NameB, 2019)');
    expect(citation({ authors: crowd(3) })).toBe('(NameA et al., 2019)');
  });

  it('8.14: a title stands for a missing author, shortened, in headline capitals, quoted or italic as in the list', () => {
    expect(citation({ authors: [] })).toBe('(“Harbour Towns Fight Rent,” 2019)');
    expect(citation({ authors: [], kind: 'report' })).toBe('(_Harbour Towns Fight Rent_, 2019)');
  });

  it('8.13: a place in the text follows the year', () => {
    expect(citation({ published: null }, { locator: 'para. 4' })).toBe('(Lindqvist, n.d., para. 4)');
  });
});
