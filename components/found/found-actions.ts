/** What a list of what was found asks for: shapes only. */
import type { KeepingActions } from '@/components/keeping/keeping';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { FoundHighlight } from '@/lib/core/search/found-row';

/** What can be done with what is found. */
export interface FoundActions {
  readonly keeping: KeepingActions;
  readonly onOpenPassage: (found: FoundHighlight) => void;
  readonly onCopy: (text: string) => void;
  /** Chooses a highlight, or lets go of it; `isStretch`: all from the last choice to this one. */
  readonly onChoose: (index: number, id: HighlightId, isStretch: boolean) => void;
  readonly onStretch: (from: number, to: number) => void;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
}
