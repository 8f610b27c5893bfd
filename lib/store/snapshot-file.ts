/** A snapshot as bytes: a backup, compressed. */
import type { BackupHead, BackupLine } from '@/lib/core/backup/backup-document';
import { createBackupPrinter } from '@/lib/core/backup/print-backup';
import { readBackup } from '@/lib/core/backup/read-backup';
import { piecesOf } from './pieces-of';

/** Compresses rows into a file. */
export async function writeSnapshotFile(
  head: Omit<BackupHead, 'settings'>,
  lines: AsyncIterable<BackupLine>,
): Promise<Blob> {
  const printer = createBackupPrinter({ ...head, settings: null });
  const encoder = new TextEncoder();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      const put = (text: string): void => controller.enqueue(encoder.encode(text));
      put(printer.head());
      for await (const line of lines) put(printer.row(line));
      put(printer.tail());
      controller.close();
    },
  });
  return new Response(source.pipeThrough(new CompressionStream('gzip'))).blob();
}

/**
 * Reads the rows of a file; null when it is no snapshot, or ends too early: what is missing in it would be taken for what was not
 * there then. A line that is no row is passed over.
 */
export async function readSnapshotFile(file: Blob): Promise<readonly BackupLine[] | null> {
  const reading = readBackup(piecesOf(file));
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  if (step.value.kind !== 'read' || step.value.backup.soundness === 'cut-short') return null;
  return step.value.backup.lines;
}
