/** Reads what lies in the trash, each thing once: what went together with an article, a highlight or a project is not told again. */
import type { TrashEntry, WordsPartRow } from '@/lib/core/care/trash-entry';
import type { ProjectPartRow, ProjectRow } from '@/lib/core/notes/project-rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from '../database';
import { parseRows } from '../parse-rows';
import { rowSchemas } from '../tables';
import type { RowsByTable, TableName } from '../tables';
import { withLastWords } from './last-words';

/** The one deleted last first. */
export async function listTrash(database: BackstoryDatabase): Promise<TrashEntry[]> {
  const entries = [
    ...(await listOfArticles(database)),
    ...(await listOfProjects(database)),
    ...(await listDeleted(database, 'ownEntities')).map((row) => toEntry('own-entity', row)),
    ...(await listDeleted(database, 'choices')).map((row) => toEntry('choice', row)),
    ...(await listDeleted(database, 'savedSearches')).map((row) => toEntry('saved-search', row)),
    ...(await withLastWords(database, 'entityNotes', await listDeleted(database, 'entityNotes'))).map((row) =>
      toEntry('entity-note', row),
    ),
  ];
  return entries.sort((a, b) => b.deletedAt - a.deletedAt);
}

async function listDeleted<Table extends TableName>(
  database: BackstoryDatabase,
  table: Table,
): Promise<RowsByTable[Table][]> {
  return parseRows(rowSchemas[table], await database[table].where('deletedAt').above(0).toArray());
}

function toEntry<Kind extends string, Row extends { readonly deletedAt: number | null }>(kind: Kind, row: Row) {
  return { kind, row, deletedAt: row.deletedAt ?? 0 };
}

async function listOfArticles(database: BackstoryDatabase): Promise<TrashEntry[]> {
  const pages = await listDeleted(database, 'pages');
  const highlights = await listDeleted(database, 'highlights');
  const notes = await withLastWords(database, 'notes', await listDeleted(database, 'notes'));
  const pageById = await findByIds(
    database,
    'pages',
    [...highlights, ...notes].map(({ pageId }) => pageId),
  );
  const pageOf = (row: HighlightRow | NoteRow): PageRow | null => pageById.get(row.pageId) ?? null;
  const wentWithPage = (row: HighlightRow | NoteRow): boolean => pageOf(row)?.deletedAt === row.deletedAt;
  const highlightById = new Map(highlights.map((highlight) => [highlight.id, highlight]));
  const wentWithHighlight = (note: NoteRow): boolean =>
    note.highlightId !== null && highlightById.get(note.highlightId)?.deletedAt === note.deletedAt;
  const isHeldElsewhere = await findHeldElsewhere(database, notes);
  const noteByHighlight = new Map(notes.filter(wentWithHighlight).map((note) => [note.highlightId, note]));
  const highlightCounts = countBy(highlights.filter(wentWithPage).map(({ pageId }) => pageId));
  return [
    ...pages.map((row) => ({ ...toEntry('page', row), highlightCount: highlightCounts.get(row.id) ?? 0 })),
    ...highlights
      .filter((row) => !wentWithPage(row))
      .map((row) => ({ ...toEntry('highlight', row), note: noteByHighlight.get(row.id) ?? null, page: pageOf(row) })),
    ...notes
      .filter((row) => !wentWithPage(row) && !wentWithHighlight(row) && !isHeldElsewhere(row))
      .map((row) => ({ ...toEntry('note', row), page: pageOf(row) })),
  ];
}

/** Whether the words of a deleted note stand in a kept one on the same place, as after both were made one. */
async function findHeldElsewhere(
  database: BackstoryDatabase,
  notes: readonly NoteRow[],
): Promise<(note: NoteRow) => boolean> {
  const pageIds = [...new Set(notes.map(({ pageId }) => pageId))];
  const stored = await database.notes.where('pageId').anyOf(pageIds).toArray();
  const kept = parseRows(rowSchemas.notes, stored).filter(({ deletedAt }) => deletedAt === null);
  return ({ pageId, highlightId, text }) =>
    kept.some((note) => note.pageId === pageId && note.highlightId === highlightId && note.text.includes(text.trim()));
}

async function listOfProjects(database: BackstoryDatabase): Promise<TrashEntry[]> {
  const projects = await listDeleted(database, 'projects');
  const parts = (await listDeleted(database, 'projectParts')).filter(hasWords);
  const projectById = await findByIds(
    database,
    'projects',
    parts.map(({ projectId }) => projectId),
  );
  return [
    ...projects.map((row) => toEntry('project', row)),
    ...parts.flatMap((row) => {
      const project: ProjectRow | undefined = projectById.get(row.projectId);
      return project?.deletedAt === null ? { ...toEntry('project-words', row), project } : [];
    }),
  ];
}

/** A part without words of its own only points to something, and that is where it was. */
function hasWords(part: ProjectPartRow): part is WordsPartRow {
  return (part.kind === 'heading' || part.kind === 'text') && part.text.trim() !== '';
}

async function findByIds<Table extends 'pages' | 'projects'>(
  database: BackstoryDatabase,
  table: Table,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowsByTable[Table]>> {
  const rows = parseRows(rowSchemas[table], await database[table].bulkGet([...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
