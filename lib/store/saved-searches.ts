/** Searches with a name. What they find is not known here. */
import { savedSearchIdSchema } from '@/lib/core/notes/saved-search-row';
import type { SavedSearchId, SavedSearchRow } from '@/lib/core/notes/saved-search-row';
import { refused } from './outcome';
import type { Read, Written } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** A search as it is saved; `editing` names the one that is replaced. */
export interface SearchToWrite extends Pick<SavedSearchRow, 'name' | 'query' | 'sort'> {
  readonly editing: { readonly id: SavedSearchId; readonly revision: number } | null;
}

/** Reads and writes saved searches. */
export interface SavedSearchStore {
  /** In the order of their names. */
  list(): Promise<Read<readonly SavedSearchRow[]>>;
  write(search: SearchToWrite): Promise<Written<SavedSearchRow>>;
  delete(id: SavedSearchId, revision: number): Promise<Written<SavedSearchRow>>;
}

/** Makes the saved searches' part of a store. */
export function createSavedSearchStore(read: ReadAll, write: Write, newId: () => string): SavedSearchStore {
  return {
    list: () =>
      read(async (database) =>
        parseRows(rowSchemas.savedSearches, await database.savedSearches.toArray())
          .filter(({ deletedAt }) => deletedAt === null)
          .sort((a, b) => a.name.localeCompare(b.name) || a.createdAt - b.createdAt),
      ),
    write: ({ editing, ...search }) =>
      write('write-search', async (change) => {
        if (editing === null) {
          const id = savedSearchIdSchema.parse(newId());
          return change.put('savedSearches', null, { ...change.firstStamp, id, ...search });
        }
        const row = await change.find('savedSearches', editing.id);
        if (row?.deletedAt !== null) return refused('gone');
        if (row.revision !== editing.revision) return refused('stale');
        return change.put('savedSearches', row, { ...row, ...search });
      }),
    delete: (id, revision) =>
      write('delete-search', async (change) => {
        const row = await change.find('savedSearches', id);
        if (row?.deletedAt !== null) return refused('gone');
        if (row.revision !== revision) return refused('stale');
        return change.put('savedSearches', row, { ...row, deletedAt: change.at });
      }),
  };
}
