/** The last words of notes that were emptied: an empty note is deleted, and what it said before stands in the change log alone. */
import type { BackstoryDatabase } from '../database';
import { isBlank } from '../is-blank';
import { parseRows } from '../parse-rows';
import { changeEntrySchema } from '../tables';
import type { RowsByTable } from '../tables';

/** The notes, those that are empty with the last text the log knows of them; notes that never had one are left out. */
export async function withLastWords<Table extends 'notes' | 'entityNotes'>(
  database: BackstoryDatabase,
  table: Table,
  notes: readonly RowsByTable[Table][],
): Promise<RowsByTable[Table][]> {
  const emptied = notes.filter(isBlank).map(({ id }) => id as string);
  const stored = await database.changes.where('rowId').anyOf(emptied).toArray();
  const last = new Map<string, { readonly seq: number; readonly text: string; readonly tags: string[] }>();
  for (const entry of parseRows(changeEntrySchema, stored)) {
    if (entry.table !== table || !('text' in entry.after) || !('tags' in entry.after)) continue;
    const { text, tags } = entry.after;
    if (text.trim() !== '' && entry.seq > (last.get(entry.rowId)?.seq ?? 0))
      last.set(entry.rowId, { seq: entry.seq, text, tags });
  }
  return notes.flatMap((note) => {
    if (!isBlank(note)) return note;
    const words = last.get(note.id);
    return words === undefined ? [] : { ...note, text: words.text, tags: words.tags };
  });
}
