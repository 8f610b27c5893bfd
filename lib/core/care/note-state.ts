/** A note as it stood at one time, for its history. Shape only. */
import type { NoteRow } from '../notes/rows';

/** What a note said, and when that was written. A state without words and tags is one in which the note was deleted. */
export interface NoteState extends Pick<NoteRow, 'text' | 'tags'> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isDeleted: boolean;
}
