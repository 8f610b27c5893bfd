/** Reads what the library has on entities: all of them counted, or all that there is on one. It writes nothing and asks no pack. */
import * as z from 'zod/mini';
import { toDossier } from '@/lib/core/dossier/dossier';
import type { Dossier } from '@/lib/core/dossier/dossier';
import { createEntityTally } from '@/lib/core/dossier/entity-tally';
import type { CountedEntity } from '@/lib/core/dossier/entity-tally';
import { sightingRowSchema } from '@/lib/core/notes/observed-rows';
import type { SightingRow } from '@/lib/core/notes/observed-rows';
import { highlightRowSchema } from '@/lib/core/notes/rows';
import type { HighlightWithNote } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { findKeptPages, findNotesOn, widenKeys } from './find-entity';
import type { Read } from './outcome';
import { parseRow, parseRows } from './parse-rows';
import { joinNotes } from './read';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';

/** Reads dossiers. */
export interface DossierStore {
  /** Every entity that a kept article, a highlight or a note on entities names, in no order. Reads every sighting and highlight there is. */
  listEntities(): Promise<Read<readonly CountedEntity[]>>;
  /** All there is on the entity that is found by any of these keys. Reads every highlight there is: none is found by its entities. */
  read(entityKeys: readonly string[]): Promise<Read<Dossier>>;
  /** The same without the highlights of articles that are not known to name it: few, and quick in a library of any size. */
  readSoon(entityKeys: readonly string[]): Promise<Read<Dossier>>;
  /** Whether there is anything on it but highlights that were made before articles were observed. Quick. */
  isKept(entityKeys: readonly string[]): Promise<Read<boolean>>;
}

/** In so many articles connected entities are looked for: more would not change who they are. */
const mostBeside = 300;
/** So many rows are in memory at a time while a table is gone through. */
const rowsAtOnce = 2_000;

const countedSightingSchema = z.pick(sightingRowSchema, {
  ...{ pageId: true, entity: true, entityKeys: true, kind: true, count: true },
});
const linkedHighlightSchema = z.pick(highlightRowSchema, { pageId: true, entities: true, deletedAt: true });

/** Makes the dossiers' part of a store. */
export function createDossierStore(read: ReadAll): DossierStore {
  return {
    listEntities: () => read(listEntities),
    read: (entityKeys) => read((database) => readDossier(database, entityKeys, findHighlights)),
    readSoon: (entityKeys) => read((database) => readDossier(database, entityKeys, findHighlightsIn)),
    isKept: (entityKeys) =>
      read(async (database) => {
        if ((await findNotesOn(database, entityKeys)).length > 0) return true;
        const stored = await database.sightings
          .where('entityKeys')
          .anyOf([...entityKeys])
          .limit(rowsAtOnce)
          .toArray();
        const pageIds = parseRows(countedSightingSchema, stored).map(({ pageId }) => pageId);
        return (await findKeptPages(database, pageIds)).length > 0;
      }),
  };
}

async function listEntities(database: BackstoryDatabase): Promise<CountedEntity[]> {
  const tally = createEntityTally();
  const deleted = new Set(await database.pages.where('deletedAt').above(0).primaryKeys());
  await eachRow(database, 'sightings', (stored) => {
    const row = parseRow(countedSightingSchema, stored);
    if (row === null || deleted.has(row.pageId)) return;
    tally.add(row.entity, { in: 'article', pageId: row.pageId, kind: row.kind, count: row.count }, row.entityKeys);
  });
  await eachRow(database, 'highlights', (stored) => {
    const row = parseRow(linkedHighlightSchema, stored);
    if (row?.deletedAt !== null) return;
    for (const entity of row.entities) tally.add(entity, { in: 'highlight', pageId: row.pageId });
  });
  for (const { entity, entityKeys, deletedAt } of parseRows(
    rowSchemas.entityNotes,
    await database.entityNotes.toArray(),
  )) {
    if (deletedAt === null) tally.add(entity, { in: 'note' }, entityKeys);
  }
  return tally.list();
}

/** Finds the kept highlights that were linked to one of the keys. */
type FindHighlights = (
  database: BackstoryDatabase,
  keys: ReadonlySet<string>,
  sightings: readonly SightingRow[],
) => Promise<HighlightWithNote[]>;

async function readDossier(
  database: BackstoryDatabase,
  wanted: readonly string[],
  find: FindHighlights,
): Promise<Dossier> {
  const { keys, sightings, notes } = await widenKeys(database, wanted);
  const highlights = await find(database, new Set(keys), sightings);
  const pages = await findKeptPages(database, [
    ...sightings.map(({ pageId }) => pageId),
    ...highlights.map(({ highlight }) => highlight.pageId),
  ]);
  const kept = new Set(pages.map(({ id }) => id));
  const latest = sightings.filter(({ pageId }) => kept.has(pageId)).sort((a, b) => b.seenAt - a.seenAt);
  return toDossier({
    ...{ keys, pages, highlights },
    note: notes[0] ?? null,
    sightings: latest,
    beside: await findBeside(database, latest),
  });
}

/** All of them: an article may have been edited, or imported, since it was seen to name anybody. */
const findHighlights: FindHighlights = async (database, keys) => {
  const found: unknown[] = [];
  await eachRow(database, 'highlights', (stored) => {
    if (namesOneOf(stored, keys)) found.push(stored);
  });
  return withNotes(database, found);
};

/** Those in articles that were seen to name the entity: nearly always all of them. */
const findHighlightsIn: FindHighlights = async (database, keys, sightings) => {
  const pageIds = [...new Set(sightings.map(({ pageId }) => pageId))];
  const stored = await database.highlights.where('pageId').anyOf(pageIds).toArray();
  return withNotes(
    database,
    stored.filter((row) => namesOneOf(row, keys)),
  );
};

async function withNotes(database: BackstoryDatabase, found: readonly unknown[]): Promise<HighlightWithNote[]> {
  const highlights = parseRows(rowSchemas.highlights, found);
  const notes = await database.notes
    .where('highlightId')
    .anyOf(highlights.map(({ id }) => id))
    .toArray();
  return joinNotes(highlights, parseRows(rowSchemas.notes, notes));
}

/** Looks at raw rows, for parsing all of them would take long; those that are found are parsed after all. */
function namesOneOf(stored: unknown, keys: ReadonlySet<string>): boolean {
  const entities = (stored as { readonly entities?: unknown } | null)?.entities;
  if (!Array.isArray(entities)) return false;
  return entities.some(
    (one: { readonly id?: unknown; readonly wikidata?: unknown; readonly title?: unknown } | null) => {
      const named = [one?.id, `wikidata:${String(one?.wikidata)}`, `title:${String(one?.title)}`];
      return named.some((key) => typeof key === 'string' && keys.has(key));
    },
  );
}

async function findBeside(database: BackstoryDatabase, sightings: readonly SightingRow[]) {
  const pageIds = new Set(sightings.map(({ pageId }) => pageId));
  const stored = await database.sightings
    .where('pageId')
    .anyOf([...pageIds].slice(0, mostBeside))
    .toArray();
  return parseRows(countedSightingSchema, stored);
}

/** Goes through a table in the order of ids, a few rows at a time. */
async function eachRow(
  database: BackstoryDatabase,
  table: 'sightings' | 'highlights',
  visit: (stored: unknown) => void,
): Promise<void> {
  for (let last = ''; ;) {
    const rows = await database[table].where(':id').above(last).limit(rowsAtOnce).toArray();
    rows.forEach(visit);
    const next = (rows.at(-1) as { readonly id?: unknown } | undefined)?.id;
    if (rows.length < rowsAtOnce || typeof next !== 'string') return;
    last = next;
  }
}
