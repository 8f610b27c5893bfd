/** Documents for tests of searching: few words that come together often, so that phrases, inflections and accents meet. */
import * as fc from 'fast-check';
import { highlightColours } from '@/lib/core/notes/rows';
import type { PageId } from '@/lib/core/notes/rows';
import type { SearchDocument } from '@/lib/core/search/search-document';
import { searchFields } from '@/lib/core/search/search-document';
import { searchKinds } from '@/lib/core/search/search-types';

/** A document that says nothing unless it is told to. */
export function someDocument(parts: Partial<SearchDocument> = {}): SearchDocument {
  return {
    ...{ kind: 'highlight', id: 'one', pageId: 'page' as PageId, texts: [], tags: [], entities: [], projects: [] },
    ...{
      sites: [],
      colour: 'claim',
      hasNote: false,
      moved: null,
      keptAt: 0,
      keptOn: 20240517,
      pageKeptAt: 0,
      place: 0,
    },
    ...parts,
  };
}

const words = [
  'port',
  'Ports',
  'porting',
  'café',
  'cafés',
  'O’Neill',
  'Jong-un',
  'the',
  'voted',
  'vote',
  '平壌',
  '🔥',
  'x',
];
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(' '));
const value = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((some) => some.join(' '));
const values = fc.array(value, { maxLength: 2 });

/** Any document; few ids, so that some replace others. */
export const anyDocument: fc.Arbitrary<SearchDocument> = fc.record({
  kind: fc.constantFrom(...searchKinds),
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  pageId: fc.constantFrom('p' as PageId, 'q' as PageId, null),
  texts: fc.array(fc.record({ field: fc.constantFrom(...searchFields), text }), { maxLength: 3 }),
  ...{ tags: values, entities: values, projects: values, sites: values },
  colour: fc.constantFrom(...highlightColours, null),
  hasNote: fc.boolean(),
  moved: fc.constantFrom('lost', 'changed', null),
  keptAt: fc.integer({ min: 0, max: 5 }),
  keptOn: fc.constantFrom(20231231, 20240101, 20240517),
  pageKeptAt: fc.integer({ min: 0, max: 2 }),
  place: fc.integer({ min: -1, max: 3 }),
});

const asked = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words, 'por', 'caf', 'jong', '"the port"', '"jong un"', 'voting', 'v') },
  fc.constantFrom('before:2024', 'after:2024-01', 'has:note', 'has:tag', 'is:lost', 'is:changed', 'colour:claim'),
  fc
    .record({ field: fc.constantFrom('tag', 'entity', 'site', 'project', 'colour'), value, isQuoted: fc.boolean() })
    .map((one) => `${one.field}:${one.isQuoted ? `"${one.value}"` : one.value}`),
);

/** Any query, as typed. */
export const anyQuery: fc.Arbitrary<string> = fc
  .array(fc.record({ asked, isNegated: fc.boolean() }), { maxLength: 3 })
  .map((terms) => terms.map((term) => `${term.isNegated ? '-' : ''}${term.asked}`).join(' '));
