/**
 * Brings back what stands beside the reader's rows: what was observed about articles, and the states that notes once had. None of it is
 * part of the change that undo takes back; without its rows nothing of it is shown, and it goes with them when the trash is emptied.
 */
import type { Change } from '../change';
import { changeSetIdSchema } from '../tables';
import type { SortedBackup } from './sort-lines';

/** Writes what is not here yet, inside the transaction of the change. */
export async function bringObserved(change: Change, sorted: SortedBackup, newId: () => string): Promise<void> {
  await bringSightings(change, sorted);
  await bringWhereabouts(change, sorted);
  await bringHistory(change, sorted, newId);
}

/** An article that was looked at here knows better than any backup. */
async function bringSightings({ database }: Change, { rows, sightings }: SortedBackup): Promise<void> {
  const seen = new Set(await database.sightings.orderBy('pageId').uniqueKeys());
  await database.sightings.bulkPut(sightings.filter(({ pageId }) => rows.pages.has(pageId) && !seen.has(pageId)));
}

async function bringWhereabouts({ database }: Change, { rows, whereabouts }: SortedBackup): Promise<void> {
  const known = new Set(await database.whereabouts.toCollection().primaryKeys());
  await database.whereabouts.bulkPut(whereabouts.filter(({ id }) => rows.highlights.has(id) && !known.has(id)));
}

/** Only for notes of which the log here knows nothing, so that states stay in their order; each is a change set of its own. */
async function bringHistory({ database }: Change, { history }: SortedBackup, newId: () => string): Promise<void> {
  const known = new Set(await database.changes.orderBy('rowId').uniqueKeys());
  const missing = history.filter(({ rowId }) => !known.has(rowId));
  await database.changes.bulkAdd(
    missing.map(({ seq: _given, ...entry }) => ({
      ...entry,
      changeSetId: changeSetIdSchema.parse(newId()),
      undoes: null,
    })),
  );
}
