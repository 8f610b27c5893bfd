/**
 * A backup as a document: one JSON object with one row on each line, so that any JSON reader takes it, a library of any size is written
 * and read with little memory, and a damaged line costs one row. Snapshots are the same document, compressed. What the rows mean is
 * for the store to know.
 */
import * as z from 'zod/mini';

/** What a backup calls itself. */
export const backupFormat = 'backstory-backup';
/** Of the document's form; the rows have the version of their database. */
export const backupVersion = 1;
/** How snapshots called themselves before they were backups: a head and rows, a line each, without brackets and sum. */
export const formerSnapshotFormat = 'backstory-snapshot';

/** What stands before the rows. */
export const backupHeadSchema = z.object({
  format: z.enum([backupFormat, formerSnapshotFormat]),
  version: z.int(),
  /** The version of the database that the rows come from. */
  database: z.int(),
  /** Milliseconds since 1970; former snapshots called it `takenAt`. */
  madeAt: z.optional(z.number()),
  takenAt: z.optional(z.number()),
  /** The reader's settings by name, as they were stored; left out of snapshots. */
  settings: z.optional(z.record(z.string(), z.unknown())),
});

/** What a backup says of itself. */
export interface BackupHead {
  readonly database: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Null when the backup has none. */
  readonly settings: Readonly<Record<string, unknown>> | null;
}

export const backupLineSchema = z.object({ table: z.string(), row: z.unknown() });
/** A row as it lay in its table; what it is worth is for whoever restores it to find out. */
export type BackupLine = z.infer<typeof backupLineSchema>;

/** What stands behind the rows. */
export const backupTailSchema = z.object({
  count: z.int(),
  /** SHA-256 over every row as printed without spaces, each with a line feed behind it, in UTF-8. */
  checksum: z.string(),
});
