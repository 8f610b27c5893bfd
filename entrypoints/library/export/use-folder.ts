/** The folder that exports are written into: chosen once, remembered, and asked for again by the browser when it has to. */
import { useEffect, useState } from 'preact/hooks';
import type { FolderState } from '@/components/export/export';
import { createDirectoryFolder } from '@/lib/platform/export-folder/directory-folder';
import type { ExportFolder } from '@/lib/platform/export-folder/export-folder';
import { allowFolder, canPickFolders, pickFolder } from '@/lib/platform/export-folder/pick-folder';
import type { Store } from '@/lib/store/create-store';
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
  return { state: canPickFolders() ? chosen : { kind: 'none' }, open };
}

async function findRow(
  rows: readonly ExportFolderRow[],
  handle: FileSystemDirectoryHandle,
): Promise<ExportFolderRow | null> {
  for (const row of rows) if (await row.handle.isSameEntry(handle)) return row;
  return null;
}
