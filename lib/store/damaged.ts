/** Finds the rows that were set aside because they do not fit their schema, so that they can be shown instead of forgotten. */
import type { Read } from './outcome';
import type { ReadAll } from './read';
import { rowSchemas, tableNames } from './tables';
import type { TableName } from './tables';

/** A row that does not fit, with all that is left of it. */
export interface DamagedRow {
  readonly table: TableName;
  readonly key: string;
  readonly stored: unknown;
}

/** Reads every row of the reader's tables: for a check of the library, not for every day. */
export function findDamagedRows(read: ReadAll): Promise<Read<readonly DamagedRow[]>> {
  return read(async (database) => {
    const damaged: DamagedRow[] = [];
    for (const table of tableNames) {
      await database[table].each((stored, { primaryKey }) => {
        if (!rowSchemas[table].safeParse(stored).success) damaged.push({ table, key: primaryKey, stored });
      });
    }
    return damaged;
  });
}
