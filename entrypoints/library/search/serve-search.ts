/** The work of the search worker: fills an index, keeps it true, and answers from it, from the first moment on. Where messages come from is not known here. */
import { createSearchIndex } from '@/lib/core/search/index/create-index';
import { toConditions } from '@/lib/core/search/match/wanted';
import { parseQuery } from '@/lib/core/search/query/parse-query';
import type { SearchAnswer, SearchHit, SearchRequest, SearchState } from '@/lib/core/search/search-types';
import type { SearchStore } from '@/lib/store/search/create-search-store';
import { fillIndex } from './fill-index';
import { followLibrary } from './follow-library';

/** Answers searches. */
export interface SearchServer {
  answer(request: SearchRequest): Promise<SearchAnswer>;
}

/** So often the page hears how far the index is. It asks its search anew each time, and each answer makes the index wait. */
const progressSteps = 20;
/** A part of a list that begins behind more than this is answered from the index alone, even while that is being filled. */
const longestBrowse = 500;

/** Begins to read; `tell` hears each state. */
export function serveSearch(store: SearchStore, signal: AbortSignal, tell: (state: SearchState) => void): SearchServer {
  const index = createSearchIndex();
  let state: SearchState = { kind: 'reading', done: 0, total: 0, version: 0 };
  const become = (next: SearchState): void => {
    state = next;
    tell(state);
  };

  async function begin(): Promise<void> {
    // Asked first: what is written while the tables are read is taken in afterwards, perhaps a second time, which changes nothing.
    const lastChange = await store.readLastChange();
    const count = await store.countRows();
    const version = (): number => state.version + 1;
    if (lastChange.kind === 'refused' || count.kind === 'refused') {
      become({ kind: 'closed', version: version() });
      return;
    }
    const total = count.value;
    let told = 0;
    const isRead = await fillIndex(store, index, (done) => {
      if (done < told + total / progressSteps) return;
      told = done;
      become({ kind: 'reading', done, total, version: version() });
    });
    become({ kind: isRead ? 'ready' : 'closed', version: version() });
    if (!isRead) return;
    const changed = (): void => become({ kind: 'ready', version: version() });
    followLibrary({ store, index, lastChange: lastChange.value, signal, changed });
  }
  // A failure is a bug; as an unhandled rejection it is seen.
  void begin();

  return {
    answer: async (request) => {
      if (state.kind === 'reading') {
        const early = await browse(store, request);
        if (early !== null) return early;
      }
      if (state.kind === 'closed') return { kind: 'closed' };
      return { kind: 'found', ...index.find(request), isComplete: state.kind === 'ready' };
    },
  };
}

/** Answers from the store what needs no index: the beginning of everything of one kind, newest first. Null for anything else. */
async function browse(store: SearchStore, request: SearchRequest): Promise<SearchAnswer | null> {
  const { query, sort, offset, limit, kinds = [] } = request;
  const [kind, ...others] = kinds;
  if ((kind !== 'highlight' && kind !== 'page') || others.length > 0) return null;
  if (sort !== 'newest' || offset + limit > longestBrowse || toConditions(parseQuery(query)).length > 0) return null;
  const [counts, hits] = await Promise.all([store.count(), listHits(store, kind, offset + limit)]);
  if (counts.kind === 'refused' || hits === null) return { kind: 'closed' };
  const total = kind === 'page' ? counts.value.pages : counts.value.highlights;
  return { kind: 'found', total, hits: hits.slice(offset), isComplete: true };
}

async function listHits(store: SearchStore, kind: 'highlight' | 'page', count: number): Promise<SearchHit[] | null> {
  if (kind === 'page') {
    const pages = await store.listPages(null, count);
    return pages.kind === 'refused' ? null : pages.value.rows.map(({ id }) => ({ kind, id, pageId: id }));
  }
  const highlights = await store.listHighlights(null, count);
  return highlights.kind === 'refused' ? null : highlights.value.rows.map(({ id, pageId }) => ({ kind, id, pageId }));
}
