import { describe, expect, it } from 'vitest';
import { toBibliography } from '@/lib/core/citations/bibliography';
import type { CitationSource, StyleId } from '@/lib/core/citations/citation-types';
import { group, person, show, source } from './sources';

const ray = person('Ada', 'Ray');
const writer = person('Jo', 'Writer');

function list(
  style: StyleId,
  ...changes: readonly Partial<CitationSource>[]
): { references: string[]; citations: string[] } {
  const entries = toBibliography(
    changes.map((change, index) => source({ id: String(index), url: `https://gazette.example/${index}`, ...change })),
    style,
  );
  return {
    references: entries.map(({ reference }) => show(reference)),
    citations: entries.map((entry) => show(entry.cite())),
  };
}

describe('a list of references', () => {
  it('APA 7 9.45: one author stands before the same author with others, nothing before something', () => {
    const { citations } = list(
      'apa-7',
      { authors: [ray, writer] },
      { authors: [person('Jo', 'Rayner')] },
      { authors: [ray] },
    );
    expect(citations).toEqual(['(Ray, 2019)', '(Ray & Writer, 2019)', '(Rayner, 2019)']);
  });

  it('APA 7 9.46: of one author the undated comes first, then the older', () => {
    const { citations } = list(
      'apa-7',
      { authors: [ray], published: '2020' },
      { authors: [ray] },
      { authors: [ray], published: null },
    );
    expect(citations).toEqual(['(Ray, n.d.)', '(Ray, 2019)', '(Ray, 2020)']);
  });

  it('APA 7 9.47: works of one year get letters, years alone before full dates, in the list and in the text', () => {
    const dated = { authors: [ray], title: 'A tide' };
    const { references, citations } = list(
      'apa-7',
      dated,
      { ...dated, published: '2019', title: 'Z' },
      { ...dated, published: '2019-04-01' },
    );
    expect(references.map((one) => /\(.*?\)/.exec(one)?.[0])).toEqual([
      '(2019a)',
      '(2019b, April 1)',
      '(2019c, May 3)',
    ]);
    expect(citations).toEqual(['(Ray, 2019a)', '(Ray, 2019b)', '(Ray, 2019c)']);
  });

  it('APA 7 8.19: undated works of one author are n.d.-a and n.d.-b', () => {
    expect(list('apa-7', { authors: [ray], published: null }, { authors: [ray], published: null }).citations).toEqual([
      '(Ray, n.d.-a)',
      '(Ray, n.d.-b)',
    ]);
  });

  it('APA 7 8.20, Chicago 17 15.22: first authors of one family name are told apart by initials', () => {
    const both = [{ authors: [ray] }, { authors: [person('Lee', 'Ray')], published: '2020' }];
    expect(list('apa-7', ...both).citations).toEqual(['(A. Ray, 2019)', '(L. Ray, 2020)']);
    expect(list('chicago-17-author-date', ...both).citations).toEqual(['(A. Ray 2019)', '(L. Ray 2020)']);
  });

  it('APA 7 8.18: more names are cited where et al. would mean two works', () => {
    const end = person('Kim', 'Young');
    const { citations } = list(
      'apa-7',
      { authors: [ray, writer, end] },
      { authors: [ray, person('Lee', 'Park'), end] },
    );
    expect(citations).toEqual(['(Ray, Park, et al., 2019)', '(Ray, Writer, et al., 2019)']);
  });

  it('MLA 9 6.8: works of one author are told apart by titles, and sorted by them', () => {
    const { citations } = list('mla-9', { authors: [ray], title: 'The tide' }, { authors: [ray], title: 'A storm' });
    expect(citations).toEqual(['(Ray, “A Storm”)', '(Ray, “The Tide”)']);
  });

  it('MLA 9 5.124: titles without an author are sorted without their article', () => {
    const { references } = list(
      'mla-9',
      { authors: [], title: 'The tide' },
      { authors: [person('A', 'Sand')] },
      { authors: [], title: 'A road' },
    );
    expect(references.map((one) => one.slice(0, 8))).toEqual(['“A Road.', 'Sand, A.', '“The Tid']);
  });

  it('Chicago 17 14.67, 15.17, MLA 9 5.126: dashes stand for the authors of the entry before, and for nobody else', () => {
    const three = [{ authors: [ray] }, { authors: [ray], title: 'Z' }, { authors: [ray, writer] }] as const;
    const beginnings = (style: StyleId) => list(style, ...three).references.map((one) => one.split(/[.,] /)[0]);
    expect(beginnings('chicago-17-notes')).toEqual(['Ray', '———', 'Ray']);
    expect(beginnings('chicago-17-author-date')).toEqual(['Ray', '———', 'Ray']);
    expect(beginnings('mla-9')).toEqual(['Ray', '---', 'Ray']);
    expect(beginnings('apa-7')).toEqual(['Ray', 'Ray', 'Ray']);
    expect(list('chicago-17-notes', ...three).references[1]).toMatch(/^———\. “Z\.”/);
  });

  it('MLA 9 5.21: no dash follows an entry that leaves its author out, because the author published it', () => {
    const trust = { authors: [group('Coast Trust')], kind: 'report' } as const;
    const { references } = list(
      'mla-9',
      { ...trust, publication: 'Coast Trust', title: 'Coast of storms' },
      { ...trust, publication: 'Sea Press', title: 'Z' },
    );
    expect(references.map((one) => one.split('. ')[0])).toEqual(['_Coast of Storms_', 'Coast Trust']);
  });

  it('IEEE: sources keep the order in which they are cited, and their numbers', () => {
    const { references, citations } = list('ieee', { authors: [writer] }, { authors: [ray] });
    expect(citations).toEqual(['[1]', '[2]']);
    expect(references[0]).toMatch(/^\[1\] J\. Writer/);
  });

  it('lists a source once', () => {
    expect(list('apa-7', { id: 'x' }, { id: 'x' }).references).toHaveLength(1);
  });
});
