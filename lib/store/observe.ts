/**
 * Writes what the extension observed about kept articles. There is no entry in the change log, for nothing of it is the reader's doing
 * and all of it can be observed again; what is written about an article that is not kept is dropped.
 */
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import { mostSeen, sightingRowSchema, whereaboutsRowSchema } from '@/lib/core/notes/observed-rows';
import type { SeenEntity, SightingRow, WhereaboutsRow } from '@/lib/core/notes/observed-rows';
import type { HighlightId, PageId } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { findPages } from './find-page';
import { guard } from './guard';
import type { OpenDatabase } from './open-database';
import { refused } from './outcome';
import type { Read } from './outcome';
import { parseRow, parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';

/** Where a highlight stands in the article as it is now. */
export interface Stand {
  readonly highlightId: HighlightId;
  readonly verdict: WhereaboutsRow['verdict'];
  /** For `changed`: the words that stand there now. */
  readonly text: string | null;
}

/** Reads and writes observations. */
export interface ObservationStore {
  /** Replaces what was seen in the kept article behind these keys; its value is the article, or null when none is kept. */
  writeSightings(urlKeys: readonly string[], seen: readonly SeenEntity[]): Promise<Read<PageId | null>>;
  /** Notes where highlights stand; those that are not kept are passed over. Its value is how many rows changed. */
  writeStands(stands: readonly Stand[]): Promise<Read<number>>;
  /** The sightings of an entity in kept articles, by any of its keys. */
  listSightings(entityKeys: readonly string[]): Promise<Read<readonly SightingRow[]>>;
  /** Every sighting in kept articles: for the list of entities. */
  listAllSightings(): Promise<Read<readonly SightingRow[]>>;
  /** What is known of these highlights. */
  readStands(highlightIds: readonly HighlightId[]): Promise<Read<ReadonlyMap<HighlightId, WhereaboutsRow>>>;
  /** The highlights that were lost or changed when last looked for. */
  listMoved(): Promise<Read<readonly WhereaboutsRow[]>>;
}

interface ObserveDeps {
  readonly database: BackstoryDatabase;
  readonly openDatabase: OpenDatabase;
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPrivate: () => boolean;
}

/** Makes the observations' part of a store. */
export function createObservationStore(read: ReadAll, deps: ObserveDeps): ObservationStore {
  const { database } = deps;
  return {
    writeSightings: (urlKeys, seen) => observe(deps, () => replaceSightings(deps, urlKeys, seen)),
    writeStands: (stands) => observe(deps, () => putStands(deps, stands)),
    listSightings: (entityKeys) =>
      read(async () => {
        const stored = await database.sightings
          .where('entityKeys')
          .anyOf([...entityKeys])
          .distinct()
          .toArray();
        return ofKeptPages(database, parseRows(sightingRowSchema, stored));
      }),
    listAllSightings: () =>
      read(async () => ofKeptPages(database, parseRows(sightingRowSchema, await database.sightings.toArray()))),
    readStands: (highlightIds) =>
      read(async () => {
        const rows = parseRows(whereaboutsRowSchema, await database.whereabouts.bulkGet([...highlightIds]));
        return new Map(rows.map((row) => [row.id, row]));
      }),
    listMoved: () =>
      read(async () =>
        parseRows(whereaboutsRowSchema, await database.whereabouts.where('verdict').anyOf('lost', 'changed').toArray()),
      ),
  };
}

async function observe<Value>(deps: ObserveDeps, work: () => Promise<Value>): Promise<Read<Value>> {
  if (deps.isPrivate()) return refused('private');
  const { pages, highlights, sightings, whereabouts } = deps.database;
  return guard(deps.openDatabase, () =>
    deps.database.transaction('rw', [pages, highlights, sightings, whereabouts], async () => ({
      kind: 'done' as const,
      value: await work(),
    })),
  );
}

async function replaceSightings(
  { database, now, newId }: ObserveDeps,
  urlKeys: readonly string[],
  seen: readonly SeenEntity[],
): Promise<PageId | null> {
  const page = (await findPages(database, urlKeys)).find(({ deletedAt }) => deletedAt === null);
  if (page === undefined) return null;
  await database.sightings.where('pageId').equals(page.id).delete();
  const rows = seen.slice(0, mostSeen).map((one) => ({
    id: newId(),
    pageId: page.id,
    ...one,
    entityKeys: [...toEntityKeys(one.entity)],
    seenAt: now(),
  }));
  // One entity that does not fit costs itself alone.
  await database.sightings.bulkAdd(parseRows(sightingRowSchema, rows));
  return page.id;
}

async function putStands({ database, now }: ObserveDeps, stands: readonly Stand[]): Promise<number> {
  let changed = 0;
  for (const { highlightId, verdict, text } of stands) {
    const highlight = parseRow(rowSchemas.highlights, await database.highlights.get(highlightId));
    if (highlight?.deletedAt !== null) continue;
    const before = parseRow(whereaboutsRowSchema, await database.whereabouts.get(highlightId));
    const at = now();
    const foundAt = verdict === 'found' ? at : (before?.foundAt ?? null);
    const row: WhereaboutsRow = { id: highlightId, pageId: highlight.pageId, verdict, text, lookedAt: at, foundAt };
    await database.whereabouts.put(row);
    if (before?.verdict !== verdict || before.text !== text) changed += 1;
  }
  return changed;
}

async function ofKeptPages(database: BackstoryDatabase, rows: readonly SightingRow[]): Promise<SightingRow[]> {
  const ids = [...new Set(rows.map(({ pageId }) => pageId))];
  const pages = parseRows(rowSchemas.pages, await database.pages.bulkGet(ids));
  const kept = new Set(pages.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  return rows.filter(({ pageId }) => kept.has(pageId));
}
