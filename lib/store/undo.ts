/**
 * Takes one change set back by writing what stood there before, as a change set of its own: so undoing an undo is redoing. It is
 * refused when any of those rows was changed since, because taking back then would take more than was meant.
 */
import type { PageRow } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { refused } from './outcome';
import type { Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import { sameContent } from './same-content';
import { changeEntrySchema } from './tables';
import type { ChangeEntry, ChangeSetId, RowsByTable, TableName } from './tables';
import type { Write } from './write';

/** Makes the function that takes a change set back; its value is the id of what was taken back. */
export function createUndo(write: Write): (changeSetId: ChangeSetId) => Promise<Written<ChangeSetId>> {
  return (changeSetId) => write('undo', (change) => undo(change, changeSetId), { undoes: changeSetId });
}

async function undo(change: Change, changeSetId: ChangeSetId): Promise<ChangeSetId | Refused> {
  const stored = await change.database.changes.where('changeSetId').equals(changeSetId).toArray();
  const entries = parseRows(changeEntrySchema, stored);
  if (entries.length === 0 || entries.length < stored.length) return refused('gone');
  for (const entry of entries) {
    const refusal = await takeBack(change, entry);
    if (refusal !== null) return refusal;
  }
  return change.pending().length === 0 ? refused('stale') : changeSetId;
}

/** A refusal half-way leaves nothing behind: until the change is finished its rows are only collected. */
async function takeBack(change: Change, entry: ChangeEntry): Promise<Refused | null> {
  switch (entry.table) {
    case 'pages':
      return takeBackPage(change, entry);
    case 'highlights':
      return takeBackRow(change, 'highlights', entry);
    case 'notes':
      return takeBackRow(change, 'notes', entry);
    case 'packs':
      return takeBackRow(change, 'packs', entry);
    case 'ownEntities':
      return takeBackRow(change, 'ownEntities', entry);
    case 'choices':
      return takeBackRow(change, 'choices', entry);
    case 'projects':
      return takeBackRow(change, 'projects', entry);
    case 'projectParts':
      return takeBackRow(change, 'projectParts', entry);
    case 'entityNotes':
      return takeBackRow(change, 'entityNotes', entry);
    case 'savedSearches':
      return takeBackRow(change, 'savedSearches', entry);
  }
}

/** A row as a change set found and left it. */
interface Step<Row> {
  readonly rowId: string;
  readonly before: Row | null;
  readonly after: Row;
}

async function takeBackRow<Table extends Exclude<TableName, 'pages'>>(
  change: Change,
  table: Table,
  { rowId, before, after }: Step<RowsByTable[Table]>,
): Promise<Refused | null> {
  const current = await change.find(table, rowId);
  if (current === null) return refused('gone');
  if (!sameContent(current, after)) return refused('stale');
  change.put(table, current, before ?? { ...current, deletedAt: change.at });
  return null;
}

/**
 * What is known of an article may have grown since, and then stays as it is. Whether the article is kept is taken back only where the
 * reader had saved the article itself: else that follows from what is left of it, see `settle-pages`.
 */
async function takeBackPage(change: Change, { rowId, before, after }: Step<PageRow>): Promise<null> {
  const current = await change.find('pages', rowId);
  if (current === null) return null;
  const isUnchanged = sameContent({ ...current, deletedAt: null }, { ...after, deletedAt: null });
  if (!isUnchanged) return null;
  if (before !== null) {
    const deletedAt = before.isSaved === true ? before.deletedAt : current.deletedAt;
    change.put('pages', current, { ...before, deletedAt });
  } else if (current.isSaved === true) change.put('pages', current, { ...current, deletedAt: change.at });
  return null;
}
