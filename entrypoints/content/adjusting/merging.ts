/** Which highlights of the open page could be made one with the one whose toolbar is open. */
import { findNeighbours } from '@/lib/core/notes/find-neighbours';
import type { HighlightId, HighlightRow } from '@/lib/core/notes/rows';
import type { TextSpan } from '@/lib/core/text/span';
import type { Highlights } from '../highlights';
import type { OpenPage } from '../open-page';

/** Highlights that touch, and the words they would have as one. */
export interface Merger {
  /** The one that was asked about first. */
  readonly highlights: readonly HighlightRow[];
  readonly span: TextSpan;
}

/** Null when nothing touches the highlight. */
export function findMerger(page: OpenPage, highlights: Highlights, id: HighlightId): Merger | null {
  const placed = highlights.placedIn().map(({ kept, span }) => ({ id: kept.highlight.id, span }));
  const own = placed.find((one) => one.id === id);
  if (own === undefined) return null;
  const { ids, span } = findNeighbours(page.page.text, own, placed);
  if (ids.length === 0) return null;
  return { highlights: [id, ...ids].flatMap((one) => highlights.find(one)?.highlight ?? []), span };
}
