/** Our index beside MiniSearch over the same documents, in Node and by the processor's time, so that a busy machine does not decide. */
import MiniSearch from 'minisearch';
import { createSearchIndex } from '@/lib/core/search/index/create-index';
import { searchFields } from '@/lib/core/search/search-document';
import type { SearchDocument } from '@/lib/core/search/search-document';
import { normaliseWord } from '@/lib/core/text/normalise';
import { createCollect } from '../collect-garbage';
import { quantile } from '../pages/measure';

interface Peer {
  readonly name: string;
  add(document: SearchDocument): void;
  /** The number of documents found. */
  find(query: string): number;
}

function createOurs(): Peer {
  const index = createSearchIndex();
  return {
    name: 'ours',
    add: (document) => index.put(document),
    find: (query) => index.find({ query, sort: 'relevance', offset: 0, limit: 100 }).total,
  };
}

/** Set to find what ours finds, inflections and fields of values left out: it does less. */
function createMiniSearch(): Peer {
  const index = new MiniSearch({
    fields: [...searchFields],
    idField: 'id',
    processTerm: normaliseWord,
    searchOptions: { prefix: true, combineWith: 'AND' },
  });
  return {
    name: 'MiniSearch',
    add: ({ id, texts }) => {
      const fields = searchFields.map((field) => [field, texts.filter((one) => one.field === field)] as const);
      index.add({
        id,
        ...Object.fromEntries(fields.map(([field, some]) => [field, some.map(({ text }) => text).join(' ')])),
      });
    },
    find: (query) => index.search(query).length,
  };
}

/** Prints what each costs. */
export function printPeers(documents: readonly SearchDocument[], queries: readonly string[]): void {
  console.log(`${documents.length} documents in Node, processor time:`);
  const collect = createCollect();
  for (const create of [createOurs, createMiniSearch]) {
    collect('major');
    const before = process.memoryUsage();
    const peer = create();
    const buildMs = timed(() => {
      for (const document of documents) peer.add(document);
    });
    collect('major');
    const after = process.memoryUsage();
    const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6;
    const took = queries.map((query) => timed(() => peer.find(query)));
    console.log(
      `  ${peer.name.padEnd(12)} built in ${(buildMs / 1e3).toFixed(1)} s, ${megabytes.toFixed(0)} MB; a search: median ${quantile(took, 0.5).toFixed(1)} ms, p95 ${quantile(took, 0.95).toFixed(1)} ms`,
    );
  }
}

function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
