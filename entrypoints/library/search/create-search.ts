/** The library's side of its search worker: asks, forgets what was superseded, and passes on how far the index is. It searches nothing itself. */
import type { Search, SearchAnswer, SearchState } from '@/lib/core/search/search-types';
import type { FromWorker, ToWorker } from './search-protocol';

/** The part of a worker that is used. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Starts the worker; nothing is read before. */
export function startSearchWorker(): SearchWorker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
}

/** Makes the search of a library page over its worker. */
export function createSearch(worker: SearchWorker): Search {
  let state: SearchState = { kind: 'reading', done: 0, total: 0, version: 0 };
  let asked = 0;
  let waiting: { readonly number: number; readonly resolve: (answer: SearchAnswer) => void } | null = null;
  const followers = new Set<(state: SearchState) => void>();

  const settle = (answer: SearchAnswer): void => {
    waiting?.resolve(answer);
    waiting = null;
  };
  const tell = (next: SearchState): void => {
    state = next;
    for (const follower of followers) follower(next);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'state') tell(data.state);
    else if (data.number === waiting?.number) settle(data.answer);
  });
  // A worker that does not start, or breaks, answers nothing more.
  worker.addEventListener('error', () => {
    settle({ kind: 'closed' });
    tell({ kind: 'closed', version: state.version + 1 });
  });

  return {
    search: (request) => {
      settle({ kind: 'superseded' });
      if (state.kind === 'closed') return Promise.resolve({ kind: 'closed' });
      return new Promise((resolve) => {
        asked += 1;
        waiting = { number: asked, resolve };
        worker.postMessage({ number: asked, request } satisfies ToWorker);
      });
    },
    follow: (signal, changed) => {
      if (signal.aborted) return;
      followers.add(changed);
      signal.addEventListener('abort', () => followers.delete(changed));
      changed(state);
    },
    close: () => {
      settle({ kind: 'superseded' });
      worker.terminate();
    },
  };
}
