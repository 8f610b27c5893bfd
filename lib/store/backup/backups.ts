/** Everything of the reader as one file, and the way back. It does not keep files, and it does not know what settings mean. */
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import type { PackRow } from '@/lib/core/entities/knowledge-rows';
import type { BackstoryDatabase } from '../database';
import { guard } from '../guard';
import type { OpenDatabase } from '../open-database';
import { refused } from '../outcome';
import type { Read, Written } from '../outcome';
import type { ReadAll } from '../read';
import { stageOf, unfollowed, untilStopped } from '../pace';
import type { Pace, Stopped } from '../pace';
import { parseRows } from '../parse-rows';
import { rowSchemas } from '../tables';
import type { Change } from '../change';
import type { Write } from '../write';
import { bringObserved } from './bring-observed';
import { bringRows } from './bring-rows';
import type { Bringing, BroughtRows, RestoreMode } from './bring-rows';
import { sortLines } from './sort-lines';
import type { RowsById, SetAside, SortedBackup } from './sort-lines';
import { writeBackupFile } from './write-backup-file';
import type { BackupFile, WriteBackupOptions } from './write-backup-file';

/** What bringing a backup back does. */
export interface BackupDifference extends BroughtRows {
  /** The names of packs whose files must be brought again. */
  readonly packs: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** Writes and brings back backups. */
export interface BackupStore {
  /** Null when it was stopped. */
  write(options: WriteBackupOptions): Promise<Read<BackupFile | null>>;
  /** What bringing it back would do, and nothing is written. `stale` when the backup comes from a newer database. */
  preview(backup: ParsedBackup, mode: RestoreMode, pace?: Pace): Promise<Read<BackupDifference> | Stopped>;
  /** Brings it back in one change that can be undone; one that is stopped leaves everything as it was. */
  restore(backup: ParsedBackup, mode: RestoreMode, pace?: Pace): Promise<Written<BackupDifference> | Stopped>;
}

interface BackupDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Makes the backups' part of a store. */
export function createBackupStore(read: ReadAll, write: Write, deps: BackupDeps): BackupStore {
  const { database, openDatabase, newId } = deps;
  const isNewer = ({ head }: ParsedBackup): boolean => head.database > database.verno;
  return {
    write: (options) =>
      guard(openDatabase, async () => ({
        kind: 'done' as const,
        value: await writeBackupFile(database, deps.now(), options),
      })),
    preview: async (backup, mode, pace = unfollowed) => {
      if (isNewer(backup)) return refused('stale');
      return untilStopped(() =>
        read(async (open) => (await bring(open, backup, { mode, change: null, pace })).difference),
      );
    },
    restore: async (backup, mode, pace = unfollowed) => {
      if (isNewer(backup)) return refused('stale');
      const work = async (change: Change): Promise<BackupDifference> => {
        const bringing = { mode, change, pace: stageOf(pace, 0, 0.5) };
        const { difference, sorted } = await bring(change.database, backup, bringing);
        await bringObserved(change, sorted, newId);
        return difference;
      };
      return untilStopped(() => write('import', work, { pace }));
    },
  };
}

async function bring(
  database: BackstoryDatabase,
  backup: ParsedBackup,
  bringing: Bringing,
): Promise<{ readonly difference: BackupDifference; readonly sorted: SortedBackup }> {
  const sorted = await sortLines(database, backup, stageOf(bringing.pace, 0, 0.5));
  const brought = await bringRows(database, sorted.rows, { ...bringing, pace: stageOf(bringing.pace, 0.5, 1) });
  const packs = await listMissingPacks(database, sorted.rows.packs);
  return { difference: { ...brought, packs, setAside: sorted.setAside }, sorted };
}

async function listMissingPacks(database: BackstoryDatabase, packs: RowsById['packs']): Promise<string[]> {
  const isKept = ({ deletedAt }: PackRow): boolean => deletedAt === null;
  const here = parseRows(rowSchemas.packs, await database.packs.toArray()).filter(isKept);
  const checksums = new Set(here.map(({ checksum }) => checksum));
  const missing = [...packs.values()].filter((pack) => isKept(pack) && !checksums.has(pack.checksum));
  return missing.map(({ name }) => name);
}
