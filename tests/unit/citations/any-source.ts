/** Sources with anything in any field. */
import * as fc from 'fast-check';
import type { Author } from '@/lib/core/citations/author';
import { sourceKinds } from '@/lib/core/citations/citation-types';
import type { CitationSource } from '@/lib/core/citations/citation-types';
import { anyText } from '../../support/any-text';

const syntax = fc.string({
  unit: fc.constantFrom(
    '{',
    '}',
    '\\',
    '"',
    "'",
    '“',
    '”',
    '%',
    '@',
    ',',
    '.',
    ' ',
    '?',
    ':',
    ' and ',
    '\n',
    'a',
    'B',
    '-',
    '$',
    '#',
    '=',
  ),
  maxLength: 20,
});
const text = fc.oneof(anyText(20), syntax);

const author: fc.Arbitrary<Author> = fc.oneof(
  fc.record({
    kind: fc.constant('person' as const),
    given: text,
    family: text,
    particle: fc.oneof(fc.constant(''), fc.constant('van der'), text),
    suffix: fc.oneof(fc.constant(''), text),
    isFamilyFirst: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('group' as const), name: text }),
);
const edtf = fc.oneof(
  fc.constantFrom(
    null,
    '2019-05-03',
    '2019-05',
    '2019',
    '199X',
    '18XX',
    '2019/2020',
    '../2020',
    '2019~',
    '-0044',
    'not a date',
  ),
  text,
);

/** Ids differ, addresses are those of web pages. */
export const anySource: fc.Arbitrary<CitationSource> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...sourceKinds),
  title: text,
  authors: fc.array(author, { maxLength: 25 }),
  publication: fc.oneof(fc.constant(null), text),
  published: edtf,
  accessed: fc.constantFrom(null, '2026-11-22'),
  url: fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    text.map((path) => `https://gazette.example/${path}`),
  ),
  language: fc.constantFrom(null, 'en', 'de', 'zh-Hant'),
  knownNames: fc.array(text, { maxLength: 2 }),
});
