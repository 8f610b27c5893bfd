/** The history of notes in the form that views read it: its states, and earlier words written anew. */
import type { NoteState } from '@/lib/core/care/note-state';
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import type { NoteRow } from '@/lib/core/notes/rows';
import type { Store } from '@/lib/store/create-store';
import type { Read, Refused } from '@/lib/store/outcome';
import { changeSetIdSchema } from '@/lib/store/tables';

type Subject =
  { readonly kind: 'note'; readonly row: NoteRow } | { readonly kind: 'entity-note'; readonly row: EntityNoteRow };

type Changed = { readonly kind: 'done'; readonly changeSetId: string } | Refused;

/** Reads histories and brings earlier words back. */
export interface NoteHistorySource {
  /** Every state of a note, oldest first; what was written twice without a change of words is told once. */
  read(subject: Subject): Promise<Read<readonly NoteState[]>>;
  /** Writes a state's words as those of now, on the revision at which the history was opened. */
  bringBack(subject: Subject, state: NoteState): Promise<Changed>;
  undoChange(changeSetId: string): Promise<{ readonly kind: 'done' } | Refused>;
}

/** Makes the source over a store. */
export function createNoteHistory({ notes, entityNotes, changes }: Store): NoteHistorySource {
  return {
    read: async ({ kind, row }) => {
      const read = kind === 'note' ? await changes.listNoteStates(row.id) : await changes.listEntityNoteStates(row.id);
      return read.kind === 'refused' ? read : { kind: 'done', value: toStates(read.value) };
    },
    bringBack: async (subject, { text, tags }) => {
      const { revision } = subject.row;
      if (subject.kind === 'entity-note') {
        const { entity } = subject.row;
        return toChanged(await entityNotes.write({ entity, revision, text, tags }));
      }
      const { highlightId, pageId } = subject.row;
      const on =
        highlightId === null ? ({ kind: 'page', pageId } as const) : ({ kind: 'highlight', highlightId } as const);
      return toChanged(await notes.write({ on, revision, text, tags }));
    },
    undoChange: (changeSetId) => changes.undo(changeSetIdSchema.parse(changeSetId)),
  };
}

function toChanged(written: Changed): Changed {
  return written.kind === 'refused' ? { kind: 'refused', reason: written.reason } : written;
}

function toStates(rows: readonly (NoteRow | EntityNoteRow)[]): NoteState[] {
  const states = rows.map(({ text, tags, modifiedAt, deletedAt }) => {
    return { text, tags, at: modifiedAt, isDeleted: deletedAt !== null };
  });
  return states.filter((state, index) => {
    const before = states[index - 1];
    return before === undefined || toContent(before) !== toContent(state);
  });
}

function toContent({ text, tags, isDeleted }: NoteState): string {
  return JSON.stringify([text, tags, isDeleted]);
}
