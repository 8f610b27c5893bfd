/** Makes the tables as a list of rows says, or only tells what that would do. Where the rows come from is for the caller to know. */
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { parseRow } from './parse-rows';
import type { SnapshotLine } from './snapshot-file';
import { rowSchemas, tableNames } from './tables';
import type { RowsByTable, TableName } from './tables';

/** What bringing rows back does. */
export interface RowDifference {
  /** Rows that are not there now, or are in the trash. */
  readonly added: number;
  /** Rows that say something else now. */
  readonly changed: number;
  /** Rows that were made since; they go to the trash. */
  readonly removed: number;
  readonly unchanged: number;
  /** Lines that are no row of a table; they are left out. */
  readonly damaged: number;
}

/** The bytes of packs are not in a snapshot, so their rows stay as they are. */
const restored: readonly TableName[] = tableNames.filter((table) => table !== 'packs');

/** Compares the rows with the tables and, when a change is given, collects in it what makes the tables like them. */
export async function restoreRows(
  database: BackstoryDatabase,
  lines: readonly SnapshotLine[],
  change: Change | null,
): Promise<RowDifference> {
  const tally = { added: 0, changed: 0, removed: 0, unchanged: 0, damaged: 0 };
  const byTable = new Map<string, Map<string, unknown>>(restored.map((table) => [table, new Map()]));
  for (const { table, row } of lines) {
    if (table === 'packs') continue;
    const parsed = isTable(table) ? parseRow<{ readonly id: string }>(rowSchemas[table], row) : null;
    if (parsed === null) tally.damaged += 1;
    else byTable.get(table)?.set(parsed.id, parsed);
  }
  for (const table of restored) await restoreTable(database, table, byTable.get(table) ?? new Map(), { change, tally });
  return tally;
}

interface Work {
  readonly change: Change | null;
  readonly tally: { added: number; changed: number; removed: number; unchanged: number };
}

async function restoreTable(
  database: BackstoryDatabase,
  table: TableName,
  wanted: ReadonlyMap<string, unknown>,
  { change, tally }: Work,
): Promise<void> {
  const seen = new Set<string>();
  for (const stored of await database[table].toArray()) {
    const now = parseRow<RowsByTable[TableName]>(rowSchemas[table], stored);
    // A damaged row is set aside where it lies, here as everywhere.
    if (now === null) continue;
    seen.add(now.id);
    const then = wanted.get(now.id) as RowsByTable[TableName] | undefined;
    if (then === undefined) {
      if (now.deletedAt !== null) continue;
      tally.removed += 1;
      change?.put(table, now, { ...now, deletedAt: change.at });
    } else if (sameContent(now, then)) tally.unchanged += 1;
    else {
      if (now.deletedAt !== null && then.deletedAt === null) tally.added += 1;
      else tally.changed += 1;
      change?.put(table, now, then);
    }
  }
  for (const [id, row] of wanted) {
    if (seen.has(id)) continue;
    tally.added += 1;
    change?.put(table, null, row as RowsByTable[TableName]);
  }
}

function isTable(name: string): name is TableName {
  return name in rowSchemas;
}

/** Whether two states of a row say the same, however often they were written. */
function sameContent(a: RowsByTable[TableName], b: RowsByTable[TableName]): boolean {
  const toContent = (row: RowsByTable[TableName]) => JSON.stringify({ ...row, revision: 0, modifiedAt: 0 });
  return toContent(a) === toContent(b);
}
