/** What the reader of files, a worker, says to the library's page. Both are ours and of one build, so a message is believed as it is typed. */
import type { BackupLine } from '@/lib/core/backup/backup-document';
import type { ImportedRecord } from '@/lib/core/imports/imported';
import type { AnyFile } from './read-any-file';

/** From the worker to the page: first how far it is, then what was read a slice at a time, then the rest, in which the list is empty. */
export type FromReader =
  | { readonly kind: 'progressed'; readonly share: number }
  | { readonly kind: 'lines'; readonly lines: readonly BackupLine[] }
  | { readonly kind: 'records'; readonly records: readonly ImportedRecord[] }
  | { readonly kind: 'end'; readonly file: AnyFile };
