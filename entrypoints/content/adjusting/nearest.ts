/** Looks in the open page for the places most like a lost highlight. The text is indexed once for all that are asked for together. */
import type { Anchor } from '@/lib/core/anchors/anchor';
import { createAnchorSearch } from '@/lib/core/anchors/anchor-search';
import type { AnchorSearch } from '@/lib/core/anchors/anchor-search';
import type { NearestCandidate } from '@/lib/core/anchors/nearest';
import type { Slices } from '@/lib/page/slices';

/** The places of a text most like an anchor, best first. */
export type FindNearest = (text: string, anchor: Anchor) => Promise<readonly NearestCandidate[]>;

/** More than this are not compared by anybody. */
const placesAtMost = 3;

/** Makes the search of one page; rejects when the signal aborts. */
export function createFindNearest(slices: Slices, signal: AbortSignal): FindNearest {
  let ready: { readonly text: string; readonly search: Promise<AnchorSearch> } | null = null;
  let asked = 0;
  return async (text, anchor) => {
    if (ready?.text !== text) ready = { text, search: slices.run(createAnchorSearch(text), signal) };
    asked += 1;
    try {
      const search = await ready.search;
      return await slices.run(search.nearest(anchor, placesAtMost), signal);
    } finally {
      asked -= 1;
      // The index is large and seldom asked for: it lives only as long as somebody waits for it.
      if (asked === 0) ready = null;
    }
  };
}
