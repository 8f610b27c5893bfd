/** Finds the rows that were set aside because they do not fit their schema, so that they can be shown instead of forgotten. */
import type { DamagedRow } from '@/lib/core/care/library-report';
import type { Read } from './outcome';
import type { ReadAll } from './read';
import { rowSchemas, tableNames } from './tables';

/** Reads every row of the reader's tables: for a check of the library, not for every day. After each table `goesOn` is asked. */
export function findDamagedRows(
  read: ReadAll,
  goesOn: () => boolean = () => true,
): Promise<Read<readonly DamagedRow[]>> {
  return read(async (database) => {
    const damaged: DamagedRow[] = [];
    for (const table of tableNames) {
      await database[table].each((stored, { primaryKey }) => {
        if (!rowSchemas[table].safeParse(stored).success) damaged.push({ table, key: primaryKey, stored });
      });
      if (!goesOn()) break;
    }
    return damaged;
  });
}
