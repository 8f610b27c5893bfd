/** The one way to change anything: rows and their log entries in one transaction, then the word to everybody. What is changed is for others to say. */
import { changeSetIdSchema, isKnowledge, tableNames } from './tables';
import type { ChangeAction, ChangeSetId } from './tables';
import type { PageId } from '@/lib/core/notes/rows';
import { createChange } from './change';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import { forSlices, stageOf, unfollowed } from './pace';
import type { Pace } from './pace';
import type { Done, Refused, Written } from './outcome';
import { settlePages, touchedPageIds } from './settle-pages';

/** What a commit has touched. */
export interface Touched {
  readonly pageIds: readonly PageId[];
  /** Whether packs, own entries or decisions about names were changed, so that names mean something else now. */
  readonly knowledge: boolean;
}

/** What writing needs from outside. */
export interface WriteDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Random UUIDs. */
  readonly newId: () => string;
  /** Hears, after each commit, what was touched. */
  readonly announce: (touched: Touched) => void;
  /** Whether the reader is in a private window, where every write is refused. */
  readonly isPrivate: () => boolean;
}

/** What else there is to say of a change. */
export interface WriteOptions {
  /** The change set that this one takes back. */
  readonly undoes?: ChangeSetId;
  /** For a change of many rows: half of it is `work`, the other half putting its rows on the disk. Throws when it was stopped, see `pace`. */
  readonly pace?: Pace;
}

/** Prepares a change with `work` and commits it, or, when `work` returns a refusal, commits nothing. */
export type Write = <Value>(
  action: ChangeAction,
  work: (change: Change) => Promise<Value | Refused>,
  options?: WriteOptions,
) => Promise<Written<Value>>;

/** Makes the writer of a store. */
export function createWrite(deps: WriteDeps): Write {
  const { database, openDatabase, now, newId, announce, isPrivate } = deps;
  const tables = [...tableNames, 'changes', 'sightings', 'whereabouts'];
  return async (action, work, { undoes, pace = unfollowed } = {}) => {
    if (isPrivate()) return refused('private');
    const id = changeSetIdSchema.parse(newId());
    const written = await guard(openDatabase, () =>
      // Dexie keeps a transaction open across awaits only when it sees that the function itself is async.
      database.transaction('rw', tables, async () =>
        commit(createChange({ database, id, action, at: now(), undoes: undoes ?? null }), work, stageOf(pace, 0.5, 1)),
      ),
    );
    if (written.kind === 'refused') return written;
    const { touched, ...outcome } = written;
    if (touched.knowledge || touched.pageIds.length > 0) announce(touched);
    return outcome;
  };
}

async function commit<Value>(
  change: Change,
  work: (change: Change) => Promise<Value | Refused>,
  pace: Pace,
): Promise<Refused | (Done<Value> & { readonly touched: Touched })> {
  const value = await work(change);
  if (isRefused(value)) return value;
  await settlePages(change);
  await putRows(change, stageOf(pace, 0, 0.5));
  await putLog(change, stageOf(pace, 0.5, 1));
  const pageIds = [...touchedPageIds(change)];
  const knowledge = change.pending().some(({ table }) => isKnowledge(table));
  return { kind: 'done', value, changeSetId: change.id, pageIds, touched: { pageIds, knowledge } };
}

async function putRows(change: Change, pace: Pace): Promise<void> {
  const pending = change.pending();
  for (const [index, table] of tableNames.entries()) {
    const rows = pending.filter((row) => row.table === table);
    const stage = stageOf(pace, index / tableNames.length, (index + 1) / tableNames.length);
    await forSlices(rows, stage, (slice) => change.database[table].bulkPut(slice.map(({ after }) => after)));
  }
}

async function putLog(change: Change, pace: Pace): Promise<void> {
  const { id: changeSetId, action, undoes, at, database } = change;
  await forSlices(change.pending(), pace, (slice) =>
    database.changes.bulkAdd(
      slice.map(({ table, before, after }) => ({
        changeSetId,
        action,
        undoes,
        at,
        table,
        rowId: after.id,
        before,
        after,
      })),
    ),
  );
}

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refused';
}
