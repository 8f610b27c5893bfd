/** How components come by the history of notes: from a context, so that a list of highlights need not pass it on. Surfaces without a store have none. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { NoteState } from '@/lib/core/care/note-state';
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import type { NoteRow } from '@/lib/core/notes/rows';
import type { ChangedOutcome, ChangeOutcome, Problem } from '@/components/keeping/keeping';

/** A note with a history: on a highlight, on an article, or on an entity. */
export type NoteSubject =
  { readonly kind: 'note'; readonly row: NoteRow } | { readonly kind: 'entity-note'; readonly row: EntityNoteRow };

/** What became of reading a history. */
export type StatesOutcome =
  | { readonly kind: 'done'; readonly value: readonly NoteState[] }
  | { readonly kind: 'refused'; readonly reason: Problem };

/** Reads histories and brings earlier words back. */
export interface HistorySource {
  /** Every state of a note, oldest first. */
  readonly read: (subject: NoteSubject) => Promise<StatesOutcome>;
  /** Writes the words of a state as the note's words of now; `stale` when the note was changed since its history was opened. */
  readonly bringBack: (subject: NoteSubject, state: NoteState) => Promise<ChangedOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
}

const HistoryContext = createContext<HistorySource | null>(null);

/** Hands the source to everything inside. */
export function HistoryProvider(props: {
  readonly source: HistorySource;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <HistoryContext.Provider value={props.source}>{props.children}</HistoryContext.Provider>;
}

/** The source around; null where there is none. */
export function useHistorySource(): HistorySource | null {
  return useContext(HistoryContext);
}
