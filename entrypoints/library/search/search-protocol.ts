/** What the library's page and its search worker say to each other. Both are ours and of one build, so a message is believed as it is typed. */
import type { SearchAnswer, SearchRequest, SearchState } from '@/lib/core/search/search-types';

/** From the page to the worker: one search, and no other before it is answered. */
export type ToWorker = SearchRequest;

/** From the worker to the page. */
export type FromWorker =
  { readonly kind: 'answer'; readonly answer: SearchAnswer } | { readonly kind: 'state'; readonly state: SearchState };
