/** Packs that the reader brought: their rows go through the change log, their bytes lie beside it and are never logged. What is in a pack is not known here. */
import * as z from 'zod/mini';
import { packFactsSchema, packIdSchema } from '@/lib/core/entities/knowledge-rows';
import type { PackFacts, PackId, PackRow } from '@/lib/core/entities/knowledge-rows';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { isDeleted, parseRow, parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** The packs there are, and how many rows are too damaged to be believed. */
export interface PackList {
  /** The one added last first. */
  readonly packs: readonly PackRow[];
  readonly damaged: number;
}

/** Reads and writes packs. */
export interface PackStore {
  list(): Promise<Read<PackList>>;
  /** The bytes of a pack, as the browser keeps them: nothing is read into memory yet. */
  readFile(packId: PackId): Promise<Read<Blob>>;
  /** Keeps a pack that was checked; one that is there already, by its checksum, is left as it is. */
  add(facts: PackFacts, file: Blob): Promise<Written<PackRow>>;
  /** Removes a pack. Its bytes stay for a while, so that it can be restored. */
  remove(packId: PackId, revision: number): Promise<Written<PackRow>>;
  /** `gone` when its bytes were swept away. */
  restore(packId: PackId): Promise<Written<PackRow>>;
  /** Frees the bytes of packs that were removed, or never got a row, some time ago. */
  sweep(): Promise<Read<number>>;
}

interface PackStoreDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly newId: () => string;
  readonly now: () => number;
  readonly isPrivate: () => boolean;
}

const packFileSchema = z.object({ id: packIdSchema, addedAt: z.number(), file: z.instanceof(Blob) });

/** An import that is under way, or an undo that may still be asked for, is younger than this. */
const sweepAfterMs = 60 * 60 * 1000;

/** Makes the packs' part of a store. */
export function createPackStore(read: ReadAll, write: Write, deps: PackStoreDeps): PackStore {
  const { database, openDatabase, newId, now, isPrivate } = deps;

  async function add(facts: PackFacts, file: Blob): Promise<Written<PackRow>> {
    if (isPrivate()) return refused('private');
    const id = packIdSchema.parse(newId());
    // The bytes come first and alone: copying them may take long, and a row must never speak of bytes that are not there.
    const kept = await guard(openDatabase, async () => {
      await database.packFiles.put({ id, addedAt: now(), file });
      return { kind: 'done' as const };
    });
    if (kept.kind === 'refused') return kept;
    const written = await write('add-pack', (change) => addRow(change, id, facts));
    if (written.kind === 'refused' || written.value.id !== id) await deleteFile(id);
    return written;
  }

  async function deleteFile(id: PackId): Promise<void> {
    await guard(openDatabase, async () => {
      await database.packFiles.delete(id);
      return { kind: 'done' as const };
    });
  }

  return {
    list: () =>
      read(async () => {
        const stored = await database.packs.toArray();
        const parsed = parseRows(rowSchemas.packs, stored);
        const packs = parsed.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.createdAt - a.createdAt);
        return { packs, damaged: stored.length - parsed.length };
      }),
    readFile: async (packId) => {
      const stored = await guard(openDatabase, async () => ({
        kind: 'done' as const,
        value: await database.packFiles.get(packId),
      }));
      if (stored.kind === 'refused') return stored;
      const file = parseRow(packFileSchema, stored.value)?.file;
      return file === undefined ? refused('gone') : { kind: 'done', value: file };
    },
    add,
    remove: (packId, revision) => write('remove-pack', (change) => removeRow(change, packId, revision)),
    restore: async (packId) => {
      const found = await guard(openDatabase, () => database.packFiles.where('id').equals(packId).count());
      if (typeof found !== 'number') return found;
      return found === 0 ? refused('gone') : write('restore-pack', (change) => restoreRow(change, packId));
    },
    sweep: () => guard(openDatabase, () => sweep(database, now() - sweepAfterMs)),
  };
}

async function addRow(change: Change, id: PackId, facts: PackFacts): Promise<PackRow> {
  const rows = parseRows(rowSchemas.packs, await change.database.packs.toArray());
  const known = rows.find(({ checksum, deletedAt }) => checksum === facts.checksum && deletedAt === null);
  return known ?? change.put('packs', null, { ...change.firstStamp, id, ...packFactsSchema.parse(facts) });
}

async function removeRow(change: Change, packId: PackId, revision: number): Promise<PackRow | Refused> {
  const row = await change.find('packs', packId);
  if (row?.deletedAt !== null) return refused('gone');
  if (row.revision !== revision) return refused('stale');
  return change.put('packs', row, { ...row, deletedAt: change.at });
}

async function restoreRow(change: Change, packId: PackId): Promise<PackRow | Refused> {
  const row = await change.find('packs', packId);
  if (row === null) return refused('gone');
  return row.deletedAt === null ? row : change.put('packs', row, { ...row, deletedAt: null });
}

/** A row too damaged to be read keeps its bytes: what it says may be mended one day. */
async function sweep(database: BackstoryDatabase, before: number): Promise<{ kind: 'done'; value: number }> {
  const value = await database.transaction('rw', [database.packs, database.packFiles], async () => {
    const rows = new Map((await database.packs.toArray()).map((row) => [idOf(row), row]));
    const swept: string[] = [];
    await database.packFiles.each((stored, { primaryKey }) => {
      const row = rows.get(primaryKey);
      const pack = row === undefined ? null : parseRow(rowSchemas.packs, row);
      const isOld = (pack?.deletedAt ?? parseRow(packFileSchema, stored)?.addedAt ?? before) < before;
      if (isOld && (row === undefined || (pack !== null && isDeleted(pack)))) swept.push(primaryKey);
    });
    await database.packFiles.bulkDelete(swept);
    return swept.length;
  });
  return { kind: 'done', value };
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
}
