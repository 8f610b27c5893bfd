/** Reads a backup from a blob or from text, whole, for tests. */
import { readBackup } from '@/lib/core/backup/read-backup';
import type { BackupLimits, BackupRead } from '@/lib/core/backup/read-backup';
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import { piecesOf } from '@/lib/store/pieces-of';

/** What a file comes to. */
export async function readAnyBackup(
  file: Blob | string | Uint8Array<ArrayBuffer>,
  limits?: BackupLimits,
): Promise<BackupRead> {
  const reading = readBackup(piecesOf(file instanceof Blob ? file : new Blob([file])), limits);
  let step = await reading.next();
  while (step.done !== true) step = await reading.next();
  return step.value;
}

/** A backup that must be readable. */
export async function expectBackup(file: Blob | string | Uint8Array<ArrayBuffer>): Promise<ParsedBackup> {
  const read = await readAnyBackup(file);
  if (read.kind === 'refused') throw new Error(`Refused: ${JSON.stringify(read.problem)}`);
  return read.backup;
}
