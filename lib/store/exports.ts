/**
 * What was exported last, so that the next export can tell the reader's changes from the library's, and the folders it went to. It is no work of
 * the reader's: no change is logged, and no backup holds it.
 */
import * as z from 'zod/mini';
import { exportRowIdSchema, exportRowSchema } from '@/lib/core/export/merge/export-row';
import type { ExportRow } from '@/lib/core/export/merge/export-row';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read } from './outcome';
import { parseRows } from './parse-rows';

/** Where files go that the browser saves: nobody knows what becomes of them, so several states of each are remembered. */
export const downloadTarget = 'download';
/** So many states of one downloaded file may be the one that the reader brings back. */
const statesKept = 5;

/** A folder that the reader chose. Browsers keep handles of folders as they are, but not the permission to use them. */
const exportFolderRowSchema = z.object({
  /** The `target` of what was exported into it. */
  id: z.uuid(),
  name: z.string(),
  handle: z.custom<FileSystemDirectoryHandle>(
    (value: unknown) => typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'directory',
  ),
  /** Milliseconds since 1970. */
  usedAt: z.number(),
});
export type ExportFolderRow = z.infer<typeof exportFolderRowSchema>;

/** An export as it is to be remembered. */
export type ExportToRemember = Omit<ExportRow, 'id' | 'exportedAt'>;

/** Reads and writes what was exported. */
export interface ExportStore {
  /** What was exported to a target, the newest first. Of a folder there is one row for each file. */
  listOf(target: string): Promise<Read<readonly ExportRow[]>>;
  /** Remembers files of one target in one transaction; earlier rows of the same files are replaced, for downloads only the oldest. */
  remember(files: readonly ExportToRemember[]): Promise<Read<null>>;
  /** The folders, the one used last first. */
  listFolders(): Promise<Read<readonly ExportFolderRow[]>>;
  /** Keeps a folder, or notes that it is used again; null keeps a new one. */
  useFolder(id: string | null, handle: FileSystemDirectoryHandle): Promise<Read<ExportFolderRow>>;
}

interface ExportStoreDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPrivate: () => boolean;
}

/** Makes the exports' part of a store. */
export function createExportStore({ database, openDatabase, now, newId, isPrivate }: ExportStoreDeps): ExportStore {
  const listOf = async (target: string): Promise<ExportRow[]> => {
    const rows = parseRows(exportRowSchema, await database.exports.where('target').equals(target).toArray());
    return rows.sort((a, b) => b.exportedAt - a.exportedAt);
  };
  const done = <Value>(value: Value) => ({ kind: 'done' as const, value });
  return {
    listOf: (target) => guard(openDatabase, async () => done(await listOf(target))),
    remember: async (files) => {
      if (isPrivate()) return refused('private');
      const [first] = files;
      if (first === undefined) return done(null);
      return guard(openDatabase, () =>
        database.transaction('rw', database.exports, async () => {
          const most = first.target === downloadTarget ? statesKept : 1;
          const known = groupByKey(await listOf(first.target));
          const exportedAt = now();
          for (const file of files) {
            const before = known.get(file.key) ?? [];
            if (before[0] !== undefined && isSame(before[0], file)) continue;
            await database.exports.bulkDelete(before.slice(most - 1).map(({ id }) => id));
            await database.exports.put({ ...file, id: exportRowIdSchema.parse(newId()), exportedAt });
          }
          return done(null);
        }),
      );
    },
    listFolders: () =>
      guard(openDatabase, async () => {
        const rows = parseRows(exportFolderRowSchema, await database.exportFolders.toArray());
        return done(rows.sort((a, b) => b.usedAt - a.usedAt));
      }),
    useFolder: async (id, handle) => {
      if (isPrivate()) return refused('private');
      const row: ExportFolderRow = { id: id ?? newId(), name: handle.name, handle, usedAt: now() };
      return guard(openDatabase, async () => {
        await database.exportFolders.put(row);
        return done(row);
      });
    },
  };
}

function groupByKey(rows: readonly ExportRow[]): ReadonlyMap<string, readonly ExportRow[]> {
  const groups = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

/** The same words in the same place need no second row. */
function isSame(row: ExportRow, file: ExportToRemember): boolean {
  return row.path === file.path && JSON.stringify(row.document) === JSON.stringify(file.document);
}
