/** What is asked of a search over the library and what it answers. Shapes only: views are built on these, an index or a scan answers. */
import type { HighlightColour, PageId } from '../notes/rows';

/** What can be found. A `page-note` is a note on an article as a whole; a highlight's own note is part of the highlight. */
export const searchKinds = ['highlight', 'page', 'page-note', 'entity-note', 'project'] as const;
export type SearchKind = (typeof searchKinds)[number];

/**
 * The orders of a list: best first; kept last first; kept first first; or as one reads: article by article, the one kept first first, and within an
 * article as it stands in the text.
 */
export const searchSorts = ['relevance', 'newest', 'oldest', 'reading'] as const;
export type SearchSort = (typeof searchSorts)[number];

/** What is asked. */
export interface SearchRequest {
  /** As typed; what it means is `query/parse-query`'s. An empty one finds everything. */
  readonly query: string;
  readonly sort: SearchSort;
  /** How many hits are left out before the first one that is answered. */
  readonly offset: number;
  /** How many hits are answered at most. */
  readonly limit: number;
  /** Only these kinds; all when left out. */
  readonly kinds?: readonly SearchKind[];
  /** The reader's own names for the colours, which `colour:` understands beside ours. */
  readonly colourNames?: Readonly<Partial<Record<HighlightColour, string>>>;
}

/**
 * One thing that was found: which row it is. What is to be marked in it is asked of `createMarker` over the words that are shown, so that marks
 * stay right when a note is edited under them.
 */
export interface SearchHit {
  readonly kind: SearchKind;
  /** The id of the row: a highlight, a page, a note, an entity note or a project, as `kind` says. */
  readonly id: string;
  /** The article it belongs to; null for what belongs to none. */
  readonly pageId: PageId | null;
}

/** Hits, in the order that was asked for. */
export interface SearchResult {
  readonly kind: 'found';
  /** All that was found, not only the hits answered here. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** False while rows are still being read: more may be found later. */
  readonly isComplete: boolean;
}

/** `superseded`: a later search was asked meanwhile, so nobody waits for this one. `closed`: the library does not open. */
export type SearchAnswer = SearchResult | { readonly kind: 'superseded' } | { readonly kind: 'closed' };

/** How far the index is. `version` grows whenever the same search may find something else. */
export type SearchState =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly version: number }
  | { readonly kind: 'ready'; readonly version: number }
  | { readonly kind: 'closed'; readonly version: number };

/** Searches the whole library. */
export interface Search {
  /** Only the last search asked is answered; those before it resolve to `superseded`. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Calls back with the state now and after each change of it, until the signal is aborted. */
  follow(signal: AbortSignal, changed: (state: SearchState) => void): void;
  /** Lets go of the index. */
  close(): void;
}
