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

/** The first `count` in order. Costs about one comparison for each of the others. */
export function takeFirst(found: readonly Ranked[], sort: SearchSort, count: number): Ranked[] {
  const compare = orders[sort];
  if (count >= found.length / 4) return found.toSorted(compare).slice(0, count);
  // A heap with the last of the best on top.
  const heap: Ranked[] = [];
  for (const one of found) {
    const [last] = heap;
    if (heap.length < count) {
      heap.push(one);
      rise(heap, compare);
    } else if (last !== undefined && compare(one, last) < 0) {
      heap[0] = one;
      sink(heap, compare);
    }
  }
  return heap.sort(compare);
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
