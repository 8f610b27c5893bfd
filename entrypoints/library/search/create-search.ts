/** The library's side of its search worker: asks one thing at a time, forgets what was superseded, and passes on how far the index is. It searches nothing itself. */
import type { Search, SearchAnswer, SearchRequest, SearchState } from '@/lib/core/search/search-types';
import type { FromWorker, ToWorker } from './search-protocol';

/** The part of a worker that is used. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Starts the worker, which begins to read at once. */
export function startSearchWorker(): SearchWorker {
  return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
}

interface Asked {
  readonly request: SearchRequest;
  readonly resolve: (answer: SearchAnswer) => void;
}

/** Makes the search of a library page over its worker. */
export function createSearch(worker: SearchWorker): Search {
  let state: SearchState = { kind: 'reading', done: 0, total: 0, version: 0 };
  /** What the caller waits for; the worker may still be busy with something older. */
  let wanted: Asked | null = null;
  let inWork: Asked | null = null;
  const followers = new Set<(state: SearchState) => void>();

  const settle = (answer: SearchAnswer): void => {
    wanted?.resolve(answer);
    wanted = null;
  };
  const send = (): void => {
    if (wanted === null || inWork !== null) return;
    inWork = wanted;
    worker.postMessage(wanted.request satisfies ToWorker);
  };
  const become = (next: SearchState): void => {
    state = next;
    for (const follower of followers) follower(next);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'state') {
      become(data.state);
      return;
    }
    const isWanted = inWork === wanted;
    inWork = null;
    if (isWanted) settle(data.answer);
    else send();
  });
  // A worker that does not start, or breaks, answers nothing more.
  worker.addEventListener('error', () => {
    become({ kind: 'closed', version: state.version + 1 });
    settle({ kind: 'closed' });
  });

  return {
    search: (request) => {
      settle({ kind: 'superseded' });
      if (state.kind === 'closed') return Promise.resolve({ kind: 'closed' });
      return new Promise((resolve) => {
        wanted = { request, resolve };
        send();
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
