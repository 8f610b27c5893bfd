/** The store's writes in the form that lists of highlights call back with: what became of it, and nothing of how. */
import type { HighlightId, NoteRow, PageId } from '@/lib/core/notes/rows';
import type { SeenHighlight } from '@/lib/store/adjust';
import type { Store } from '@/lib/store/create-store';
import type { Refused } from '@/lib/store/outcome';
import { changeSetIdSchema } from '@/lib/store/tables';

type Done = { readonly kind: 'done' };
type Changed = Done & { readonly changeSetId: string };

/** What a surface writes. */
export interface Keeping {
  writeNote(
    id: HighlightId,
    revision: number | null,
    draft: { readonly text: string; readonly tags: readonly string[] },
  ): Promise<{ readonly kind: 'done'; readonly note: NoteRow } | (Refused & { readonly current: NoteRow | null })>;
  deleteHighlight(id: HighlightId, revision: number): Promise<Done | Refused>;
  restoreHighlight(id: HighlightId): Promise<Done | Refused>;
  keepWords(seen: SeenHighlight, currentText: string): Promise<Changed | Refused>;
  undoChange(changeSetId: string): Promise<Done | Refused>;
  deletePage(id: PageId): Promise<Done | Refused>;
  restorePage(id: PageId): Promise<Done | Refused>;
}

/** Puts a store into that form. */
export function createKeeping({ highlights, notes, pages, adjusting, changes }: Store): Keeping {
  return {
    writeNote: async (highlightId, revision, draft) => {
      const written = await notes.write({ on: { kind: 'highlight', highlightId }, revision, ...draft });
      return written.kind === 'refused' ? written : { kind: 'done', note: written.value };
    },
    deleteHighlight: (id, revision) => highlights.delete(id, revision),
    restoreHighlight: (id) => highlights.restore(id),
    keepWords: (seen, currentText) => adjusting.keepWords(seen, currentText),
    undoChange: (changeSetId) => changes.undo(changeSetIdSchema.parse(changeSetId)),
    deletePage: (id) => pages.delete(id),
    restorePage: (id) => pages.restore(id),
  };
}
