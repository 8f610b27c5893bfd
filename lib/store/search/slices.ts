/** Reads whole tables in slices, in the order of their ids, for whoever makes something of all of them and wants to be interrupted between. */
import { whereaboutsRowSchema } from '@/lib/core/notes/observed-rows';
import type { WhereaboutsRow } from '@/lib/core/notes/observed-rows';
import type { Read } from '../outcome';
import { parseRows } from '../parse-rows';
import type { ReadAll } from '../read';
import { changeEntrySchema, rowSchemas } from '../tables';
import type { ChangeEntry, RowsByTable } from '../tables';

/** The tables that something can be found in. */
export const searchedTables = ['pages', 'projects', 'projectParts', 'notes', 'entityNotes', 'highlights'] as const;
export type SearchedTable = (typeof searchedTables)[number];

/** Rows of a table that are kept. */
export interface TableSlice<Row> {
  readonly rows: readonly Row[];
  /** The id behind which the table goes on; null at its end. */
  readonly next: string | null;
}

/** Reads for an index. */
export interface SliceStore {
  /** At most so many rows behind an id (null: from the first); those that are deleted or damaged are passed over. */
  readSlice<Table extends SearchedTable>(
    table: Table,
    after: string | null,
    limit: number,
  ): Promise<Read<TableSlice<RowsByTable[Table]>>>;
  /** How many rows there are in these tables, deleted ones among them. */
  countRows(): Promise<Read<number>>;
  /** The highlights that were not found at their last visit. */
  listMoved(): Promise<Read<readonly WhereaboutsRow[]>>;
  /** The number of the last change; 0 for none. */
  readLastChange(): Promise<Read<number>>;
  /** The changes behind a number, oldest first. */
  listChanges(after: number): Promise<Read<readonly ChangeEntry[]>>;
}

/** Makes the slices' part of a store. */
export function createSliceStore(read: ReadAll): SliceStore {
  return {
    readSlice: <Table extends SearchedTable>(table: Table, after: string | null, limit: number) =>
      read(async (database): Promise<TableSlice<RowsByTable[Table]>> => {
        const behind = database[table].where(':id').above(after ?? '');
        const stored = await behind.limit(limit).toArray();
        const rows = parseRows(rowSchemas[table], stored).filter(({ deletedAt }) => deletedAt === null);
        const last = (stored.at(-1) as { readonly id?: unknown } | undefined)?.id;
        return { rows, next: stored.length === limit && typeof last === 'string' ? last : null };
      }),
    countRows: () =>
      read(async (database) => {
        const counts = await Promise.all(searchedTables.map((table) => database[table].count()));
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    listMoved: () =>
      read(async ({ whereabouts }) =>
        parseRows(whereaboutsRowSchema, await whereabouts.where('verdict').anyOf('lost', 'changed').toArray()),
      ),
    readLastChange: () =>
      read(async (database) => {
        const [last] = await database.changes.reverse().limit(1).primaryKeys();
        return last ?? 0;
      }),
    listChanges: (after) =>
      read(async (database) =>
        parseRows(changeEntrySchema, await database.changes.where(':id').above(after).toArray()),
      ),
  };
}
