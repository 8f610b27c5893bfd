/** What the page is told of a highlight that was written. */
import type { HighlightRow } from '@/lib/core/notes/rows';
import type { Refused, Written } from '@/lib/store/outcome';
import type { ChangeSetId } from '@/lib/store/tables';

interface WrittenHighlight {
  readonly kind: 'done';
  readonly highlight: HighlightRow;
  readonly changeSetId: ChangeSetId;
}

/** The store's outcome without what concerns the store alone. */
export function toWritten(written: Written<HighlightRow>): WrittenHighlight | Refused {
  if (written.kind === 'refused') return written;
  return { kind: 'done', highlight: written.value, changeSetId: written.changeSetId };
}
