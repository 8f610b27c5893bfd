/** The reader's own entries and decisions as the library shows them, and what can be done with them. Shapes only. */
import type { ChangeOutcome } from '@/components/keeping/keeping';
import type { ChoiceId, ChoiceRow, OwnEntityId, OwnEntityRow } from '@/lib/core/entities/knowledge-rows';
import type { OwnEntry } from '@/lib/core/entities/own-entry';

/** All that is known of them. */
export type OwnState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'ready';
      /** The one written last first. */
      readonly entries: readonly OwnEntityRow[];
      readonly choices: readonly ChoiceRow[];
    };

/** The entry that is edited, at the revision that is shown; null for a new one. */
export type OwnEditing = { readonly id: OwnEntityId; readonly revision: number } | null;

/** What can be done. */
export interface OwnActions {
  readonly write: (editing: OwnEditing, entry: OwnEntry) => Promise<ChangeOutcome>;
  readonly deleteEntry: (id: OwnEntityId, revision: number) => Promise<ChangeOutcome>;
  readonly restoreEntry: (id: OwnEntityId) => Promise<ChangeOutcome>;
  readonly deleteChoice: (id: ChoiceId, revision: number) => Promise<ChangeOutcome>;
  readonly restoreChoice: (id: ChoiceId) => Promise<ChangeOutcome>;
  readonly onReload: () => void;
}
