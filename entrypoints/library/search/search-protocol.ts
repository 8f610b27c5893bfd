/** What the library's page and its search worker say to each other. Both are ours and of one build, so a message is believed as it is typed. */
import type { SearchRequest, SearchResult, SearchState } from '@/lib/core/search/search-types';

/** From the page to the worker. */
export interface ToWorker {
  readonly number: number;
  readonly request: SearchRequest;
}

/** From the worker to the page. */
export type FromWorker =
  | {
      readonly kind: 'answer';
      readonly number: number;
      readonly answer: SearchResult | { readonly kind: 'superseded' } | { readonly kind: 'closed' };
    }
  | { readonly kind: 'state'; readonly state: SearchState };
