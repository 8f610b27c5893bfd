import { parse } from '@retorquere/bibtex-parser';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { toBibtex } from '@/lib/core/citations/exchange/bibtex';
import { toCslEntries, toCslJson } from '@/lib/core/citations/exchange/csl-json';
import { toRis } from '@/lib/core/citations/exchange/ris';
import { anySource } from './any-source';
import { group, person, source } from './sources';

const cslName = z.strictObject({
  family: z.optional(z.string()),
  given: z.optional(z.string()),
  'dropping-particle': z.optional(z.string()),
  'non-dropping-particle': z.optional(z.string()),
  suffix: z.optional(z.string()),
  'comma-suffix': z.optional(z.boolean()),
  'static-ordering': z.optional(z.boolean()),
  literal: z.optional(z.string()),
});
const dateParts = z
  .array(z.array(z.number()).check(z.minLength(1), z.maxLength(3)))
  .check(z.minLength(1), z.maxLength(2));
const cslDate = z.strictObject({
  'date-parts': z.optional(dateParts),
  circa: z.optional(z.boolean()),
  literal: z.optional(z.string()),
});
/** The fields that the published CSL data schema gives to entries such as ours; nothing else may stand in one. */
const cslFile = z.array(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    type: z.enum(['article-newspaper', 'webpage', 'report']),
    genre: z.optional(z.string()),
    title: z.optional(z.string()),
    author: z.optional(z.array(cslName)),
    'container-title': z.optional(z.string()),
    publisher: z.optional(z.string()),
    issued: z.optional(cslDate),
    accessed: z.optional(cslDate),
    URL: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
);

describe('CSL-JSON', () => {
  it('names type, authors, dates and address as the schema does', () => {
    const [entry] = toCslEntries([source({ authors: [person('Simone', 'Ray', { particle: 'de', suffix: 'Jr.' })] })]);
    expect(entry).toEqual({
      id: 'ray2019harbour',
      type: 'article-newspaper',
      title: 'Harbour towns fight rent rises in Westmere',
      author: [{ family: 'Ray', given: 'Simone', 'dropping-particle': 'de', suffix: 'Jr.' }],
      'container-title': 'The Daily Gazette',
      issued: { 'date-parts': [[2019, 5, 3]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://gazette.example/rent',
      language: 'en',
    });
  });

  it('writes groups as literals, spans as two dates and decades as words', () => {
    const [report] = toCslEntries([
      source({ kind: 'report', authors: [group('Coast Trust')], published: '2019/2020-02' }),
    ]);
    expect(report).toMatchObject({ author: [{ literal: 'Coast Trust' }], publisher: 'The Daily Gazette' });
    expect(report?.issued).toEqual({ 'date-parts': [[2019], [2020, 2]] });
    expect(toCslEntries([source({ published: '199X' })])[0]?.issued).toEqual({ literal: '199X' });
  });

  it('gives each source of a file a key of its own', () => {
    expect(toCslEntries([source(), source({ id: '2' })]).map(({ id }) => id)).toEqual([
      'lindqvist2019harbour',
      'lindqvist2019harbour-2',
    ]);
  });

  it('fits the schema whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (sources) => {
        expect(cslFile.safeParse(JSON.parse(toCslJson(sources))).error).toBeUndefined();
      }),
    );
  });
});

describe('BibTeX', () => {
  it('reads back in another program, in both dialects', () => {
    const authors = [person('Jo', 'Berg', { particle: 'van der' }), group('Rand & Sons and Daughters')];
    for (const dialect of ['bibtex', 'biblatex'] as const) {
      const { entries, errors } = parse(
        toBibtex([source({ authors, title: '50% of {all} $5 #tags_are ~ \\ ^' })], dialect),
      );
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({ type: 'article', key: 'berg2019tags' });
      expect(entries[0]?.fields.author).toMatchObject([
        { lastName: 'Berg', prefix: 'van der', firstName: 'Jo' },
        { name: 'Rand & Sons and Daughters' },
      ]);
      expect(entries[0]?.fields.title?.replaceAll(/<[^>]*>/g, '')).toContain('50% of {all} $5 #tags_are');
      expect(entries[0]?.fields.url).toBe('https://gazette.example/rent');
    }
  });

  it('has types of its own for web pages and reports in biblatex', () => {
    const text = toBibtex([source({ kind: 'web' }), source({ id: '2', kind: 'report' })], 'biblatex');
    expect(text).toContain('@online{');
    expect(text).toContain('@report{');
    expect(text).toContain('urldate = {2026-11-22}');
  });

  it('parses, entry for entry, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), fc.constantFrom('bibtex', 'biblatex'), (sources, dialect) => {
        const { entries, errors } = parse(toBibtex(sources, dialect), { verbatimFields: ['url'] });
        expect(errors).toEqual([]);
        expect(entries.map(({ fields }) => 'url' in fields)).toEqual(sources.map(() => true));
      }),
    );
  });
});

describe('RIS', () => {
  it('writes one tag a line', () => {
    const authors = [person('Jo', 'Berg', { particle: 'van der' }), person('Ada', 'Ray', { suffix: 'Jr.' })];
    expect(toRis([source({ authors })]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'AU  - van der Berg, Jo',
      'AU  - Ray, Ada, Jr.',
      'TI  - Harbour towns fight rent rises in Westmere',
      'T2  - The Daily Gazette',
      'PY  - 2019',
      'DA  - 2019/05/03/',
      'Y2  - 2026/11/22/',
      'LA  - en',
      'UR  - https://gazette.example/rent',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('holds nothing but tags, a beginning and an end for each record, whatever the fields hold', () => {
    fc.assert(
      fc.property(fc.array(anySource, { maxLength: 3 }), (sources) => {
        const lines = toRis(sources).split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
        expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
        for (const tag of ['TY', 'ER']) {
          expect(lines.filter((line) => line.startsWith(`${tag}  - `))).toHaveLength(sources.length);
        }
      }),
    );
  });
});
