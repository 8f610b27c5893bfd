/** Puts found documents into the order that was asked for, only as many as are asked for. */
import type { SearchSort } from '../search-types';
import type { DocumentFacts } from './document-table';

/** A found document. */
export interface Ranked {
  readonly facts: DocumentFacts;
  readonly score: number;
}

type Compare = (a: Ranked, b: Ranked) => number;

const byNewest: Compare = (a, b) => b.facts.keptAt - a.facts.keptAt || byPlace(a, b);

/** Total, so that a list can be asked for in parts. */
const orders: Readonly<Record<SearchSort, Compare>> = {
  relevance: (a, b) => b.score - a.score || byNewest(a, b),
  newest: byNewest,
  oldest: (a, b) => a.facts.keptAt - b.facts.keptAt || byPlace(a, b),
  reading: (a, b) =>
    a.facts.pageKeptAt - b.facts.pageKeptAt ||
    compareText(a.facts.pageId ?? a.facts.id, b.facts.pageId ?? b.facts.id) ||
    byPlace(a, b),
};

/** Collects the first few in order of any number of found documents. */
export interface FirstHits {
  /** Offers a document; costs one comparison for nearly all that do not come among the first. */
  offer(facts: DocumentFacts, score: number): void;
  /** What was collected, in order. */
  list(): Ranked[];
}

/** Begins to collect the first `count`. */
export function collectFirst(sort: SearchSort, count: number): FirstHits {
  const compare = orders[sort];
  // A heap with the last of the first on top.
  const heap: Ranked[] = [];
  return {
    offer: (facts, score) => {
      const [last] = heap;
      if (heap.length < count || last === undefined) {
        if (count > 0) heap.push({ facts, score });
        rise(heap, compare);
        return;
      }
      // Most are told by their score alone, before anything is made of them.
      if (sort === 'relevance' && score < last.score) return;
      const one = { facts, score };
      if (compare(one, last) >= 0) return;
      heap[0] = one;
      sink(heap, compare);
    },
    list: () => heap.sort(compare),
  };
}

function rise(heap: Ranked[], compare: Compare): void {
  for (let at = heap.length - 1; at > 0;) {
    const above = (at - 1) >> 1;
    if (!swapIfLater(heap, at, above, compare)) return;
    at = above;
  }
}

function sink(heap: Ranked[], compare: Compare): void {
  for (let at = 0; ;) {
    const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
    if (left === undefined) return;
    const next = right !== undefined && compare(right, left) > 0 ? 2 * at + 2 : 2 * at + 1;
    if (!swapIfLater(heap, next, at, compare)) return;
    at = next;
  }
}

function swapIfLater(heap: Ranked[], lower: number, upper: number, compare: Compare): boolean {
  const [below, above] = [heap[lower], heap[upper]];
  if (below === undefined || above === undefined || compare(below, above) <= 0) return false;
  heap[lower] = above;
  heap[upper] = below;
  return true;
}

function byPlace(a: Ranked, b: Ranked): number {
  return (
    a.facts.place - b.facts.place || compareText(a.facts.id, b.facts.id) || compareText(a.facts.kind, b.facts.kind)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
