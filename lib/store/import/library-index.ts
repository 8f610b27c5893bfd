/** What an import must know of the library: which articles there are by their keys, and what is kept of each. */
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from '../database';
import { parseRows } from '../parse-rows';
import { forSlices, stageOf } from '../pace';
import type { Pace } from '../pace';
import { rowSchemas } from '../tables';
import type { RowsByTable, TableName } from '../tables';

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

/** Reads it whole, because an import may touch any of it, a piece at a time. */
export async function readLibraryIndex(database: BackstoryDatabase, pace: Pace): Promise<LibraryIndex> {
  const index: LibraryIndex = { pages: new Map(), highlights: new Map(), notes: new Map(), ids: new Set() };
  await readTable(database, 'pages', stageOf(pace, 0, 0.2), (page) => {
    for (const key of page.urlKeys) {
      const other = index.pages.get(key);
      if (other === undefined || (other.deletedAt !== null && page.deletedAt === null)) index.pages.set(key, page);
    }
  });
  await readTable(database, 'highlights', stageOf(pace, 0.2, 0.6), (row) => {
    index.ids.add(row.id);
    if (row.deletedAt === null) addTo(index.highlights, row.pageId, row);
  });
  await readTable(database, 'notes', stageOf(pace, 0.6, 1), (note) => {
    index.ids.add(note.id);
    if (note.deletedAt === null) index.notes.set(note.highlightId ?? note.pageId, note);
  });
  return index;
}

/** Hands over the sound rows of a table. Keys are read first: pieces of a table are found by them without reading what lies before. */
async function readTable<Table extends TableName>(
  database: BackstoryDatabase,
  table: Table,
  pace: Pace,
  take: (row: RowsByTable[Table]) => void,
): Promise<void> {
  const ids = await database[table].toCollection().primaryKeys();
  await forSlices(ids, pace, async (slice) => {
    for (const row of parseRows(rowSchemas[table], await database[table].bulkGet([...slice]))) take(row);
  });
}

/** Adds to the list of a key. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
