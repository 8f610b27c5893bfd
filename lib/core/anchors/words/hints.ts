/** Where a quote is expected by what is remembered of its position: a hint for choosing among places that look the same, never a reason. */
import type { Anchor } from '../anchor';
import { foldText } from '../folded/fold';
import type { GramIndex } from '../folded/gram-index';
import { findOccurrences } from './occurrences';

/** Tells how far a place is from where the quote is expected. */
export interface Hints {
  /** In UTF-16 units, to the nearest expected place. */
  distance(start: number): number;
}

/** A heading that stands more often than this tells nothing. */
const headingsAtMost = 20;

/** The expected places of an anchor: as far below its heading as it was, and, where that heading is gone, its old offset. */
export function createHints(index: GramIndex, { start, under }: Anchor): Hints {
  let expected: readonly number[] | null = null;
  return {
    distance: (place) => {
      expected ??= expectedPlaces(index, start, under);
      return expected.reduce((least, each) => Math.min(least, Math.abs(each - place)), Infinity);
    },
  };
}

function expectedPlaces(index: GramIndex, start: number, under: Anchor['under']): readonly number[] {
  if (under === undefined) return [start];
  const headings = findOccurrences(index, foldText(under.heading), headingsAtMost + 1, start - under.distance);
  if (headings.length === 0 || headings.length > headingsAtMost) return [start];
  return headings.map((heading) => heading + under.distance);
}
