/** The search worker of the library's page: wires the store of its own thread to the page's messages. */
import { createDatabase } from '@/lib/store/database';
import { createSearchStore } from '@/lib/store/search/create-search-store';
import type { FromWorker, ToWorker } from './search-protocol';
import { serveSearch } from './serve-search';

const post = (message: FromWorker): void => self.postMessage(message);
// It ends with its page, so there is nothing to end before.
const server = serveSearch(createSearchStore(createDatabase(), indexedDB), new AbortController().signal, (state) =>
  post({ kind: 'state', state }),
);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void server.answer(data).then((answer) => post({ kind: 'answer', answer }));
});
