/** Reads the lines of a backup: rows as they stand, and how sound the whole is. It believes no row; whoever restores them parses each. */
import {
  backupFormat,
  backupHeadSchema,
  backupLineSchema,
  backupTailSchema,
  backupVersion,
  formerSnapshotFormat,
} from './backup-document';
import type { BackupHead, BackupLine } from './backup-document';
import type { BackupProblem, Soundness } from './backup-problem';
import { createSha256 } from './sha-256';

/** What a file comes to. */
export interface ParsedBackup {
  readonly head: BackupHead;
  readonly lines: readonly BackupLine[];
  /** Which lines between head and tail are no rows, counted from one at the top of the file. */
  readonly unreadableLines: readonly number[];
  readonly soundness: Soundness;
}

/** Takes the lines of a file, in order. */
export interface BackupParser {
  /** Why reading need not go on, or null. */
  push(line: string): BackupProblem | null;
  end(): ParsedBackup | BackupProblem;
}

/** A document that somebody printed anew, with other line ends or none, is read whole up to this many code units. */
const reprintedAtMost = 64_000_000;

/** Makes a parser. */
export function createBackupParser(): BackupParser {
  let reading: Reading | null = null;
  const first: string[] = [];
  let firstUnits = 0;
  return {
    push: (line) => {
      if (reading !== null) {
        reading.push(line);
        return null;
      }
      if (first.length === 0 && line !== '') {
        const opened = openHead(line);
        if (opened !== null && 'kind' in opened) return opened;
        reading = opened;
      }
      if (reading !== null) return null;
      firstUnits += line.length;
      if (firstUnits > reprintedAtMost) return { kind: 'too-large', limitBytes: reprintedAtMost };
      first.push(line);
      return null;
    },
    end: () => reading?.end() ?? readReprinted(first.join('\n')),
  };
}

interface Reading {
  push(line: string): void;
  end(): ParsedBackup;
}

/** The first line: a head that ends where the rows begin, or the head of a former snapshot. Null when it is neither. */
function openHead(line: string): Reading | BackupProblem | null {
  const isOpen = line.endsWith('"rows":[');
  const parsed = backupHeadSchema.safeParse(parseJson(isOpen ? `${line}]}` : line));
  if (!parsed.success) return null;
  const { format, version, database, madeAt, takenAt, settings } = parsed.data;
  if (isOpen !== (format === backupFormat)) return null;
  if (version > backupVersion) return { kind: 'newer' };
  const head = { database, madeAt: madeAt ?? takenAt ?? 0, settings: settings ?? null };
  return createReading(head, format === formerSnapshotFormat);
}

function createReading(head: BackupHead, isFormer: boolean): Reading {
  const lines: BackupLine[] = [];
  const unreadableLines: number[] = [];
  const sum = createSha256();
  const encoder = new TextEncoder();
  let lineNumber = 1;
  let soundness: Soundness = isFormer ? 'unsigned' : 'cut-short';
  return {
    push: (text) => {
      lineNumber += 1;
      if (text.trim() === '') return;
      if (!isFormer && text.startsWith(']')) {
        const tail = backupTailSchema.safeParse(parseJson(`{"rows":[${text}`)).data;
        if (tail !== undefined) soundness = tail.checksum === sum.hex() ? 'whole' : 'changed';
        return;
      }
      const json = text.endsWith(',') ? text.slice(0, -1) : text.startsWith(',') ? text.slice(1) : text;
      sum.update(encoder.encode(`${json}\n`));
      const line = backupLineSchema.safeParse(parseJson(json)).data;
      if (line === undefined) unreadableLines.push(lineNumber);
      else lines.push(line);
    },
    end: () => ({ head, lines, unreadableLines, soundness }),
  };
}

/** The same document in another print: the sum is over rows printed our way, so it is the same too. */
function readReprinted(text: string): ParsedBackup | BackupProblem {
  const document = parseJson(text);
  const head = backupHeadSchema.safeParse(document);
  if (!head.success || head.data.format !== backupFormat) return { kind: 'not-a-backup' };
  const rows = (document as { readonly rows?: unknown }).rows;
  if (!Array.isArray(rows)) return { kind: 'not-a-backup' };
  const { rows: _rows, ...rest } = document as Readonly<Record<string, unknown>>;
  const opened = openHead(`${JSON.stringify(head.data).slice(0, -1)},"rows":[`);
  if (opened === null || 'kind' in opened) return opened ?? { kind: 'not-a-backup' };
  for (const row of rows) opened.push(JSON.stringify(row));
  const tail = backupTailSchema.safeParse(rest);
  if (tail.success) opened.push(`],${JSON.stringify(tail.data).slice(1)}`);
  return opened.end();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
