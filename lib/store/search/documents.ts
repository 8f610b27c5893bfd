/** Makes search documents of rows as they lie there now, for some of the things that can be found. An index of all of them is filled from slices instead. */
import { whereaboutsRowSchema } from '@/lib/core/notes/observed-rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { SearchDocument } from '@/lib/core/search/search-document';
import type { SearchHit } from '@/lib/core/search/search-types';
import {
  entityNoteDocument,
  highlightDocument,
  pageDocument,
  pageNoteDocument,
  projectDocument,
} from '@/lib/core/search/to-documents';
import type { BackstoryDatabase } from '../database';
import { parseRow, parseRows } from '../parse-rows';
import { rowSchemas } from '../tables';
import type { RowsByTable } from '../tables';

/** Which thing is meant. */
export type NamedDocument = Pick<SearchHit, 'kind' | 'id'>;

/** The documents of these, in no order; without those that are deleted, damaged or missing. Inside a transaction. */
export async function readDocuments(
  database: BackstoryDatabase,
  named: readonly NamedDocument[],
): Promise<SearchDocument[]> {
  const idsOf = (kind: NamedDocument['kind']): string[] => named.flatMap((one) => (one.kind === kind ? one.id : []));
  const highlights = await readKept(database, 'highlights', idsOf('highlight'));
  const pageNotes = await readKept(database, 'notes', idsOf('page-note'));
  const pageIds = [...highlights, ...pageNotes].map(({ pageId }) => pageId as string);
  const pages = await readKept(database, 'pages', [...new Set([...idsOf('page'), ...pageIds])]);
  const pageById = new Map<string, PageRow>(pages.map((page) => [page.id, page]));
  const wantedPages = new Set(idsOf('page'));
  const projectsOf = await readProjectNames(database, highlights, pages);
  const entityNotes = await readKept(database, 'entityNotes', idsOf('entity-note'));
  const projects = await readKept(database, 'projects', idsOf('project'));
  return [
    ...(await toHighlights(database, highlights, pageById, projectsOf)),
    ...pages.filter(({ id }) => wantedPages.has(id)).map((page) => pageDocument(page, projectsOf.get(page.id) ?? [])),
    ...pageNotes.flatMap((note) => {
      const page = pageById.get(note.pageId);
      return page === undefined || note.highlightId !== null ? [] : pageNoteDocument(note, page);
    }),
    ...entityNotes.map(entityNoteDocument),
    ...projects.map(projectDocument),
  ];
}

async function readKept<Table extends 'pages' | 'highlights' | 'notes' | 'entityNotes' | 'projects'>(
  database: BackstoryDatabase,
  table: Table,
  ids: readonly string[],
): Promise<RowsByTable[Table][]> {
  if (ids.length === 0) return [];
  const rows = parseRows(rowSchemas[table], await database[table].bulkGet([...ids]));
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

async function toHighlights(
  database: BackstoryDatabase,
  highlights: readonly HighlightRow[],
  pageById: ReadonlyMap<string, PageRow>,
  projectsOf: ReadonlyMap<string, readonly string[]>,
): Promise<SearchDocument[]> {
  const ids = highlights.map(({ id }) => id);
  const notes = new Map<string, NoteRow>();
  for (const note of parseRows(rowSchemas.notes, await readBy(database, 'notes', 'highlightId', ids))) {
    if (note.deletedAt === null && note.highlightId !== null) notes.set(note.highlightId, note);
  }
  const stands = (await database.whereabouts.bulkGet(ids)).map((stored) => parseRow(whereaboutsRowSchema, stored));
  return highlights.flatMap((highlight, index) => {
    const page = pageById.get(highlight.pageId);
    if (page === undefined) return [];
    const note = notes.get(highlight.id) ?? null;
    const projects = projectsOf.get(highlight.id) ?? [];
    return highlightDocument({ highlight, note, page, projects, verdict: stands[index]?.verdict ?? null });
  });
}

/** The names of the projects in which highlights and articles stand, by the id of the highlight or article. */
async function readProjectNames(
  database: BackstoryDatabase,
  highlights: readonly HighlightRow[],
  pages: readonly PageRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const stored = [
    ...(await readBy(
      database,
      'projectParts',
      'highlightId',
      highlights.map(({ id }) => id),
    )),
    ...(await readBy(
      database,
      'projectParts',
      'pageId',
      pages.map(({ id }) => id),
    )),
  ];
  const parts = parseRows(rowSchemas.projectParts, stored).filter(({ deletedAt }) => deletedAt === null);
  const projects = await readKept(database, 'projects', [...new Set(parts.map(({ projectId }) => projectId))]);
  return toProjectNames(parts, projects);
}

/** The names of the projects that hold a highlight or an article, by its id. */
export function toProjectNames(
  parts: readonly RowsByTable['projectParts'][],
  projects: readonly RowsByTable['projects'][],
): ReadonlyMap<string, readonly string[]> {
  const nameOf = new Map<string, string>(projects.map(({ id, name }) => [id, name]));
  const names = new Map<string, string[]>();
  for (const part of parts) {
    const target = part.kind === 'highlight' ? part.highlightId : part.kind === 'page' ? part.pageId : null;
    const name = nameOf.get(part.projectId);
    if (target === null || name === undefined) continue;
    names.set(target, [...(names.get(target) ?? []), name]);
  }
  return names;
}

async function readBy(
  database: BackstoryDatabase,
  table: 'notes' | 'projectParts',
  index: 'highlightId' | 'pageId',
  ids: readonly string[],
): Promise<unknown[]> {
  return ids.length === 0
    ? []
    : database[table]
        .where(index)
        .anyOf([...ids])
        .toArray();
}
