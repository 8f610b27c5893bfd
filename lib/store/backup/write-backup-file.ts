/** Writes every row of the reader's into one file: JSON, and a zip around it when it is large. The bytes of packs are left out; they can be fetched again. */
import { Zip, ZipDeflate } from 'fflate';
import type { BackupLine } from '@/lib/core/backup/backup-document';
import { createBackupPrinter } from '@/lib/core/backup/print-backup';
import type { BackstoryDatabase } from '../database';
import { rowsOf } from '../rows-of';
import { tableNames } from '../tables';
import { historyTables, observedTables } from './backup-tables';

/** A finished backup. */
export interface BackupFile {
  readonly blob: Blob;
  readonly isZip: boolean;
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** What is written beside the rows, and how the work is followed and stopped. */
export interface WriteBackupOptions {
  /** The reader's settings by name, as they are stored. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1. */
  readonly progressed: (share: number) => void;
}

/** A smaller backup is left as JSON that any program opens. */
const zippedFromUnits = 4_000_000;
/** Rows between two words about progress. */
const rowsAtOnce = 500;

/** Null when it was stopped. */
export async function writeBackupFile(
  database: BackstoryDatabase,
  madeAt: number,
  { settings, signal, progressed }: WriteBackupOptions,
): Promise<BackupFile | null> {
  const printer = createBackupPrinter({ database: database.verno, madeAt, settings });
  const total = await countRows(database);
  const parts: string[] = [printer.head()];
  let rows = 0;
  for await (const line of linesOf(database)) {
    parts.push(printer.row(line));
    rows += 1;
    if (rows % rowsAtOnce > 0) continue;
    progressed(Math.min(1, rows / Math.max(1, total)));
    if (signal.aborted) return null;
  }
  parts.push(printer.tail());
  const isZip = parts.reduce((sum, { length }) => sum + length, 0) >= zippedFromUnits;
  const blob = isZip ? await zipParts(parts, madeAt, signal) : new Blob(parts, { type: 'application/json' });
  return blob === null ? null : { blob, isZip, rows, madeAt };
}

/** Rows of the reader's first, then what was observed, then the states that notes once had. */
async function* linesOf(database: BackstoryDatabase): AsyncGenerator<BackupLine> {
  for (const table of [...tableNames, ...observedTables]) {
    for await (const row of rowsOf(database, table)) yield { table, row };
  }
  let last = 0;
  for (;;) {
    const piece = await database.changes.where('seq').above(last).limit(rowsAtOnce).toArray();
    for (const row of piece) {
      last = seqOf(row) ?? last;
      if (isHistory(row)) yield { table: 'changes', row };
    }
    if (piece.length < rowsAtOnce) return;
  }
}

const seqOf = (row: unknown): number | null =>
  typeof row === 'object' && row !== null && 'seq' in row && typeof row.seq === 'number' ? row.seq : null;

function isHistory(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && 'table' in entry && historyTables.has(entry.table);
}

async function countRows(database: BackstoryDatabase): Promise<number> {
  const counts = await Promise.all([...tableNames, ...observedTables].map((table) => database.table(table).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Parts that are packed before the page may draw again. */
const partsAtOnce = 1_000;

async function zipParts(parts: readonly string[], madeAt: number, signal: AbortSignal): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const file = new ZipDeflate('backstory-backup.json', { level: 6 });
  file.mtime = madeAt;
  zip.add(file);
  const encoder = new TextEncoder();
  for (let start = 0; start < parts.length; start += partsAtOnce) {
    file.push(encoder.encode(parts.slice(start, start + partsAtOnce).join('')), start + partsAtOnce >= parts.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
  }
  zip.end();
  return new Blob(chunks, { type: 'application/zip' });
}
