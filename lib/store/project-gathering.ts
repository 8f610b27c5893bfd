/** What belongs to a project without standing in it: highlights with its tags, and what its articles tell with a date. It writes nothing. */
import { sightingRowSchema } from '@/lib/core/notes/observed-rows';
import type { SightingRow } from '@/lib/core/notes/observed-rows';
import type { ProjectId } from '@/lib/core/notes/project-rows';
import type { NoteRow, PageId } from '@/lib/core/notes/rows';
import { chooseGatheringTags } from '@/lib/core/projects/gathering-tags';
import type { KeptHighlight } from '@/lib/core/projects/project-content';
import type { BackstoryDatabase } from './database';
import { parseRow, parseRows } from './parse-rows';
import { rowSchemas } from './tables';

/** Kept highlights with one of the project's tags that have no place in it, the newest first; none when the project is gone. */
export async function listGathered(
  database: BackstoryDatabase,
  projectId: ProjectId,
): Promise<readonly KeptHighlight[]> {
  const project = parseRow(rowSchemas.projects, await database.projects.get(projectId));
  if (project?.deletedAt !== null) return [];
  const tagsInUse = (await database.notes.orderBy('tags').uniqueKeys()).map(String);
  const tags = chooseGatheringTags(project, tagsInUse);
  const stored = await database.notes
    .where('tags')
    .anyOf([...tags])
    .distinct()
    .toArray();
  const placed = await listPlaced(database, projectId);
  const notes = parseRows(rowSchemas.notes, stored).filter(
    ({ deletedAt, highlightId }) => deletedAt === null && highlightId !== null && !placed.has(highlightId),
  );
  return joinKept(database, notes);
}

/** What was seen in these articles. */
export async function listPageSightings(
  database: BackstoryDatabase,
  pageIds: readonly PageId[],
): Promise<readonly SightingRow[]> {
  const stored = await database.sightings
    .where('pageId')
    .anyOf([...pageIds])
    .toArray();
  return parseRows(sightingRowSchema, stored);
}

async function listPlaced(database: BackstoryDatabase, projectId: ProjectId): Promise<ReadonlySet<string>> {
  const stored = await database.projectParts.where('projectId').equals(projectId).toArray();
  const kept = parseRows(rowSchemas.projectParts, stored).filter(({ deletedAt }) => deletedAt === null);
  return new Set(kept.flatMap((part) => (part.kind === 'highlight' ? part.highlightId : [])));
}

async function joinKept(database: BackstoryDatabase, notes: readonly NoteRow[]): Promise<readonly KeptHighlight[]> {
  const ids = notes.flatMap(({ highlightId }) => highlightId ?? []);
  const highlights = parseRows(rowSchemas.highlights, await database.highlights.bulkGet(ids)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const pageIds = [...new Set(highlights.map(({ pageId }) => pageId))];
  const pages = new Map(
    parseRows(rowSchemas.pages, await database.pages.bulkGet(pageIds)).map((page) => [page.id, page]),
  );
  const noteByHighlight = new Map(notes.map((note) => [note.highlightId, note]));
  return highlights
    .flatMap((highlight) => {
      const page = pages.get(highlight.pageId);
      return page?.deletedAt === null ? [{ highlight, page, note: noteByHighlight.get(highlight.id) ?? null }] : [];
    })
    .sort((a, b) => b.highlight.createdAt - a.highlight.createdAt);
}
