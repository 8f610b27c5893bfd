/** What an import must know of the library: which articles there are by their keys, and what is kept of each. */
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from '../database';
import { parseRows } from '../parse-rows';
import { rowSchemas } from '../tables';

/** The library as an import meets it; it grows as records are kept. */
export interface LibraryIndex {
  /** Articles by page key, kept before deleted. */
  readonly pages: Map<string, PageRow>;
  /** Kept highlights by article. */
  readonly highlights: Map<string, HighlightRow[]>;
  /** Kept notes by what they are about: a highlight's id, or an article's. */
  readonly notes: Map<string, NoteRow>;
  /** Every id in use, deleted rows among them. */
  readonly ids: Set<string>;
}

/** Reads it whole: an import may touch any of it. */
export async function readLibraryIndex(database: BackstoryDatabase): Promise<LibraryIndex> {
  const [pages, highlights, notes] = await Promise.all([
    database.pages.toArray(),
    database.highlights.toArray(),
    database.notes.toArray(),
  ]);
  const index: LibraryIndex = { pages: new Map(), highlights: new Map(), notes: new Map(), ids: new Set() };
  const rows = parseRows(rowSchemas.pages, pages).sort(
    (a, b) => Number(a.deletedAt !== null) - Number(b.deletedAt !== null),
  );
  for (const page of rows) for (const key of page.urlKeys) if (!index.pages.has(key)) index.pages.set(key, page);
  for (const row of parseRows(rowSchemas.highlights, highlights)) {
    index.ids.add(row.id);
    if (row.deletedAt === null) addTo(index.highlights, row.pageId, row);
  }
  for (const note of parseRows(rowSchemas.notes, notes)) {
    index.ids.add(note.id);
    if (note.deletedAt === null) index.notes.set(note.highlightId ?? note.pageId, note);
  }
  return index;
}

/** Adds to the list of a key. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
