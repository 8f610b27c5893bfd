/** The rows behind some hits of a search, for as many as are shown. What is found, and in which order, is not decided here. */
import type { FoundRow } from '@/lib/core/search/found-row';
import type { SearchHit } from '@/lib/core/search/search-types';
import { whereaboutsRowSchema } from '@/lib/core/notes/observed-rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import type { Read } from './outcome';
import { isDeleted, parseRow, parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { RowsByTable } from './tables';

/** A hit as far as it names a row. */
export type NamedRow = Pick<SearchHit, 'kind' | 'id'>;

/** Reads what is kept of each hit, in their order; null for what is deleted, damaged or gone meanwhile. */
export type ReadFound = (hits: readonly NamedRow[]) => Promise<Read<readonly (FoundRow | null)[]>>;

/** Makes the reader; its cost grows with the hits alone. */
export function createReadFound(read: ReadAll): ReadFound {
  return (hits) =>
    read(async (database) => {
      const idsOf = (kind: NamedRow['kind']): string[] => hits.filter((hit) => hit.kind === kind).map(({ id }) => id);
      const [highlights, notes, entityNotes, projects] = await Promise.all([
        keptRows(database, 'highlights', idsOf('highlight')),
        keptRows(database, 'notes', idsOf('page-note')),
        keptRows(database, 'entityNotes', idsOf('entity-note')),
        keptRows(database, 'projects', idsOf('project')),
      ]);
      const pageIds = [...highlights.values(), ...notes.values()].map(({ pageId }) => pageId as string);
      const pages = await keptRows(database, 'pages', [...new Set([...idsOf('page'), ...pageIds])]);
      const toHighlight = await joinHighlights(database, highlights, pages);
      const counts = await countHighlights(database, idsOf('page'));
      return hits.map(({ kind, id }): FoundRow | null => {
        switch (kind) {
          case 'highlight':
            return toHighlight(id);
          case 'page': {
            const page = pages.get(id);
            return page === undefined ? null : { kind, page, highlightCount: counts.get(id) ?? 0 };
          }
          case 'page-note': {
            const note = notes.get(id);
            const page = note && pages.get(note.pageId);
            return page === undefined || note === undefined ? null : { kind, page, note };
          }
          case 'entity-note': {
            const note = entityNotes.get(id);
            return note === undefined ? null : { kind, note };
          }
          case 'project': {
            const project = projects.get(id);
            return project === undefined ? null : { kind, project };
          }
        }
      });
    });
}

async function keptRows<Name extends 'pages' | 'highlights' | 'notes' | 'entityNotes' | 'projects'>(
  database: BackstoryDatabase,
  table: Name,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowsByTable[Name]>> {
  if (ids.length === 0) return new Map();
  const rows = parseRows(rowSchemas[table], await database[table].bulkGet([...ids]));
  return new Map(rows.filter((row) => !isDeleted(row)).map((row) => [row.id, row]));
}

async function joinHighlights(
  database: BackstoryDatabase,
  highlights: ReadonlyMap<string, HighlightRow>,
  pages: ReadonlyMap<string, PageRow>,
): Promise<(id: string) => FoundRow | null> {
  const ids = [...highlights.keys()];
  const [storedNotes, storedStands] = await Promise.all([
    database.notes.where('highlightId').anyOf(ids).toArray(),
    database.whereabouts.bulkGet(ids),
  ]);
  const notes = new Map<string, NoteRow>();
  for (const note of parseRows(rowSchemas.notes, storedNotes)) {
    if (note.deletedAt === null && note.highlightId !== null) notes.set(note.highlightId, note);
  }
  const stands = new Map(storedStands.map((stored, index) => [ids[index], parseRow(whereaboutsRowSchema, stored)]));
  return (id) => {
    const highlight = highlights.get(id);
    const page = highlight && pages.get(highlight.pageId);
    if (highlight === undefined || page === undefined) return null;
    return { kind: 'highlight', highlight, page, note: notes.get(id) ?? null, whereabouts: stands.get(id) ?? null };
  };
}

async function countHighlights(
  database: BackstoryDatabase,
  pageIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = await Promise.all(
    pageIds.map(async (pageId) => {
      const ofPage = database.highlights.where('pageId').equals(pageId);
      return [pageId, await ofPage.filter((row) => !isDeleted(row)).count()] as const;
    }),
  );
  return new Map(counts);
}
