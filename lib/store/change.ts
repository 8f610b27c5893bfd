/** One act of the reader while it is being prepared: rows are read and new ones collected; nothing is on the disk until it is finished. */
import type { BackstoryDatabase } from './database';
import { parseRow, parseRows } from './parse-rows';
import { rowSchemas } from './tables';
import type { ChangeAction, ChangeSetId, RowsByTable, TableName } from './tables';

/** A row as it was and as it will be. */
export type PendingRow = {
  readonly [Table in TableName]: {
    readonly table: Table;
    readonly before: RowsByTable[Table] | null;
    readonly after: RowsByTable[Table];
  };
}[TableName];

/** What a write works with. Reading sees the rows on the disk and, by id, those already collected. */
export interface Change {
  readonly id: ChangeSetId;
  readonly action: ChangeAction;
  readonly at: number;
  readonly undoes: ChangeSetId | null;
  readonly database: BackstoryDatabase;
  /** What a row has that is made now. */
  readonly firstStamp: {
    readonly revision: 1;
    readonly createdAt: number;
    readonly modifiedAt: number;
    readonly deletedAt: null;
  };
  /** The row of this id; null when it is missing or damaged. */
  find<Table extends TableName>(table: Table, id: string): Promise<RowsByTable[Table] | null>;
  /** The rows of an article on the disk, deleted ones among them. */
  listOfPage<Table extends 'highlights' | 'notes'>(table: Table, pageId: string): Promise<RowsByTable[Table][]>;
  /** Collects a row, new (`before` is null) or changed, and returns it with its revision and time of writing. */
  put<Table extends TableName>(
    table: Table,
    before: RowsByTable[Table] | null,
    after: RowsByTable[Table],
  ): RowsByTable[Table];
  /** Collects a row that was written elsewhere and is not here: with the revision and the times it had there. */
  bring<Table extends TableName>(table: Table, row: RowsByTable[Table]): void;
  pending(): readonly PendingRow[];
}

interface ChangeDeps {
  readonly database: BackstoryDatabase;
  readonly id: ChangeSetId;
  readonly action: ChangeAction;
  readonly at: number;
  readonly undoes: ChangeSetId | null;
}

/** Makes an empty change; `write` fills and finishes it inside one transaction. */
export function createChange(deps: ChangeDeps): Change {
  const { database, at } = deps;
  const collected = new Map<string, PendingRow>();

  /** A row put twice keeps its first `before`, so that a change set holds one entry for each row and one step of its revision. */
  function collect<Table extends TableName>(
    table: Table,
    before: RowsByTable[Table] | null,
    after: RowsByTable[Table],
  ): RowsByTable[Table] {
    const earlier = collected.get(after.id);
    const first = earlier === undefined ? before : (earlier.before as RowsByTable[Table] | null);
    const row = rowSchemas[table].parse({ ...after, revision: (first?.revision ?? 0) + 1, modifiedAt: at });
    // A union over tables cannot be built from a type parameter; table and rows are of one table by this function's signature.
    collected.set(row.id, { table, before: first, after: row } as unknown as PendingRow);
    return row;
  }

  return {
    ...deps,
    firstStamp: { revision: 1, createdAt: at, modifiedAt: at, deletedAt: null },
    find: async <Table extends TableName>(table: Table, id: string) => {
      const own = collected.get(id);
      if (own !== undefined) return own.table === table ? (own.after as RowsByTable[Table]) : null;
      return parseRow(rowSchemas[table], await database[table].get(id));
    },
    listOfPage: async <Table extends 'highlights' | 'notes'>(table: Table, pageId: string) =>
      parseRows(rowSchemas[table], await database[table].where('pageId').equals(pageId).toArray()),
    put: collect,
    bring: <Table extends TableName>(table: Table, row: RowsByTable[Table]) => {
      const after = rowSchemas[table].parse(row);
      collected.set(after.id, { table, before: null, after } as unknown as PendingRow);
    },
    pending: () => [...collected.values()],
  };
}
