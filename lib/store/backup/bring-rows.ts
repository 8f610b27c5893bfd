/**
 * Makes the tables as rows from a backup or a snapshot say, or only tells what that would do. Adding removes nothing: of two states of
 * one row the one written later stays, but what is in the trash here and was kept there comes back. Replacing makes all as it was, and
 * what was made since goes to the trash. Doing either twice changes nothing more.
 */
import type { Change } from '../change';
import type { BackstoryDatabase } from '../database';
import { forSlices, stageOf } from '../pace';
import type { Pace } from '../pace';
import { parseRow } from '../parse-rows';
import { sameContent } from '../same-content';
import { rowSchemas, tableNames } from '../tables';
import type { RowsByTable, TableName } from '../tables';
import type { RowsById } from './sort-lines';

/** How rows meet what is here: what is missing is added, or everything is made as it was. */
export type RestoreMode = 'add' | 'replace';

/** What bringing rows does. */
export interface BroughtRows {
  /** Rows that are not here, or are in the trash here. */
  readonly added: number;
  /** Rows that say something else here. */
  readonly changed: number;
  /** Rows that go to the trash; none when only adding. */
  readonly removed: number;
  /** Rows that are here as they are there. */
  readonly unchanged: number;
  /** Rows that were written here later than there, and stay; none when replacing. */
  readonly newerHere: number;
  /** How many were added or changed, for tables where any was. */
  readonly byTable: Readonly<Partial<Record<TableName, number>>>;
}

/** The bytes of packs are in no backup, so their rows are left as they are. */
const broughtTables: readonly TableName[] = tableNames.filter((table) => table !== 'packs');

type AnyRow = RowsByTable[TableName];
type Step = 'added' | 'changed' | 'unchanged' | 'newerHere';

/** Compares and, when a change is given, collects in it what is to be written. Asks for a transaction. */
export async function bringRows(
  database: BackstoryDatabase,
  rows: RowsById,
  { mode, change, pace }: Bringing,
): Promise<BroughtRows> {
  const tally = { added: 0, changed: 0, removed: 0, unchanged: 0, newerHere: 0 };
  const byTable: Partial<Record<TableName, number>> = {};
  for (const [index, table] of broughtTables.entries()) {
    const stage = stageOf(pace, index / broughtTables.length, (index + 1) / broughtTables.length);
    const before = tally.added + tally.changed;
    for (const step of await bringTable(database, table, rows[table], { mode, change, pace: stage })) tally[step] += 1;
    if (tally.added + tally.changed > before) byTable[table] = tally.added + tally.changed - before;
    if (mode === 'replace') tally.removed += await removeOthers(database, table, rows[table], change);
  }
  return { ...tally, byTable };
}

/** How rows are brought. */
export interface Bringing {
  readonly mode: RestoreMode;
  /** Null where it is only to be told what bringing them would do. */
  readonly change: Change | null;
  readonly pace: Pace;
}

async function bringTable(
  database: BackstoryDatabase,
  table: TableName,
  wanted: ReadonlyMap<string, AnyRow>,
  { mode, change, pace }: Bringing,
): Promise<Step[]> {
  const steps: Step[] = [];
  const bringOne = (then: AnyRow, stored: unknown): Step => {
    const now = parseRow<AnyRow>(rowSchemas[table], stored);
    // A damaged row is replaced by its sound state: that is what a backup is for.
    if (now === null) {
      change?.bring(table, then);
      return 'added';
    }
    const step = compare(now, then, mode);
    if (step === 'added' || step === 'changed') change?.put(table, now, then);
    return step;
  };
  await forSlices([...wanted.values()], pace, async (slice) => {
    const stored = await database[table].bulkGet(slice.map(({ id }) => id));
    slice.forEach((then, index) => steps.push(bringOne(then, stored[index])));
  });
  return steps;
}

function compare(now: AnyRow, then: AnyRow, mode: RestoreMode): Step {
  if (sameContent(now, then)) return 'unchanged';
  if (now.deletedAt !== null && then.deletedAt === null) return 'added';
  if (mode === 'replace') return 'changed';
  if (now.deletedAt === null && then.deletedAt !== null) return 'newerHere';
  return then.modifiedAt > now.modifiedAt ? 'changed' : 'newerHere';
}

/** A damaged row that no backup knows is set aside where it lies, here as everywhere. */
async function removeOthers(
  database: BackstoryDatabase,
  table: TableName,
  wanted: ReadonlyMap<string, AnyRow>,
  change: Change | null,
): Promise<number> {
  let removed = 0;
  for (const stored of await database[table].toArray()) {
    const now = parseRow<AnyRow>(rowSchemas[table], stored);
    if (now?.deletedAt !== null || wanted.has(now.id)) continue;
    removed += 1;
    change?.put(table, now, { ...now, deletedAt: change.at });
  }
  return removed;
}
