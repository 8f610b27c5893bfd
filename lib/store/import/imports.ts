/** Keeps what files of other tools hold, in one change that can be undone. How such files are written is not known here. */
import type { ImportedRecord } from '@/lib/core/imports/imported';
import type { Change } from '../change';
import type { Read, Refused, Written } from '../outcome';
import { refused } from '../outcome';
import { stageOf, unfollowed, untilStopped } from '../pace';
import type { Pace, Stopped } from '../pace';
import type { ReadAll } from '../read';
import type { Write } from '../write';
import { keepRecords } from './keep-records';
import type { ImportDifference } from './keep-records';

/** Imports records. */
export interface ImportStore {
  /** What importing would do, and nothing is written. */
  preview(records: readonly ImportedRecord[], pace?: Pace): Promise<Read<ImportDifference> | Stopped>;
  /** Imports them, all or, when it is stopped, none; `gone` when there is nothing to do. Doing it twice changes nothing more. */
  bring(records: readonly ImportedRecord[], pace?: Pace): Promise<Written<ImportDifference> | Stopped>;
}

/** Makes the imports' part of a store. */
export function createImportStore(read: ReadAll, write: Write, newId: () => string): ImportStore {
  return {
    preview: (records, pace = unfollowed) =>
      untilStopped(() => read((database) => keepRecords(records, { database, change: null, newId, pace }))),
    bring: (records, pace = unfollowed) =>
      untilStopped(() => {
        const work = async (change: Change): Promise<ImportDifference | Refused> => {
          const stage = stageOf(pace, 0, 0.5);
          const difference = await keepRecords(records, { database: change.database, change, newId, pace: stage });
          return difference.added + difference.changed === 0 ? refused('gone') : difference;
        };
        return write('import', work, { pace });
      }),
  };
}
