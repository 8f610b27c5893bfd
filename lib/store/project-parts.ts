/** What stands in a project and in which order. Putting a highlight into a project copies nothing: the part points to it. */
import { byOrderKey, freshKeys, keysBetween } from '@/lib/core/notes/order-keys';
import { projectPartIdSchema } from '@/lib/core/notes/project-rows';
import type { ProjectId, ProjectPartId, ProjectPartRow } from '@/lib/core/notes/project-rows';
import type { HighlightRow, NoteRow, PageRow } from '@/lib/core/notes/rows';
import type { NewPart, ProjectEntry } from '@/lib/core/projects/project-content';
import type { Change } from './change';
import type { BackstoryDatabase } from './database';
import { refused } from './outcome';
import type { Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** Writes the parts of projects. */
export interface PartWriter {
  /** Puts parts behind `after`, or at the end for null. What stands in the project already is left where it is. */
  addParts(projectId: ProjectId, parts: readonly NewPart[], after: ProjectPartId | null): Promise<Written<number>>;
  /** Moves parts, in their order, behind `after`; to the front for null. */
  moveParts(
    projectId: ProjectId,
    partIds: readonly ProjectPartId[],
    after: ProjectPartId | null,
  ): Promise<Written<number>>;
  removeParts(projectId: ProjectId, partIds: readonly ProjectPartId[]): Promise<Written<number>>;
  /** The words of a heading or a text. */
  writePart(partId: ProjectPartId, revision: number, text: string): Promise<Written<ProjectPartRow>>;
}

/** Makes the writer. */
export function createPartWriter(write: Write, newId: () => string): PartWriter {
  return {
    addParts: (projectId, parts, after) =>
      write('arrange-project', (change) => addParts(change, { projectId, parts, after }, newId)),
    moveParts: (projectId, partIds, after) =>
      write('arrange-project', (change) => moveParts(change, projectId, partIds, after)),
    removeParts: (projectId, partIds) =>
      write('arrange-project', async (change) => {
        const going = new Set<string>(partIds);
        const parts = (await keptParts(change, projectId)).filter(({ id }) => going.has(id));
        for (const part of parts) change.put('projectParts', part, { ...part, deletedAt: change.at });
        return parts.length === 0 ? refused('gone') : parts.length;
      }),
    writePart: (partId, revision, text) =>
      write('arrange-project', async (change) => {
        const part = await change.find('projectParts', partId);
        if (part?.deletedAt !== null || !('text' in part)) return refused('gone');
        return part.revision === revision ? change.put('projectParts', part, { ...part, text }) : refused('stale');
      }),
  };
}

interface Addition {
  readonly projectId: ProjectId;
  readonly parts: readonly NewPart[];
  readonly after: ProjectPartId | null;
}

/** Puts parts into a project inside a change; its value is how many were not there yet. */
export async function addParts(
  change: Change,
  { projectId, parts, after }: Addition,
  newId: () => string,
): Promise<number | Refused> {
  const project = await change.find('projects', projectId);
  if (project?.deletedAt !== null) return refused('gone');
  const present = await keptParts(change, projectId);
  const targets = new Set(present.map(targetOf).filter((target) => target !== null));
  const fresh = parts.filter((part) => {
    const target = targetOf(part);
    return target === null || !targets.has(target);
  });
  const at = after === null ? present.length : present.findIndex(({ id }) => id === after) + 1;
  const keys = makeRoom(change, present, at, fresh.length);
  fresh.forEach((part, index) => {
    const id = projectPartIdSchema.parse(newId());
    change.put('projectParts', null, { ...change.firstStamp, id, projectId, orderKey: keys[index] ?? 'a0', ...part });
  });
  // The list of projects shows the one worked on last first.
  if (fresh.length > 0) change.put('projects', project, project);
  return fresh.length;
}

async function moveParts(
  change: Change,
  projectId: ProjectId,
  partIds: readonly ProjectPartId[],
  after: ProjectPartId | null,
): Promise<number | Refused> {
  const wanted = new Set<string>(partIds);
  const parts = await keptParts(change, projectId);
  const moving = parts.filter(({ id }) => wanted.has(id));
  if (moving.length === 0) return refused('gone');
  const resting = parts.filter(({ id }) => !wanted.has(id));
  const keys = makeRoom(
    change,
    resting,
    after === null ? 0 : resting.findIndex(({ id }) => id === after) + 1,
    moving.length,
  );
  moving.forEach((part, index) => {
    change.put('projectParts', part, { ...part, orderKey: keys[index] ?? part.orderKey });
  });
  return moving.length;
}

/** Keys for `count` parts at a place of the list; when there is no room between two neighbours, the whole list gets new ones. */
function makeRoom(change: Change, parts: readonly ProjectPartRow[], at: number, count: number): readonly string[] {
  const between = keysBetween(parts[at - 1]?.orderKey ?? null, parts[at]?.orderKey ?? null, count);
  if (between !== null) return between;
  const keys = freshKeys(parts.length + count);
  parts.forEach((part, index) => {
    const orderKey = keys[index < at ? index : index + count] ?? part.orderKey;
    change.put('projectParts', part, { ...part, orderKey });
  });
  return keys.slice(at, at + count);
}

async function keptParts(change: Change, projectId: ProjectId): Promise<ProjectPartRow[]> {
  const stored = await change.database.projectParts.where('projectId').equals(projectId).toArray();
  return parseRows(rowSchemas.projectParts, stored)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort(byOrderKey);
}

function targetOf(part: NewPart | ProjectPartRow): string | null {
  if (part.kind === 'highlight') return part.highlightId;
  return part.kind === 'page' ? part.pageId : null;
}

/** The parts of a project with what they point to. */
export async function readParts(database: BackstoryDatabase, projectId: ProjectId): Promise<ProjectEntry[]> {
  const stored = await database.projectParts.where('projectId').equals(projectId).toArray();
  const parts = parseRows(rowSchemas.projectParts, stored)
    .filter(({ deletedAt }) => deletedAt === null)
    .sort(byOrderKey);
  const highlightIds = parts.flatMap((part) => (part.kind === 'highlight' ? part.highlightId : []));
  const highlights = byId(parseRows(rowSchemas.highlights, await database.highlights.bulkGet(highlightIds)));
  const notes = await notesByHighlight(database, highlightIds);
  const pageIds = [
    ...[...highlights.values()].map(({ pageId }) => pageId),
    ...parts.flatMap((part) => (part.kind === 'page' ? part.pageId : [])),
  ];
  const pages = byId(parseRows(rowSchemas.pages, await database.pages.bulkGet([...new Set(pageIds)])));
  return parts.map((part) => toEntry(part, { highlights, notes, pages }));
}

interface Targets {
  readonly highlights: ReadonlyMap<string, HighlightRow>;
  readonly notes: ReadonlyMap<string, NoteRow>;
  readonly pages: ReadonlyMap<string, PageRow>;
}

function toEntry(part: ProjectPartRow, { highlights, notes, pages }: Targets): ProjectEntry {
  if (part.kind === 'page') {
    const page = pages.get(part.pageId) ?? null;
    return { part, kind: 'page', page, isDeleted: page !== null && page.deletedAt !== null };
  }
  if (part.kind !== 'highlight') return { part, kind: 'words' };
  const highlight = highlights.get(part.highlightId);
  const page = highlight === undefined ? undefined : pages.get(highlight.pageId);
  if (highlight === undefined || page === undefined) return { part, kind: 'highlight', kept: null, isDeleted: false };
  const kept = { highlight, page, note: notes.get(highlight.id) ?? null };
  return { part, kind: 'highlight', kept, isDeleted: highlight.deletedAt !== null };
}

async function notesByHighlight(database: BackstoryDatabase, ids: readonly string[]): Promise<Map<string, NoteRow>> {
  const stored = await database.notes
    .where('highlightId')
    .anyOf([...ids])
    .toArray();
  const kept = parseRows(rowSchemas.notes, stored).filter(({ deletedAt }) => deletedAt === null);
  return new Map(kept.flatMap((note) => (note.highlightId === null ? [] : [[note.highlightId, note] as const])));
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
