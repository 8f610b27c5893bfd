/** Keeps what files of other tools hold, in one change that can be undone. How such files are written is not known here. */
import type { ImportedRecord } from '@/lib/core/imports/imported';
import type { Read, Written } from '../outcome';
import { refused } from '../outcome';
import type { ReadAll } from '../read';
import type { Write } from '../write';
import { keepRecords } from './keep-records';
import type { ImportDifference } from './keep-records';
import { readLibraryIndex } from './library-index';

/** Imports records. */
export interface ImportStore {
  /** What importing would do, and nothing is written. */
  preview(records: readonly ImportedRecord[]): Promise<Read<ImportDifference>>;
  /** Imports them; `gone` when there is nothing to do. Doing it twice changes nothing more. */
  bring(records: readonly ImportedRecord[]): Promise<Written<ImportDifference>>;
}

/** Makes the imports' part of a store. */
export function createImportStore(read: ReadAll, write: Write, newId: () => string): ImportStore {
  return {
    preview: (records) => read(async (database) => keepRecords(await readLibraryIndex(database), records, null, newId)),
    bring: (records) =>
      write('import', async (change) => {
        const difference = keepRecords(await readLibraryIndex(change.database), records, change, newId);
        return difference.added + difference.changed === 0 ? refused('gone') : difference;
      }),
  };
}
