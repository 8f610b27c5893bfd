/** Finds one anchor in one text. For several anchors in the same text make an `AnchorSearch` once; it is the same work but for the index. */
import type { Anchor, Placement } from './anchor';
import { createAnchorSearch } from './anchor-search';
import type { NearestCandidate } from './nearest';

/** Where an anchor stands in a text now; yields between slices so that its caller may pace or stop it. */
function* findAnchor(text: string, anchor: Anchor): Generator<void, Placement> {
  const search = yield* createAnchorSearch(text);
  return yield* search.find(anchor);
}

/** `findAnchor` run through without a break. */
export function findAnchorNow(text: string, anchor: Anchor): Placement {
  return runThrough(findAnchor(text, anchor));
}

/** The places of a text most like a lost anchor, best first, at most `limit`, without a break. */
export function nearestCandidates(anchor: Anchor, text: string, limit: number): NearestCandidate[] {
  return runThrough(runThrough(createAnchorSearch(text)).nearest(anchor, limit));
}

/** Runs a sliced work to its end at once. */
export function runThrough<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
