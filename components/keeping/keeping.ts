/** What the views that keep things ask of whoever holds the store: the shapes of their callbacks, nothing that runs. */
import type { HighlightId, HighlightWithNote, NoteRow } from '@/lib/core/notes/rows';

/** Why something was not kept. What was typed is still where it was typed. */
export type Problem = 'private' | 'stale' | 'gone' | 'full' | 'closed' | 'newer' | 'no-answer';

/** A note as it is being written. */
export interface NoteDraft {
  readonly text: string;
  readonly tags: readonly string[];
}

/** A note as its editor reads it, whatever it is on: a highlight, an entity, a part of a project. */
export type EditedNote = Pick<NoteRow, 'revision' | 'text' | 'tags'>;

/** What an editor must know of what became of its words; `current` is what stands there when somebody else wrote in between. */
export type EditOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: Problem; readonly current: EditedNote | null };

/** Writes an edited note on the revision it was read at; null for the first words. */
export type WriteEdit = (revision: number | null, draft: NoteDraft) => Promise<EditOutcome>;

/** What became of a note; `current` is what stands there when somebody else wrote in between. */
export type NoteOutcome =
  | { readonly kind: 'done'; readonly note: NoteRow }
  | { readonly kind: 'refused'; readonly reason: Problem; readonly current: NoteRow | null };

/** What became of a change that carries no words. */
export type ChangeOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: Problem };

/** What became of a change that can be taken back by its change set. */
export type ChangedOutcome =
  { readonly kind: 'done'; readonly changeSetId: string } | { readonly kind: 'refused'; readonly reason: Problem };

/** A highlight at the revision its editor saw. */
export interface SeenHighlight {
  readonly id: HighlightId;
  readonly revision: number;
}

/** Writes a note on the revision it was read at; null for the first words. */
export type WriteNote = (revision: number | null, draft: NoteDraft) => Promise<NoteOutcome>;

/** What a list of highlights can do with them. */
export interface KeepingActions {
  readonly writeNote: (id: HighlightId, revision: number | null, draft: NoteDraft) => Promise<NoteOutcome>;
  readonly deleteHighlight: (id: HighlightId, revision: number) => Promise<ChangeOutcome>;
  readonly restoreHighlight: (id: HighlightId) => Promise<ChangeOutcome>;
  /** Keeps a highlight's own words although these stand in their place now. */
  readonly keepWords: (seen: SeenHighlight, currentText: string) => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
}

/** A highlight as a list shows it. */
export interface ListedHighlight extends HighlightWithNote {
  /** Where it stands in the open page; `unknown` where no page was asked, as in the library. */
  readonly state: 'found' | 'changed' | 'lost' | 'unknown';
  /** The words that stand there now, when they differ. */
  readonly currentText: string | null;
  /** Where it stands in the open page's text; null or missing when it stands nowhere, or no page was asked. */
  readonly start?: number | null;
  /** When it was last looked for, milliseconds since 1970; missing when that is now, or not known. */
  readonly lookedAt?: number;
}
