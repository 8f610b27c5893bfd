/** What is asked for many highlights at once: shapes only. */
import type { HighlightColour } from '@/lib/core/notes/rows';

/** What the bar asks for. */
export interface BulkActions {
  readonly onTag: (edits: { readonly add: readonly string[]; readonly remove: readonly string[] }) => void;
  readonly onRecolour: (colour: HighlightColour) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
}
