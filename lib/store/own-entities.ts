/** The reader's own entries: records like those of packs, kept one a row. How a record is made from what was typed is not known here. */
import { ownEntityIdSchema, toOwnEntityId } from '@/lib/core/entities/knowledge-rows';
import type { OwnEntityId, OwnEntityRow } from '@/lib/core/entities/knowledge-rows';
import type { EntityRecord } from '@/lib/core/entities/record';
import type { Change } from './change';
import { refused } from './outcome';
import type { Done, Read, Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** An entry to be kept: a new one, or one that was edited at a revision. */
export interface OwnEntityToWrite {
  readonly editing: { readonly id: OwnEntityId; readonly revision: number } | null;
  readonly record: Omit<EntityRecord, 'id'>;
  readonly link: string | null;
}

/** On a refusal, `current` is what stands there now (null when nothing does). */
export type OwnEntityWritten = Done<OwnEntityRow> | (Refused & { readonly current: OwnEntityRow | null });

/** Reads and writes own entries. */
export interface OwnEntityStore {
  /** All that are kept, the one written last first. */
  list(): Promise<Read<readonly OwnEntityRow[]>>;
  write(entity: OwnEntityToWrite): Promise<OwnEntityWritten>;
  delete(id: OwnEntityId, revision: number): Promise<Written<OwnEntityRow>>;
  restore(id: OwnEntityId): Promise<Written<OwnEntityRow>>;
}

/** Makes the own entries' part of a store. */
export function createOwnEntityStore(read: ReadAll, write: Write, newId: () => string): OwnEntityStore {
  return {
    list: () =>
      read(async (database) =>
        parseRows(rowSchemas.ownEntities, await database.ownEntities.toArray())
          .filter(({ deletedAt }) => deletedAt === null)
          .sort((a, b) => b.modifiedAt - a.modifiedAt),
      ),
    write: async (entity) => {
      const written = await write('write-own', (change) => writeRow(change, entity, newId));
      if (written.kind === 'refused') return { ...written, current: null };
      const { value } = written;
      return 'conflict' in value ? { ...refused('stale'), current: value.conflict } : { ...written, value };
    },
    delete: (id, revision) =>
      write('delete-own', async (change) => {
        const row = await change.find('ownEntities', id);
        if (row?.deletedAt !== null) return refused('gone');
        if (row.revision !== revision) return refused('stale');
        return change.put('ownEntities', row, { ...row, deletedAt: change.at });
      }),
    restore: (id) =>
      write('restore-own', async (change) => {
        const row = await change.find('ownEntities', id);
        if (row === null) return refused('gone');
        return row.deletedAt === null ? row : change.put('ownEntities', row, { ...row, deletedAt: null });
      }),
  };
}

/** A conflict is a value, not a refusal, because it has the other entry to show; nothing is collected, so nothing is written. */
interface Conflict {
  readonly conflict: OwnEntityRow;
}

async function writeRow(
  change: Change,
  { editing, record, link }: OwnEntityToWrite,
  newId: () => string,
): Promise<OwnEntityRow | Conflict | Refused> {
  if (editing === null) {
    const id = ownEntityIdSchema.parse(newId());
    return change.put('ownEntities', null, {
      ...change.firstStamp,
      id,
      record: { ...record, id: toOwnEntityId(id) },
      link,
    });
  }
  const row = await change.find('ownEntities', editing.id);
  if (row?.deletedAt !== null) return refused('gone');
  if (row.revision !== editing.revision) return { conflict: row };
  return change.put('ownEntities', row, { ...row, record: { ...record, id: row.record.id }, link });
}
