import { describe, expect, it } from 'vitest';
import { crowd, group, inStyle, person } from './sources';

const { reference, citation } = inStyle('mla-9');

describe('MLA 9', () => {
  it('5.1: author, quoted title, italic container, date and address without its protocol', () => {
    expect(reference()).toBe(
      'Lindqvist, Ada M. “Harbour Towns Fight Rent Rises in Westmere.” _The Daily Gazette_, 3 May 2019, gazette.example/rent.',
    );
  });

  it('appendix 1: long months are shortened, September to Sept.', () => {
    expect(reference({ published: '2019-09-30' })).toContain('30 Sept. 2019');
    expect(reference({ published: '2019-06-30' })).toContain('30 June 2019');
  });

  it('5.7, 5.8: the first of two names is turned around; of three or more only the first is named', () => {
    expect(reference({ authors: [person('Ada', 'Ray'), person('Jo', 'Writer')] })).toMatch(
      /^Ray, Ada, and Jo Writer\. “/,
    );
    expect(reference({ authors: crowd(3) })).toMatch(/^NameA, Ada, et al\. “/);
  });

  it('5.14: a suffix is set off by commas', () => {
    expect(reference({ authors: [person('Ada', 'Ray', { suffix: 'Jr.' })] })).toMatch(/^Ray, Ada, Jr\. “/);
  });

  it('2.73: a particle that the family name does without follows the given name, others stay', () => {
    expect(reference({ authors: [person('Simone', 'Beauvoir', { particle: 'de' })] })).toMatch(
      /^Beauvoir, Simone de\. “/,
    );
    expect(reference({ authors: [person('Jo', 'Berg', { particle: 'van der' })] })).toMatch(/^van der Berg, Jo\. “/);
  });

  it('2.77: a name that begins with the family name takes no comma', () => {
    expect(reference({ authors: [person('Péter', 'Nagy', { isFamilyFirst: true })] })).toMatch(/^Nagy Péter\. “/);
    expect(reference({ authors: [person('太郎', '山田', { isFamilyFirst: true })] })).toMatch(/^山田太郎\. “/);
  });

  it('2.90: headlines get capitals, but articles, conjunctions and prepositions none', () => {
    expect(reference({ title: 'Why the sea is rising: a view from the shore' })).toContain(
      '“Why the Sea Is Rising: A View from the Shore.”',
    );
  });

  it('2.101: quotation marks inside a title become single, and the full stop stays inside both', () => {
    expect(reference({ title: 'Tenants’ anger over "hidden fees"' })).toContain(
      '“Tenants’ Anger over ‘Hidden Fees.’” _The',
    );
  });

  it('2.99: a title that asks takes no full stop', () => {
    expect(reference({ title: 'Who pays for the wall?' })).toContain('“Who Pays for the Wall?” _The Daily');
  });

  it('5.110, 5.111: without a date there is none, and the day of reading is told', () => {
    expect(reference({ published: null })).toMatch(/Gazette_, gazette.example\/rent\. Accessed 22 Nov\. 2026\.$/);
  });

  it('5.109: the kind of an opinion piece may stand at the end', () => {
    expect(reference({ kind: 'opinion' })).toMatch(/gazette\.example\/rent\. Op-ed\.$/);
    expect(reference({ kind: 'opinion', authors: [] })).toMatch(/Editorial\.$/);
  });

  it('5.21: a body that is author and publisher is named as publisher', () => {
    expect(reference({ kind: 'report', authors: [group('Coast Trust')], publication: 'Coast Trust' })).toBe(
      '_Harbour Towns Fight Rent Rises in Westmere_. Coast Trust, 3 May 2019, gazette.example/rent.',
    );
  });

  it('6.4–6.6: a citation has names and no year', () => {
    expect(citation()).toBe('(Lindqvist)');
    expect(citation({ authors: crowd(2) })).toBe('(NameA and NameB)');
    expect(citation({ authors: crowd(3) })).toBe('(NameA et al.)');
  });

  it('6.8, 6.10: a short title stands for a missing author, and beside one of whom there is more', () => {
    expect(citation({ authors: [], title: 'The quiet end of a long strike in the north' })).toBe('(“Quiet End”)');
    expect(citation({}, { hasSameAuthor: true })).toBe('(Lindqvist, “Harbour Towns Fight Rent”)');
  });

  it('6.20: a numbered paragraph follows a comma', () => {
    expect(citation({}, { locator: 'par. 4' })).toBe('(Lindqvist, par. 4)');
  });
});
