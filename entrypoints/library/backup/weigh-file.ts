/** What a file that was read would do to the library, in the words of the page, and the way to do it. */
import type { AsideLine, BackupMode, ImportPreview } from '@/components/import/import';
import type { Problem } from '@/components/keeping/keeping';
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import type { ImportedFile } from '@/lib/core/imports/read-import';
import type { BackupDifference } from '@/lib/store/backup/backups';
import type { Pace, Stopped } from '@/lib/store/pace';
import type { Store } from '@/lib/store/create-store';

/** A file that can be brought. */
export type ReadyFile =
  | { readonly kind: 'backup'; readonly backup: ParsedBackup; readonly mode: BackupMode }
  | { readonly kind: 'records'; readonly file: ImportedFile };

/** A preview, or why there is none. */
export type Weighed =
  | { readonly kind: 'done'; readonly preview: ImportPreview }
  | { readonly kind: 'refused'; readonly reason: Problem }
  | Stopped;

/** Compares the file with the library; nothing is written. */
export async function weighFile(
  { backups, imports }: Store,
  fileName: string,
  ready: ReadyFile,
  pace: Pace,
): Promise<Weighed> {
  if (ready.kind === 'backup') {
    const read = await backups.preview(ready.backup, ready.mode, pace);
    return read.kind !== 'done' ? read : { kind: 'done', preview: fromBackup(fileName, ready, read.value) };
  }
  const read = await imports.preview(ready.file.records, pace);
  if (read.kind !== 'done') return read;
  const { added, changed, known } = read.value;
  const aside = ready.file.aside.map(({ index, reason }): AsideLine => ({ place: index, reason, field: '' }));
  const { format } = ready.file;
  const preview = { fileName, format, added, changed, removed: 0, skipped: known, aside, backup: null };
  return { kind: 'done', preview };
}

function fromBackup(
  fileName: string,
  { backup, mode }: Extract<ReadyFile, { kind: 'backup' }>,
  { added, changed, removed, unchanged, newerHere, packs, setAside }: BackupDifference,
): ImportPreview {
  return {
    fileName,
    format: 'backup',
    added,
    changed,
    removed,
    skipped: unchanged + newerHere,
    aside: setAside.map(({ row, field }) => ({ place: row, reason: 'damaged', field })),
    backup: { madeAt: backup.head.madeAt, soundness: backup.soundness, mode, packs },
  };
}

/** Brings the file, in one change; one that is stopped changes nothing. */
export async function bringFile({ backups, imports }: Store, ready: ReadyFile, pace: Pace) {
  return ready.kind === 'backup'
    ? backups.restore(ready.backup, ready.mode, pace)
    : imports.bring(ready.file.records, pace);
}
