/** A page's highlights as a list shows them: what the store keeps, with what the page says of each, in reading order. Pure. */
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';
import type { ListedHighlight } from '@/components/keeping/keeping';

/** What a page says of a highlight. */
export interface HighlightPlace {
  readonly highlightId: HighlightId;
  readonly state: 'found' | 'changed' | 'lost';
  /** The words that stand there now, when they differ. */
  readonly text: string | null;
  /** Where it stands in the page's text; null when lost. */
  readonly start: number | null;
}

/** A highlight the page has said nothing of yet counts as found; a lost one stands where it stood when it was made. */
export function listHighlights(
  kept: readonly HighlightWithNote[],
  places: readonly HighlightPlace[],
): readonly ListedHighlight[] {
  const placeById = new Map(places.map((place) => [place.highlightId, place]));
  const startOf = ({ highlight }: HighlightWithNote): number =>
    placeById.get(highlight.id)?.start ?? highlight.anchor.start;
  return kept
    .toSorted((a, b) => startOf(a) - startOf(b) || a.highlight.createdAt - b.highlight.createdAt)
    .map((one) => {
      const place = placeById.get(one.highlight.id);
      return { ...one, state: place?.state ?? 'found', currentText: place?.text ?? null, start: place?.start ?? null };
    });
}
