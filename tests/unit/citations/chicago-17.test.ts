import { describe, expect, it } from 'vitest';
import { crowd, group, inStyle, person } from './sources';

const unsigned = { authors: [] };
const titled = '“Harbour Towns Fight Rent Rises in Westmere';

describe('Chicago 17, notes and bibliography', () => {
  const { reference, citation, later } = inStyle('chicago-17-notes');

  it('14.191: a full note runs on by commas; the newspaper loses its article', () => {
    expect(citation()).toBe(
      `Ada M. Lindqvist, ${titled},” _Daily Gazette_, May 3, 2019, https://gazette.example/rent.`,
    );
  });

  it('14.19: the bibliography turns the first name around and parts by full stops', () => {
    expect(reference()).toBe(
      `Lindqvist, Ada M. ${titled}.” _Daily Gazette_, May 3, 2019. https://gazette.example/rent.`,
    );
  });

  it('14.30: a later note has family name and short title', () => {
    expect(later()).toBe('Lindqvist, “Harbour Towns Fight Rent.”');
    expect(later({ kind: 'report', title: 'Tides: a history' }, { locator: '14' })).toBe('Lindqvist, _Tides_, 14.');
  });

  it('14.76: notes name up to three authors, the bibliography up to ten, and of more the first seven', () => {
    expect(citation({ authors: crowd(3) })).toMatch(/^Ada NameA, Ada NameB, and Ada NameC, “/);
    expect(citation({ authors: crowd(4) })).toMatch(/^Ada NameA et al\., “/);
    expect(reference({ authors: crowd(2) })).toMatch(/^NameA, Ada, and Ada NameB\. “/);
    expect(reference({ authors: crowd(10) })).toContain('Ada NameI, and Ada NameJ. “');
    expect(reference({ authors: crowd(11) })).toContain('Ada NameG, et al. “');
  });

  it('14.199: in the bibliography the newspaper stands for a missing author, in a note the title comes first', () => {
    expect(reference(unsigned)).toBe(`_Daily Gazette_. ${titled}.” May 3, 2019. https://gazette.example/rent.`);
    expect(citation(unsigned)).toBe(`${titled},” _Daily Gazette_, May 3, 2019, https://gazette.example/rent.`);
  });

  it('14.207: a web page names its site in plain letters; undated, it tells the day of reading', () => {
    expect(citation({ kind: 'web', published: null, publication: 'Coast Trust' })).toContain(
      ',” Coast Trust, accessed November 22, 2026, https',
    );
    expect(reference({ kind: 'web', published: null, publication: 'Coast Trust', authors: [] })).toBe(
      `Coast Trust. ${titled}.” Accessed November 22, 2026. https://gazette.example/rent.`,
    );
  });

  it('14.96: the comma stays after a title that asks', () => {
    expect(citation({ title: 'Who pays?' })).toContain('“Who Pays?,” _Daily');
  });

  it('14.220: a report is treated as a book', () => {
    const report = {
      kind: 'report',
      publication: 'Coast Trust',
      title: 'Rising tides',
      authors: [group('Coast Trust')],
    } as const;
    expect(citation(report)).toBe('Coast Trust, _Rising Tides_ (Coast Trust, 2019), https://gazette.example/rent.');
    expect(reference(report)).toBe('Coast Trust. _Rising Tides_. Coast Trust, 2019. https://gazette.example/rent.');
  });

  it('6.43: no comma before Jr. where the given name comes first', () => {
    expect(citation({ authors: [person('Ada', 'Ray', { suffix: 'Jr.' })] })).toMatch(/^Ada Ray Jr\., “/);
  });
});

describe('Chicago 17, author-date', () => {
  const { reference, citation } = inStyle('chicago-17-author-date');

  it('15.49: the year follows the author and is repeated in the date', () => {
    expect(reference()).toBe(
      `Lindqvist, Ada M. 2019. ${titled}.” _Daily Gazette_, May 3, 2019. https://gazette.example/rent.`,
    );
  });

  it('15.49: an unsigned article begins with its newspaper, in the text, too', () => {
    expect(reference(unsigned)).toBe(`_Daily Gazette_. 2019. ${titled}.” May 3, 2019. https://gazette.example/rent.`);
    expect(citation(unsigned)).toBe('(_Daily Gazette_ 2019)');
  });

  it('15.44: n.d. is set off by a comma in the text', () => {
    expect(citation({ published: null })).toBe('(Lindqvist, n.d.)');
    expect(reference({ published: null })).toContain('Lindqvist, Ada M. n.d. “');
  });

  it('15.29: up to three names in the text, of more the first', () => {
    expect(citation({ authors: crowd(3) })).toBe('(NameA, NameB, and NameC 2019)');
    expect(citation({ authors: crowd(4) })).toBe('(NameA et al. 2019)');
  });

  it('15.23: a place follows a comma', () => {
    expect(citation({}, { locator: 'para. 4' })).toBe('(Lindqvist 2019, para. 4)');
  });
});
