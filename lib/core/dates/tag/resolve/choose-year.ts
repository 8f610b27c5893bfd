/** Chooses among the years in which a phrase without one may lie: by its direction, else by tense and nearness to the document's date. */
import type { Tense } from '../tense';
import { daysOf } from './stretch';
import type { Stretch } from './stretch';

/**
 * What a reading against the tense of its sentence costs, in days of distance. Large enough that "rose in June" is last June in January,
 * small enough that "scheduled on Dec. 1, officials said" stays ahead; found on the half of the sets kept for fitting.
 */
const againstTense = 180;
/** News without a telling verb looks back more than ahead: a date ahead counts as twice as far, and so many days more. */
const aheadUntold = 20;

/** The candidate that is meant; null when there is none. `candidates` are the same phrase in different years. */
export function chooseStretch(
  candidates: readonly Stretch[],
  document: Stretch,
  direction: -1 | 0 | 1 | undefined,
  tense: Tense,
): Stretch | null {
  const [first, last] = daysOf(document);
  const fitting = candidates.filter((candidate) => {
    const [from, to] = daysOf(candidate);
    if (direction === -1) return to < first;
    return direction === 1 ? from > last : true;
  });
  let best: Stretch | null = null;
  let least = Infinity;
  for (const candidate of fitting) {
    const cost = costOf(candidate, first, last, direction === undefined ? tense : null, direction === 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function costOf(candidate: Stretch, first: number, last: number, tense: Tense, isThis: boolean): number {
  const [from, to] = daysOf(candidate);
  if (from <= last && to >= first) return 0;
  const isAhead = from > last;
  const distance = isAhead ? from - last : first - to;
  if (isThis) return distance;
  if (tense === null) return isAhead ? 2 * distance + aheadUntold : distance;
  return distance + (isAhead === (tense === 'future') ? 0 : againstTense);
}
