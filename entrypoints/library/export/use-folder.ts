/** The folder that exports are written into: chosen once, remembered, and asked for again by the browser when it has to. */
import { useEffect, useState } from 'preact/hooks';
import type { FolderState } from '@/components/export/export';
import { systemClock } from '@/lib/platform/clock';
import { createDirectoryFolder } from '@/lib/platform/export-folder/directory-folder';
import {
  allowDownloads,
  canAskForDownloads,
  createDownloadsFolder,
} from '@/lib/platform/export-folder/downloads-folder';
import type { ExportFolder } from '@/lib/platform/export-folder/export-folder';
import { allowFolder, canPickFolders, pickFolder } from '@/lib/platform/export-folder/pick-folder';
import type { Store } from '@/lib/store/create-store';
import { downloadTarget } from '@/lib/store/exports';
import type { ExportFolderRow } from '@/lib/store/exports';

/** A folder that may be written to. */
export interface OpenFolder {
  readonly folder: ExportFolder;
  readonly target: string;
  readonly name: string;
}

/** The folder, and the ways to it. */
export interface Folder {
  readonly state: FolderState;
  /** `denied`: the reader or the browser said no. Null: the reader closed the dialogue. Call it from a click. */
  readonly open: (isOther: boolean) => Promise<OpenFolder | 'denied' | null>;
}

/** The one used last is offered. */
export function useFolder(store: Pick<Store, 'exports'>): Folder {
  const [rows, setRows] = useState<readonly ExportFolderRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    void store.exports.listFolders().then((read) => {
      if (isWanted && read.kind === 'done') setRows(read.value);
    });
    return () => {
      isWanted = false;
    };
  }, [store]);
  const [last] = rows;

  const open: Folder['open'] = async (isOther) => {
    if (!canPickFolders()) return openDownloads();
    const handle = isOther || last === undefined ? await pickFolder() : last.handle;
    if (handle === null) return null;
    if (!(await allowFolder(handle))) return 'denied';
    const known = await findRow(rows, handle);
    const used = await store.exports.useFolder(known?.id ?? null, handle);
    // A library that cannot remember the folder can still write into it this once, but not again: better not begin.
    if (used.kind === 'refused') return 'denied';
    setRows([used.value, ...rows.filter(({ id }) => id !== used.value.id)]);
    return { folder: createDirectoryFolder(handle), target: used.value.id, name: used.value.name };
  };
  const chosen: FolderState = last === undefined ? { kind: 'unchosen' } : { kind: 'chosen', name: last.name };
  return { state: canPickFolders() ? chosen : { kind: canAskForDownloads() ? 'downloads' : 'none' }, open };
}

/** A new folder each time, named by the minute: what lies in an earlier one cannot be read, and so not be merged. */
async function openDownloads(): Promise<OpenFolder | 'denied'> {
  if (!(await allowDownloads())) return 'denied';
  const now = systemClock();
  const here = new Date(now - new Date(now).getTimezoneOffset() * msPerMinute).toISOString();
  const name = `Backstory ${here.slice(0, 16).replace('T', ' ').replace(':', '.')}`;
  return { folder: createDownloadsFolder(name), target: downloadTarget, name };
}

const msPerMinute = 60_000;

async function findRow(
  rows: readonly ExportFolderRow[],
  handle: FileSystemDirectoryHandle,
): Promise<ExportFolderRow | null> {
  for (const row of rows) if (await row.handle.isSameEntry(handle)) return row;
  return null;
}
