/** Highlights as a list without their page shows them: with what the last visit of the article saw of them. Pure. */
import type { ListedHighlight } from '@/components/keeping/keeping';
import type { WhereaboutsRow } from '@/lib/core/notes/observed-rows';
import type { HighlightId, HighlightWithNote } from '@/lib/core/notes/rows';

/** What the last visits saw of highlights that did not stand word for word where they were looked for. */
export type MovedHighlights = ReadonlyMap<HighlightId, Pick<WhereaboutsRow, 'verdict' | 'text' | 'lookedAt'>>;

/** A highlight that the last visit found, or that was never looked for, is shown without a word about its place. */
export function toListed(kept: HighlightWithNote, moved: MovedHighlights): ListedHighlight {
  const seen = moved.get(kept.highlight.id);
  if (seen === undefined || seen.verdict === 'found') return { ...kept, state: 'unknown', currentText: null };
  return { ...kept, state: seen.verdict, currentText: seen.text, lookedAt: seen.lookedAt };
}
