/** What the reader deleted and can still have back, and the end of it: after thirty days rows go for good, with their history. */
import type { TrashEntry, TrashRef } from '@/lib/core/care/trash-entry';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read, Written } from './outcome';
import type { ReadAll } from './read';
import { tableNames } from './tables';
import { listTrash } from './trash/list-trash';
import { restoreTrash } from './trash/restore-trash';
import type { Write } from './write';

/** Reads, restores and empties the trash. */
export interface TrashStore {
  /** The one deleted last first. What went together with an article is not told again. */
  list(): Promise<Read<readonly TrashEntry[]>>;
  /** Brings things back in one change, so that one undo takes all of it back; its value is how many came. */
  restore(refs: readonly TrashRef[]): Promise<Written<number>>;
  /** Removes for good what was deleted before a time (milliseconds since 1970), with all that was observed and logged of it; its value is the number of rows. */
  empty(before: number): Promise<Read<number>>;
}

interface TrashDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly isPrivate: () => boolean;
}

/** Makes the trash of a store. */
export function createTrashStore(
  read: ReadAll,
  write: Write,
  { database, openDatabase, isPrivate }: TrashDeps,
): TrashStore {
  const tables = [...tableNames, 'changes', 'sightings', 'whereabouts'];
  return {
    list: () => read(listTrash),
    restore: (refs) => write('restore-trash', (change) => restoreTrash(change, refs)),
    empty: async (before) => {
      if (isPrivate()) return refused('private');
      return guard(openDatabase, () =>
        database.transaction('rw', tables, async () => ({
          kind: 'done' as const,
          value: await removeDeleted(database, before),
        })),
      );
    },
  };
}

/** Rows go table by table, each with its log; what they leave pointing to nothing is found by no list and by the check of the library. */
async function removeDeleted(database: BackstoryDatabase, before: number): Promise<number> {
  let removed = 0;
  for (const table of tableNames) {
    // The bytes of packs have a rhythm of their own, see `packs`.
    if (table === 'packs') continue;
    const ids = await database[table].where('deletedAt').between(1, before, true, false).primaryKeys();
    if (table === 'highlights') await database.whereabouts.bulkDelete(ids);
    // An article is deleted only when all of it is, so its highlights and notes go by themselves.
    if (table === 'pages') await database.sightings.where('pageId').anyOf(ids).delete();
    await database.changes.where('rowId').anyOf(ids).delete();
    await database[table].bulkDelete(ids);
    removed += ids.length;
  }
  return removed;
}
