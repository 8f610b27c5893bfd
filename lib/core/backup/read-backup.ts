/** Reads a backup from the bytes of a file, packed or not, a little at a time. The caller brings the bytes, paces it and may stop at any step. */
import type { BackupProblem } from './backup-problem';
import { createLineSplitter } from './line-splitter';
import { createBackupParser } from './parse-backup';
import type { ParsedBackup } from './parse-backup';
import { createUnpacker } from './unpack';

/** What a file comes to. */
export type BackupRead =
  | { readonly kind: 'read'; readonly backup: ParsedBackup }
  | { readonly kind: 'refused'; readonly problem: BackupProblem };

/** How much of a file is read before it is taken for one that was made to fill the memory. */
export interface BackupLimits {
  /** Text that comes out of the file. */
  readonly textBytes: number;
  /** Code units of one line: a document that somebody printed anew may be one. */
  readonly lineUnits: number;
}

/** The rows of a million highlights are less. */
const usualLimits: BackupLimits = { textBytes: 2_000_000_000, lineUnits: 64_000_000 };

/** Yields how many bytes of the file were read. */
export async function* readBackup(
  pieces: AsyncIterable<Uint8Array>,
  limits: BackupLimits = usualLimits,
): AsyncGenerator<number, BackupRead> {
  const document = createDocumentReader(limits);
  let readBytes = 0;
  for await (const piece of pieces) {
    const problem = document.push(piece, false);
    if (problem !== null) return { kind: 'refused', problem };
    readBytes += piece.length;
    yield readBytes;
  }
  const problem = document.push(new Uint8Array(0), true);
  if (problem !== null) return { kind: 'refused', problem };
  const parsed = document.end();
  return 'kind' in parsed ? { kind: 'refused', problem: parsed } : { kind: 'read', backup: parsed };
}

interface DocumentReader {
  /** The first thing that went wrong, or null. */
  push(piece: Uint8Array, isLast: boolean): BackupProblem | null;
  end(): ParsedBackup | BackupProblem;
}

function createDocumentReader({ textBytes, lineUnits }: BackupLimits): DocumentReader {
  const parser = createBackupParser();
  const problems: BackupProblem[] = [];
  const note = (problem: BackupProblem | null): void => {
    if (problem !== null) problems.push(problem);
  };
  const lines = createLineSplitter((line) => {
    if (problems.length === 0) note(parser.push(line));
  });
  const unpacker = createUnpacker({ limitBytes: textBytes, ending: '.json' }, (bytes) => {
    if (problems.length > 0) return;
    lines.push(bytes);
    if (lines.waiting() > lineUnits) note({ kind: 'too-large', limitBytes: lineUnits });
  });
  return {
    push: (piece, isLast) => {
      note(unpacker.push(piece, isLast));
      if (isLast) lines.end();
      return problems[0] ?? null;
    },
    end: () => parser.end(),
  };
}
