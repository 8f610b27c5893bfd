/** Reads a file beside the page, in a worker that ends with it. What files may hold is not known here. */
import type { BackupLine } from '@/lib/core/backup/backup-document';
import type { ImportedRecord } from '@/lib/core/imports/imported';
import type { AnyFile, ReadAnyOptions } from './read-any-file';
import type { FromReader } from './reading-protocol';

/** The part of a worker that is used. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Starts a worker, which waits for its file. */
export function startReadingWorker(): ReadingWorker {
  return new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
}

/** What the file comes to; stopping it ends the worker at once, wherever it is. */
export function readAside(
  file: File,
  { signal, progressed }: ReadAnyOptions,
  worker: ReadingWorker = startReadingWorker(),
): Promise<AnyFile> {
  const lines: BackupLine[] = [];
  const records: ImportedRecord[] = [];
  return new Promise((resolve) => {
    const settle = (read: AnyFile): void => {
      worker.terminate();
      resolve(read);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'progressed') progressed(data.share);
      else if (data.kind === 'lines') lines.push(...data.lines);
      else if (data.kind === 'records') records.push(...data.records);
      else settle(withRows(data.file, lines, records));
    });
    // A worker that breaks, as for want of memory, answers nothing more.
    worker.addEventListener('error', () => settle({ kind: 'refused', refusal: { kind: 'unreadable' } }));
    signal.addEventListener('abort', () => settle({ kind: 'stopped' }));
    if (signal.aborted) settle({ kind: 'stopped' });
    else worker.postMessage(file);
  });
}

function withRows(read: AnyFile, lines: readonly BackupLine[], records: readonly ImportedRecord[]): AnyFile {
  if (read.kind === 'backup') return { ...read, backup: { ...read.backup, lines } };
  return read.kind === 'records' ? { ...read, file: { ...read.file, records } } : read;
}
