/** The library's lists before anything is searched: what was kept last first, a part at a time, so that the first page waits for no more than it shows. */
import type { HighlightRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from '../database';
import type { Read } from '../outcome';
import { isDeleted, parseRow } from '../parse-rows';
import type { ReadAll } from '../read';
import { rowSchemas } from '../tables';
import type { RowsByTable } from '../tables';

/** Where a list goes on: behind this row. Rows kept at one moment are told apart by their ids. */
export interface BrowseCursor {
  readonly createdAt: number;
  readonly id: string;
}

/** Some rows of a list. */
export interface BrowsePart<Row> {
  readonly rows: readonly Row[];
  /** Null at the end of the list. */
  readonly next: BrowseCursor | null;
}

/** How much there is that is not deleted. */
export interface LibraryCounts {
  readonly pages: number;
  readonly highlights: number;
}

/** Reads lists in parts. Null asks for the first part. */
export interface BrowseStore {
  listPages(after: BrowseCursor | null, limit: number): Promise<Read<BrowsePart<PageRow>>>;
  listHighlights(after: BrowseCursor | null, limit: number): Promise<Read<BrowsePart<HighlightRow>>>;
  /** Counted by the database, without reading rows. */
  count(): Promise<Read<LibraryCounts>>;
}

/** Makes the browsing part of a store. */
export function createBrowseStore(read: ReadAll): BrowseStore {
  return {
    listPages: (after, limit) => read((database) => listNewest(database, 'pages', after, limit)),
    listHighlights: (after, limit) => read((database) => listNewest(database, 'highlights', after, limit)),
    count: () =>
      read(async (database) => {
        const [pages, highlights] = await Promise.all([
          countKept(database, 'pages'),
          countKept(database, 'highlights'),
        ]);
        return { pages, highlights };
      }),
  };
}

/** A part of a table, inside a transaction: the row kept last first, deleted and damaged ones passed over. */
export async function listNewest<Table extends 'pages' | 'highlights'>(
  database: BackstoryDatabase,
  table: Table,
  after: BrowseCursor | null,
  limit: number,
): Promise<BrowsePart<RowsByTable[Table]>> {
  const range =
    after === null
      ? database[table].orderBy('[createdAt+id]')
      : database[table].where('[createdAt+id]').below([after.createdAt, after.id]);
  const rows: RowsByTable[Table][] = [];
  let next: BrowseCursor | null = null;
  await range
    .reverse()
    .until(() => rows.length >= limit)
    .each((stored) => {
      const row = isDeleted(stored) ? null : parseRow(rowSchemas[table], stored);
      if (row === null) return;
      rows.push(row);
      next = { createdAt: row.createdAt, id: row.id };
    });
  return { rows, next: rows.length < limit ? null : next };
}

async function countKept(database: BackstoryDatabase, table: 'pages' | 'highlights'): Promise<number> {
  const [all, deleted] = await Promise.all([
    database[table].count(),
    database[table].where('deletedAt').above(0).count(),
  ]);
  return all - deleted;
}
