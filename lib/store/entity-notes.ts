/** The reader's words on entities themselves: one note for each, found by any of the entity's keys. */
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import type { EntityRef } from '@/lib/core/entities/record';
import { entityNoteIdSchema } from '@/lib/core/notes/entity-note-row';
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { isBlank } from './is-blank';
import { maxNoteText, tidyTags } from './limits';
import { refused } from './outcome';
import type { Done, Read, Refused } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** A note on an entity as its editor hands it over. */
export interface EntityNoteToWrite {
  readonly entity: EntityRef;
  /** The revision that was edited; null when there was no note yet. */
  readonly revision: number | null;
  readonly text: string;
  readonly tags: readonly string[];
}

/** On a refusal, `current` is what stands there now, so that both texts can be shown. */
export type EntityNoteWritten = Done<EntityNoteRow> | (Refused & { readonly current: EntityNoteRow | null });

/** Reads and writes notes on entities. */
export interface EntityNoteStore {
  list(): Promise<Read<readonly EntityNoteRow[]>>;
  read(entity: EntityRef): Promise<Read<EntityNoteRow | null>>;
  /** A note left without words and tags is deleted. */
  write(note: EntityNoteToWrite): Promise<EntityNoteWritten>;
}

interface Conflict {
  readonly conflict: EntityNoteRow;
}

/** Makes the entity notes' part of a store. */
export function createEntityNoteStore(read: ReadAll, write: Write, newId: () => string): EntityNoteStore {
  return {
    list: () =>
      read(async (database) =>
        parseRows(rowSchemas.entityNotes, await database.entityNotes.toArray()).filter(
          ({ deletedAt }) => deletedAt === null,
        ),
      ),
    read: (entity) =>
      read(async (database) => {
        const notes = await notesOn(database, entity);
        return notes.find(({ deletedAt }) => deletedAt === null) ?? null;
      }),
    write: async (note) => {
      if (note.text.length > maxNoteText) return { ...refused('full'), current: null };
      const written = await write('write-entity-note', (change) => writeNote(change, note, newId));
      if (written.kind === 'refused') return { ...written, current: null };
      const { value, ...rest } = written;
      return 'conflict' in value ? { ...refused('stale'), current: value.conflict } : { ...rest, value };
    },
  };
}

async function notesOn(database: BackstoryDatabase, entity: EntityRef): Promise<EntityNoteRow[]> {
  const stored = await database.entityNotes
    .where('entityKeys')
    .anyOf([...toEntityKeys(entity)])
    .distinct()
    .toArray();
  return parseRows(rowSchemas.entityNotes, stored);
}

async function writeNote(
  change: Change,
  wanted: EntityNoteToWrite,
  newId: () => string,
): Promise<EntityNoteRow | Conflict> {
  const notes = await notesOn(change.database, wanted.entity);
  const current = notes.find(({ deletedAt }) => deletedAt === null) ?? notes[0] ?? null;
  const isCurrent = wanted.revision === null ? current?.deletedAt !== null : wanted.revision === current?.revision;
  if (!isCurrent && current !== null) return { conflict: current };
  const words = { text: wanted.text, tags: tidyTags(wanted.tags) };
  const deletedAt = isBlank(words) ? change.at : null;
  // What packs learned since is kept with what was known before: a note must be found by either.
  const entityKeys = [...new Set([...(current?.entityKeys ?? []), ...toEntityKeys(wanted.entity)])];
  const row = { entity: wanted.entity, entityKeys, ...words, deletedAt };
  if (current !== null) return change.put('entityNotes', current, { ...current, ...row });
  return change.put('entityNotes', null, { ...change.firstStamp, id: entityNoteIdSchema.parse(newId()), ...row });
}
