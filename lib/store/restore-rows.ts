/** Makes the tables as a snapshot says, or only tells what that would do. */
import type { BackupLine } from '@/lib/core/backup/backup-document';
import { bringRows } from './backup/bring-rows';
import type { BroughtRows } from './backup/bring-rows';
import { sortLines } from './backup/sort-lines';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { unfollowed } from './pace';

/** What bringing a snapshot back does. */
export interface RowDifference extends Pick<BroughtRows, 'added' | 'changed' | 'removed' | 'unchanged'> {
  /** Lines that are no row of a table; they are left out. */
  readonly damaged: number;
}

/** Compares the rows with the tables and, when a change is given, collects in it what makes the tables like them. */
export async function restoreRows(
  database: BackstoryDatabase,
  lines: readonly BackupLine[],
  change: Change | null,
): Promise<RowDifference> {
  const { rows, setAside } = await sortLines(database, { lines, unreadableLines: [] }, unfollowed);
  const { added, changed, removed, unchanged } = await bringRows(database, rows, {
    mode: 'replace',
    change,
    pace: unfollowed,
  });
  return { added, changed, removed, unchanged, damaged: setAside.length };
}
