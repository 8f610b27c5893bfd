/** Reads a file that may be a backup or come from another tool. Nothing is written, and no file of any size fills the memory. */
import type { ImportRefusal } from '@/components/import/import';
import type { BackupProblem } from '@/lib/core/backup/backup-problem';
import type { ParsedBackup } from '@/lib/core/backup/parse-backup';
import { readBackup } from '@/lib/core/backup/read-backup';
import { decodeFile } from '@/lib/core/imports/decode-file';
import { readImport } from '@/lib/core/imports/read-import';
import type { ImportedFile } from '@/lib/core/imports/read-import';
import { piecesOf } from '@/lib/store/pieces-of';
import { inSlices } from '@/lib/surfaces/in-slices';

/** What a file comes to. */
export type AnyFile =
  | { readonly kind: 'backup'; readonly backup: ParsedBackup }
  | { readonly kind: 'records'; readonly file: ImportedFile }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }
  | { readonly kind: 'stopped' };

/** How the reading is followed and stopped. */
export interface ReadAnyOptions {
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1. */
  readonly progressed: (share: number) => void;
}

/** Files of other tools must be parsed whole, so they may not be larger (as a backup that was printed anew may not); others are read line by line. */
const wholeAtMostBytes = 64_000_000;

/** Never throws for what is wrong with a file. */
export async function readAnyFile(file: File, options: ReadAnyOptions): Promise<AnyFile> {
  try {
    return (await readAsBackup(file, options)) ?? (await readAsImport(file, options.signal));
  } catch {
    // Files that were moved or changed meanwhile, and disks that were pulled out, end here.
    return { kind: 'refused', refusal: { kind: 'unreadable' } };
  }
}

/** Null when it is no backup but may be something else. */
async function readAsBackup(file: File, { signal, progressed }: ReadAnyOptions): Promise<AnyFile | null> {
  const reading = readBackup(piecesOf(file));
  for (;;) {
    const step = await reading.next();
    if (signal.aborted) return { kind: 'stopped' };
    if (step.done === true) {
      const { value } = step;
      if (value.kind === 'read') return { kind: 'backup', backup: value.backup };
      return value.problem.kind === 'not-a-backup'
        ? null
        : { kind: 'refused', refusal: toRefusal(file, value.problem) };
    }
    progressed(step.value / file.size);
  }
}

async function readAsImport(file: File, signal: AbortSignal): Promise<AnyFile> {
  if (file.size > wholeAtMostBytes) return tooLarge(file, wholeAtMostBytes);
  const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  const read = await inSlices(readImport(text), signal);
  if (read === null) return { kind: 'stopped' };
  const { value } = read;
  return value.kind === 'read'
    ? { kind: 'records', file: value.file }
    : { kind: 'refused', refusal: { kind: value.problem } };
}

function toRefusal(file: File, problem: BackupProblem): ImportRefusal {
  if (problem.kind === 'not-a-backup') return { kind: 'unknown-format' };
  if (problem.kind !== 'too-large') return problem;
  return { kind: 'too-large', sizeBytes: file.size, limitBytes: problem.limitBytes };
}

function tooLarge(file: File, limitBytes: number): AnyFile {
  return { kind: 'refused', refusal: { kind: 'too-large', sizeBytes: file.size, limitBytes } };
}
