/** Finds the rows about one entity by its keys, and further keys by the rows: a pack may have learned since what an older row does not know. */
import type { EntityNoteRow } from '@/lib/core/notes/entity-note-row';
import { sightingRowSchema } from '@/lib/core/notes/observed-rows';
import type { SightingRow } from '@/lib/core/notes/observed-rows';
import type { PageId, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { parseRows } from './parse-rows';
import { rowSchemas } from './tables';

/** What is found of an entity, articles that are deleted among it. */
interface FoundEntity {
  readonly keys: readonly string[];
  readonly sightings: readonly SightingRow[];
  readonly notes: readonly EntityNoteRow[];
}

/** An entity has three kinds of keys, so whatever leads to it is found in so many rounds. */
const mostRounds = 3;

/** Everything that shares a key with what shares a key. */
export async function widenKeys(database: BackstoryDatabase, wanted: readonly string[]): Promise<FoundEntity> {
  let keys = [...new Set(wanted)];
  for (let round = 1; ; round += 1) {
    const stored = await database.sightings.where('entityKeys').anyOf(keys).distinct().toArray();
    const sightings = parseRows(sightingRowSchema, stored);
    const notes = await findNotesOn(database, keys);
    const wider = [...new Set([...keys, ...[...sightings, ...notes].flatMap(({ entityKeys }) => entityKeys)])];
    if (wider.length === keys.length || round === mostRounds) return { keys: wider, sightings, notes };
    keys = wider;
  }
}

/** The kept notes on an entity, the one written to last first. */
export async function findNotesOn(database: BackstoryDatabase, keys: readonly string[]): Promise<EntityNoteRow[]> {
  const stored = await database.entityNotes
    .where('entityKeys')
    .anyOf([...keys])
    .distinct()
    .toArray();
  return parseRows(rowSchemas.entityNotes, stored)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.modifiedAt - a.modifiedAt);
}

/** Of some articles those that are kept, each once. */
export async function findKeptPages(database: BackstoryDatabase, pageIds: readonly PageId[]): Promise<PageRow[]> {
  const stored = await database.pages.bulkGet([...new Set(pageIds)]);
  return parseRows(rowSchemas.pages, stored).filter(({ deletedAt }) => deletedAt === null);
}
