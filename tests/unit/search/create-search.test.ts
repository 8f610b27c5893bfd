import { describe, expect, it, vi } from 'vitest';
import { createSearch } from '@/entrypoints/library/search/create-search';
import type { FromWorker } from '@/entrypoints/library/search/search-protocol';
import type { SearchRequest } from '@/lib/core/search/search-types';

/** A worker that answers when it is told to. */
function createWorker() {
  const events = new EventTarget();
  const asked: string[] = [];
  const say = (data: FromWorker) => events.dispatchEvent(new MessageEvent('message', { data }));
  return {
    asked,
    say,
    answer: (total: number) => say({ kind: 'answer', answer: { kind: 'found', total, hits: [], isComplete: true } }),
    breakDown: () => events.dispatchEvent(new Event('error')),
    worker: {
      postMessage: (request: SearchRequest) => void asked.push(request.query),
      addEventListener: events.addEventListener.bind(events) as Worker['addEventListener'],
      terminate: vi.fn(),
    },
  };
}

const ask = (query: string): SearchRequest => ({ query, sort: 'relevance', offset: 0, limit: 10 });

describe('searching by a worker', () => {
  it('answers the last search and calls the others superseded, of which most never reach the worker', async () => {
    const { worker, asked, answer } = createWorker();
    const search = createSearch(worker);
    const [first, second, third] = [search.search(ask('a')), search.search(ask('ab')), search.search(ask('abc'))];
    answer(1);
    answer(3);
    expect(await first).toEqual({ kind: 'superseded' });
    expect(await second).toEqual({ kind: 'superseded' });
    expect(await third).toMatchObject({ kind: 'found', total: 3 });
    expect(asked).toEqual(['a', 'abc']);
  });

  it('tells its state to whoever follows, now and later, until they leave', () => {
    const { worker, say } = createWorker();
    const search = createSearch(worker);
    const leaving = new AbortController();
    const changed = vi.fn();
    search.follow(leaving.signal, changed);
    say({ kind: 'state', state: { kind: 'ready', version: 4 } });
    leaving.abort();
    say({ kind: 'state', state: { kind: 'ready', version: 5 } });
    expect(changed.mock.calls.map(([state]) => (state as { version: number }).version)).toEqual([0, 4]);
  });

  it('is closed when its worker breaks down', async () => {
    const { worker, breakDown } = createWorker();
    const search = createSearch(worker);
    const waiting = search.search(ask('a'));
    breakDown();
    expect(await waiting).toEqual({ kind: 'closed' });
    expect(await search.search(ask('b'))).toEqual({ kind: 'closed' });
  });
});
