import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '@/lib/core/search/index/create-index';
import { matchDocument } from '@/lib/core/search/match/match-document';
import { toConditions } from '@/lib/core/search/match/wanted';
import { parseQuery } from '@/lib/core/search/query/parse-query';
import { toDocumentKey } from '@/lib/core/search/search-document';
import type { SearchDocument } from '@/lib/core/search/search-document';
import { searchSorts } from '@/lib/core/search/search-types';
import type { SearchSort } from '@/lib/core/search/search-types';
import { anyDocument, anyQuery, someDocument } from './search-documents';

const all = { sort: 'relevance', offset: 0, limit: 1_000 } as const;

function indexOf(documents: readonly SearchDocument[]) {
  const index = createSearchIndex();
  for (const document of documents) index.put(document);
  return index;
}

function findIds(documents: readonly SearchDocument[], query: string, sort: SearchSort = 'relevance'): string[] {
  return indexOf(documents)
    .find({ ...all, query, sort })
    .hits.map(({ id }) => id);
}

const quote = (id: string, text: string, rest: Partial<SearchDocument> = {}) =>
  someDocument({ id, texts: [{ field: 'quote', text }], ...rest });

/** What a library is after all of it was written: the last document of each kind and id. */
function lastOf(documents: readonly SearchDocument[]): SearchDocument[] {
  return [...new Map(documents.map((document) => [toDocumentKey(document), document])).values()];
}

describe('an index', () => {
  it('finds exactly what looking at every document finds, whatever was replaced and removed', () => {
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 12 }),
        fc.array(anyDocument, { maxLength: 3 }),
        anyQuery,
        (documents, removed, query) => {
          const index = indexOf(documents);
          for (const document of removed) index.remove(document);
          const gone = new Set(removed.map(toDocumentKey));
          const kept = lastOf(documents).filter((document) => !gone.has(toDocumentKey(document)));
          const conditions = toConditions(parseQuery(query));
          const expected = kept.filter((document) => matchDocument(document, conditions)).map(toDocumentKey);
          const found = index.find({ ...all, query });
          expect(found.hits.map(toDocumentKey).sort()).toEqual(expected.sort());
          expect(found.total).toBe(expected.length);
          expect(index.count).toBe(kept.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells a list in parts as it tells it whole', () => {
    const someSort = fc.constantFrom(...searchSorts);
    const part = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(
        fc.array(anyDocument, { maxLength: 30 }),
        anyQuery,
        someSort,
        part,
        (documents, query, sort, limit) => {
          const index = indexOf(documents);
          const whole = index.find({ query, sort, offset: 0, limit: 1_000 }).hits;
          const parts: unknown[] = [];
          for (let offset = 0; offset < whole.length; offset += limit) {
            parts.push(...index.find({ query, sort, offset, limit }).hits);
          }
          expect(parts).toEqual(whole);
        },
      ),
    );
  });

  it('tells only the kinds that are asked for', () => {
    const index = indexOf([quote('a', 'port'), quote('b', 'port', { kind: 'page' })]);
    const found = index.find({ ...all, query: 'port', kinds: ['page'] });
    expect(found).toEqual({ total: 1, hits: [{ kind: 'page', id: 'b', pageId: 'page' }] });
  });

  it("understands the reader's own names of colours", () => {
    const index = indexOf([quote('a', 'x', { colour: 'claim' }), quote('b', 'x', { colour: 'doubt' })]);
    const found = index.find({ ...all, query: 'colour:shaky', colourNames: { doubt: 'Shaky ground' } });
    expect(found.hits.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('what is found first', () => {
  it('is the word itself, then its inflections, then longer words', () => {
    const documents = [quote('longer', 'portfolio'), quote('inflected', 'ports'), quote('same', 'port')];
    expect(findIds(documents, 'port')).toEqual(['same', 'inflected', 'longer']);
  });

  it('has the rarer of two words in a better place', () => {
    const common = Array.from({ length: 20 }, (_, at) => quote(`common${at}`, 'harbour news'));
    const rare = quote('rare', 'ferry', {
      texts: [
        { field: 'quote', text: 'ferry' },
        { field: 'title', text: 'harbour' },
      ],
    });
    const both = quote('both', 'harbour', {
      texts: [
        { field: 'quote', text: 'harbour' },
        { field: 'title', text: 'ferry' },
      ],
    });
    expect(findIds([...common, both, rare], 'harbour ferry')).toEqual(['rare', 'both']);
  });

  it('is what was kept last among equals', () => {
    const documents = [quote('old', 'port', { keptAt: 1 }), quote('new', 'port', { keptAt: 2 })];
    expect(findIds(documents, 'port')).toEqual(['new', 'old']);
  });

  it('follows the order that was asked for', () => {
    const documents = [
      quote('second', 'port', { keptAt: 3, pageKeptAt: 1, place: 9 }),
      quote('third', 'port', { keptAt: 1, pageKeptAt: 2, place: 0 }),
      quote('first', 'port', { keptAt: 2, pageKeptAt: 1, place: 4 }),
    ];
    expect(findIds(documents, 'port', 'newest')).toEqual(['second', 'first', 'third']);
    expect(findIds(documents, 'port', 'oldest')).toEqual(['third', 'first', 'second']);
    expect(findIds(documents, 'port', 'reading')).toEqual(['first', 'second', 'third']);
  });
});
