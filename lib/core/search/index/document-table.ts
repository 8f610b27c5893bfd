/** What is known of each document beside its words, by the number the index gave it. Documents that were replaced stay as gone until the index is made anew. */
import type { PageId } from '../../notes/rows';
import { toDocumentKey } from '../search-document';
import type { SearchDocument } from '../search-document';
import type { SearchHit, SearchKind } from '../search-types';

/** One document without its texts. */
export type DocumentFacts = Pick<
  SearchDocument,
  'kind' | 'id' | 'pageId' | 'colour' | 'hasNote' | 'moved' | 'keptAt' | 'keptOn' | 'pageKeptAt' | 'place'
> & { readonly hasTag: boolean };

/** The documents of an index. */
export interface DocumentTable {
  /** How many numbers were given; those of documents that are gone among them. */
  readonly size: number;
  readonly count: number;
  add(document: SearchDocument): number;
  remove(hit: Pick<SearchHit, 'kind' | 'id'>): void;
  /** Null when the document is gone. */
  find(document: number): DocumentFacts | null;
}

/** Makes an empty table. */
export function createDocumentTable(): DocumentTable {
  const rows: (DocumentFacts | null)[] = [];
  const numbers = new Map<string, number>();
  // One string for the id of an article, however many documents name it.
  const pageIds = new Map<PageId, PageId>();
  let count = 0;

  function remove(hit: { readonly kind: SearchKind; readonly id: string }): void {
    const key = toDocumentKey(hit);
    const number = numbers.get(key);
    if (number === undefined) return;
    numbers.delete(key);
    rows[number] = null;
    count -= 1;
  }

  return {
    get size() {
      return rows.length;
    },
    get count() {
      return count;
    },
    add: (document) => {
      remove(document);
      const { kind, id, colour, hasNote, moved, keptAt, keptOn, pageKeptAt, place } = document;
      const pageId = document.pageId === null ? null : (pageIds.get(document.pageId) ?? document.pageId);
      if (pageId !== null) pageIds.set(pageId, pageId);
      const hasTag = document.tags.length > 0;
      rows.push({ kind, id, pageId, colour, hasNote, hasTag, moved, keptAt, keptOn, pageKeptAt, place });
      numbers.set(toDocumentKey(document), rows.length - 1);
      count += 1;
      return rows.length - 1;
    },
    remove,
    find: (document) => rows[document] ?? null,
  };
}
