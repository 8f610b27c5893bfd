/** What counts as a note without words. */
import type { NoteRow } from '@/lib/core/notes/rows';

/** Whether nothing is left of a note: such a note is deleted, not shown as an empty one. */
export function isBlank(note: Pick<NoteRow, 'text' | 'tags'>): boolean {
  return note.text.trim() === '' && note.tags.length === 0;
}
