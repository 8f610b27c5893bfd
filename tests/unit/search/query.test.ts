import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/core/search/query/parse-query';
import { printQuery } from '@/lib/core/search/query/print-query';
import { properties, valueFields } from '@/lib/core/search/query/query';
import type { Query, QueryTerm } from '@/lib/core/search/query/query';
import { anyText } from '@/tests/support/any-text';

const words = (text: string, isQuoted = false, isNegated = false): QueryTerm => ({
  kind: 'words',
  ...{ text, isQuoted, isNegated },
});

/** Texts as typing makes them: pieces of the language, whole and half, in any order. */
const typed = fc
  .array(
    fc.oneof(
      anyText(6),
      fc.constantFrom(
        '-',
        '"',
        '“',
        ' ',
        ':',
        'tag:',
        'site:',
        'color:',
        'BEFORE:',
        'has:',
        'is:lost',
        'after:2024-02',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const isNegated = fc.boolean();
const bare = fc.stringMatching(/^[a-zé0-9][a-z0-9-]{0,8}$/);
const quoted = fc.stringMatching(/^[a-z0-9 :-]{1,12}$/);
const value = fc.oneof(
  bare.map((text) => ({ text, isQuoted: false })),
  quoted.map((text) => ({ text, isQuoted: true })),
);
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const term: fc.Arbitrary<QueryTerm> = fc.oneof(
  fc.record({ value, isNegated }).map((one): QueryTerm => words(one.value.text, one.value.isQuoted, one.isNegated)),
  fc.record({ field: fc.constantFrom(...valueFields), value, isNegated }).map((one): QueryTerm => ({
    kind: 'value',
    ...{ field: one.field, value: one.value.text, isQuoted: one.value.isQuoted, isNegated: one.isNegated },
  })),
  fc.record({
    kind: fc.constant('time' as const),
    ...{ edge: fc.constantFrom('before' as const, 'after' as const), date: year, isNegated },
  }),
  fc.record({
    kind: fc.constant('property' as const),
    ...{ property: fc.constantFrom(...properties.has, ...properties.is), isNegated },
  }),
);

describe('reading a query', () => {
  it('reads words, phrases, fields and what must not be', () => {
    expect(parseQuery('harbour "ferry strike" tag:trade -site:"News Example" color:doubt').terms).toEqual([
      words('harbour'),
      words('ferry strike', true),
      { kind: 'value', field: 'tag', value: 'trade', isQuoted: false, isNegated: false },
      { kind: 'value', field: 'site', value: 'News Example', isQuoted: true, isNegated: true },
      { kind: 'value', field: 'colour', value: 'doubt', isQuoted: false, isNegated: false },
    ]);
  });

  it('reads times and properties in any case', () => {
    expect(parseQuery('Before:2024-02-29 after:2023 HAS:Note -is:lost').terms).toEqual([
      { kind: 'time', edge: 'before', date: '2024-02-29', isNegated: false },
      { kind: 'time', edge: 'after', date: '2023', isNegated: false },
      { kind: 'property', property: 'note', isNegated: false },
      { kind: 'property', property: 'lost', isNegated: true },
    ]);
  });

  it.each(['tag:', 'tag:"', 'has:no', 'before:20', 'before:2024-13', 'after:2023-02-29', 'is:found'])(
    'takes %s for a field that is not finished',
    (text) => expect(parseQuery(text).terms.map(({ kind }) => kind)).toEqual(['unclear']),
  );

  it('closes a quotation that is still being typed', () => {
    expect(parseQuery('“the ferries sa').terms).toEqual([words('the ferries sa', true)]);
  });

  it('takes any other word before a colon for a word', () => {
    expect(parseQuery('12:30 https://news.example/a').terms).toEqual([words('12:30'), words('https://news.example/a')]);
  });
});

describe('every query', () => {
  it('is read again as it was written', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
        const query: Query = { terms };
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
    );
  });

  it('that any text means is written so that it means the same', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        expect(parseQuery(printQuery(query))).toEqual(query);
      }),
    );
  });
});
