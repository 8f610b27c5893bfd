/** Parses the lines of a backup into rows by table. What is no row is set aside with its place and the reason, and is never in the way of the others. */
import type * as z from 'zod/mini';
import type { BackupLine } from '@/lib/core/backup/backup-document';
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import { sightingRowSchema, whereaboutsRowSchema } from '@/lib/core/notes/observed-rows';
import type { SightingRow, WhereaboutsRow } from '@/lib/core/notes/observed-rows';
import type { BackstoryDatabase } from '../database';
import { breathe, forSlices } from '../pace';
import type { Pace } from '../pace';
import { changeEntrySchema, rowSchemas, tableNames } from '../tables';
import type { ChangeEntry, RowsByTable, TableName } from '../tables';
import { historyTables } from './backup-tables';

/** A line that is left out. */
export interface SetAside {
  /** The row among the rows, counted from one; null for a line that is no JSON. */
  readonly row: number | null;
  /** The table it says it is from; empty when it does not say. */
  readonly table: string;
  /** The field that does not fit, as in `anchor.exact`; empty when it is no row at all. */
  readonly field: string;
}

/** The rows of the reader's tables, by table and id. */
export type RowsById = { readonly [Table in TableName]: ReadonlyMap<string, RowsByTable[Table]> };

/** All that a backup holds. */
export interface SortedBackup {
  readonly rows: RowsById;
  readonly sightings: readonly SightingRow[];
  readonly whereabouts: readonly WhereaboutsRow[];
  /** Earlier states of notes, oldest first. */
  readonly history: readonly ChangeEntry[];
  readonly setAside: readonly SetAside[];
}

/** Parses every line, in a transaction, which the page may breathe in. The last of two rows with one id counts. */
export async function sortLines(
  database: BackstoryDatabase,
  { lines, unreadableLines }: Pick<ParsedBackup, 'lines' | 'unreadableLines'>,
  pace: Pace,
): Promise<SortedBackup> {
  const rows = Object.fromEntries(tableNames.map((table) => [table, new Map<string, unknown>()]));
  const sightings: SightingRow[] = [];
  const whereabouts: WhereaboutsRow[] = [];
  const history: ChangeEntry[] = [];
  const setAside: SetAside[] = unreadableLines.map(() => ({ row: null, table: '', field: '' }));
  let place = 0;
  const sort = ({ table, row }: BackupLine): void => {
    place += 1;
    const take = <Row>(schema: z.ZodMiniType<Row>, keep: (parsed: Row) => void): void => {
      const parsed = schema.safeParse(row);
      if (parsed.success) keep(parsed.data);
      else setAside.push({ row: place, table, field: parsed.error.issues[0]?.path.join('.') ?? '' });
    };
    if (isTable(table))
      take<{ readonly id: string }>(rowSchemas[table], (parsed) => rows[table]?.set(parsed.id, parsed));
    else if (table === 'sightings') take(sightingRowSchema, (parsed) => sightings.push(parsed));
    else if (table === 'whereabouts') take(whereaboutsRowSchema, (parsed) => whereabouts.push(parsed));
    else if (table === 'changes')
      take(changeEntrySchema, (parsed) => {
        if (historyTables.has(parsed.table)) history.push(parsed);
      });
    else setAside.push({ row: place, table, field: '' });
  };
  await forSlices(lines, pace, async (slice) => {
    slice.forEach(sort);
    await breathe(database);
  });
  // Each map was filled by its own table's schema.
  return { rows: rows as unknown as RowsById, sightings, whereabouts, history, setAside };
}

function isTable(name: string): name is TableName {
  return Object.hasOwn(rowSchemas, name);
}
