import { describe, expect, it } from 'vitest';
import { crowd, group, inStyle, person } from './sources';

const plain = 'Harbour towns fight rent rises in Westmere';

describe('Harvard (Cite Them Right)', () => {
  const { reference, citation } = inStyle('harvard');
  const online = 'Available at: https://gazette.example/rent (Accessed: 22 November 2026).';

  it('newspapers online: year, title in single quotation marks, italic newspaper, day and month, address, day of reading', () => {
    expect(reference()).toBe(`Lindqvist, A.M. (2019) ‘${plain}’, _The Daily Gazette_, 3 May. ${online}`);
  });

  it('newspapers without an author begin with the newspaper', () => {
    expect(reference({ authors: [] })).toBe(`_The Daily Gazette_ (2019) ‘${plain}’, 3 May. ${online}`);
    expect(citation({ authors: [] })).toBe('(_The Daily Gazette_, 2019)');
  });

  it('web pages and reports online: italic title, nothing more; without an author the title comes first', () => {
    expect(reference({ kind: 'web' })).toBe(`Lindqvist, A.M. (2019) _${plain}_. ${online}`);
    expect(reference({ kind: 'web', authors: [] })).toBe(`_${plain}_ (2019). ${online}`);
    expect(reference({ kind: 'report', authors: [group('Coast Trust')] })).toBe(
      `Coast Trust (2019) _${plain}_. ${online}`,
    );
  });

  it('no date: it is said in words', () => {
    expect(reference({ kind: 'web', published: null })).toContain('Lindqvist, A.M. (no date) _');
    expect(citation({ published: null })).toBe('(Lindqvist, no date)');
  });

  it('one to three authors are named, of four or more the first and an italic et al.', () => {
    expect(reference({ authors: crowd(3) })).toMatch(/^NameA, A\., NameB, A\. and NameC, A\. \(2019\)/);
    expect(reference({ authors: crowd(4) })).toMatch(/^NameA, A\. _et al\._ \(2019\)/);
    expect(citation({ authors: crowd(4) })).toBe('(NameA _et al._, 2019)');
  });

  it('marks stand outside quotation marks, and quotations inside a title are double', () => {
    expect(reference({ title: "Tenants' anger over 'hidden fees'" })).toContain(
      '‘Tenants’ anger over “hidden fees”’, _The',
    );
  });
});

describe('IEEE', () => {
  const { reference, citation } = inStyle('ieee');
  const online = 'Accessed: Nov. 22, 2026. [Online]. Available: https://gazette.example/rent';

  it('newspapers online: number, initials first, quoted title, italic newspaper, short month, no full stop after the address', () => {
    expect(reference({}, { number: 3 })).toBe(
      `[3] A. M. Lindqvist, “${plain},” _The Daily Gazette_, May 3, 2019. ${online}`,
    );
  });

  it('websites: parted by full stops', () => {
    expect(reference({ kind: 'web' }, { number: 1 })).toBe(
      `[1] A. M. Lindqvist. “${plain}.” The Daily Gazette. ${online}`,
    );
  });

  it('reports: the body and the month', () => {
    expect(reference({ kind: 'report', publication: 'Coast Trust' })).toBe(
      `A. M. Lindqvist, “${plain},” Coast Trust, May 2019. ${online}`,
    );
  });

  it('up to six authors are listed, of more the first and an italic et al.', () => {
    expect(reference({ authors: crowd(2) })).toMatch(/^A\. NameA and A\. NameB, “/);
    expect(reference({ authors: crowd(6) })).toContain('A. NameE, and A. NameF, “');
    expect(reference({ authors: crowd(7) })).toMatch(/^A\. NameA _et al\._, “/);
  });

  it('suffixes stand between commas', () => {
    expect(reference({ authors: [person('Ada', 'Ray', { suffix: 'Jr.' })] })).toMatch(/^A\. Ray, Jr\., “/);
  });

  it('a title that asks takes no comma', () => {
    expect(reference({ title: 'Who pays?' })).toContain('“Who pays?” _The Daily');
  });

  it('a citation is a number in brackets', () => {
    expect(citation({}, { number: 3 })).toBe('[3]');
    expect(citation({}, { number: 3, locator: 'para. 4' })).toBe('[3, para. 4]');
  });
});
