/** Projects: made, renamed, deleted and restored. What is in them is `project-parts`' concern. */
import { projectIdSchema } from '@/lib/core/notes/project-rows';
import type { ProjectId, ProjectRow } from '@/lib/core/notes/project-rows';
import type { SightingRow } from '@/lib/core/notes/observed-rows';
import { byOrderKey } from '@/lib/core/notes/order-keys';
import type { PageId } from '@/lib/core/notes/rows';
import type { KeptHighlight, NewPart, ProjectContent } from '@/lib/core/projects/project-content';
import type { Change } from './change';
import { tidyTags } from './limits';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { isDeleted, parseRow, parseRows } from './parse-rows';
import { listGathered, listPageSightings } from './project-gathering';
import { addParts, createPartWriter, readParts } from './project-parts';
import type { PartWriter } from './project-parts';
import type { ReadAll } from './read';
import { rowSchemas } from './tables';
import type { Write } from './write';

/** One line of the list of projects. */
export interface ProjectSummary {
  readonly project: ProjectRow;
  readonly partCount: number;
}

/** A project as its form hands it over; `editing` names the one that is changed. */
export interface ProjectToWrite extends Pick<ProjectRow, 'name' | 'about'> {
  readonly editing: { readonly id: ProjectId; readonly revision: number } | null;
  /** Left out, they stay as they are. */
  readonly tags?: readonly string[];
}

/** Reads and writes projects. */
export interface ProjectStore extends PartWriter {
  /** The one written to last first. */
  list(): Promise<Read<readonly ProjectSummary[]>>;
  /** A project with its parts in order; parts whose highlight or article is deleted are told apart, not hidden. */
  read(projectId: ProjectId): Promise<Read<ProjectContent>>;
  /** `gone` when the name is empty or the project is deleted. */
  write(project: ProjectToWrite): Promise<Written<ProjectRow>>;
  /** A new project with its first parts, made in one change; its value is the project. */
  begin(name: string, parts: readonly NewPart[]): Promise<Written<ProjectRow>>;
  /** Highlights with one of its tags that have no place in it yet, the newest first. */
  listGathered(projectId: ProjectId): Promise<Read<readonly KeptHighlight[]>>;
  /** What was seen in articles: for the dated sentences. */
  listPageSightings(pageIds: readonly PageId[]): Promise<Read<readonly SightingRow[]>>;
  /** Its highlights and articles stay in the library. */
  delete(projectId: ProjectId): Promise<Written<ProjectRow>>;
  restore(projectId: ProjectId): Promise<Written<ProjectRow>>;
}

/** Makes the projects' part of a store. */
export function createProjectStore(read: ReadAll, write: Write, newId: () => string): ProjectStore {
  return {
    ...createPartWriter(write, newId),
    list: () =>
      read(async (database) => {
        const counts = new Map<string, number>();
        await database.projectParts.each((stored) => {
          const part = parseRow(rowSchemas.projectParts, stored);
          if (part?.deletedAt === null) counts.set(part.projectId, (counts.get(part.projectId) ?? 0) + 1);
        });
        return parseRows(rowSchemas.projects, await database.projects.toArray())
          .filter((project) => !isDeleted(project))
          .sort((a, b) => b.modifiedAt - a.modifiedAt)
          .map((project) => ({ project, partCount: counts.get(project.id) ?? 0 }));
      }),
    read: async (projectId) => {
      const found = await read(async (database) => {
        const project = parseRow(rowSchemas.projects, await database.projects.get(projectId));
        return project?.deletedAt === null ? { project, parts: await readParts(database, projectId) } : null;
      });
      if (found.kind === 'refused') return found;
      return found.value === null ? refused('gone') : { kind: 'done', value: found.value };
    },
    write: (project) => write('write-project', (change) => writeProject(change, project, newId)),
    begin: (name, parts) =>
      write('write-project', async (change) => {
        const project = await writeProject(change, { editing: null, name, about: '' }, newId);
        if ('kind' in project) return project;
        const added = await addParts(change, { projectId: project.id, parts, after: null }, newId);
        return typeof added === 'number' ? project : added;
      }),
    listGathered: (projectId) => read((database) => listGathered(database, projectId)),
    listPageSightings: (pageIds) => read((database) => listPageSightings(database, pageIds)),
    delete: (projectId) => write('delete-project', (change) => deleteProject(change, projectId)),
    restore: (projectId) => write('restore-project', (change) => restoreProject(change, projectId)),
  };
}

async function writeProject(
  change: Change,
  { editing, name, about, tags }: ProjectToWrite,
  newId: () => string,
): Promise<ProjectRow | Refused> {
  const words = { name: name.trim(), about, ...(tags === undefined ? {} : { tags: tidyTags(tags) }) };
  if (words.name === '') return refused('gone');
  if (editing === null)
    return change.put('projects', null, { ...change.firstStamp, id: projectIdSchema.parse(newId()), ...words });
  const row = await change.find('projects', editing.id);
  if (row?.deletedAt !== null) return refused('gone');
  if (row.revision !== editing.revision) return refused('stale');
  return change.put('projects', row, { ...row, ...words });
}

async function deleteProject(change: Change, projectId: ProjectId): Promise<ProjectRow | Refused> {
  const row = await change.find('projects', projectId);
  if (row?.deletedAt !== null) return refused('gone');
  for (const part of await listParts(change, projectId)) {
    if (part.deletedAt === null) change.put('projectParts', part, { ...part, deletedAt: change.at });
  }
  return change.put('projects', row, { ...row, deletedAt: change.at });
}

/** What one act deleted carries one time: parts that were taken out before stay out. */
export async function restoreProject(change: Change, projectId: ProjectId): Promise<ProjectRow | Refused> {
  const row = await change.find('projects', projectId);
  if (row === null) return refused('gone');
  if (row.deletedAt === null) return row;
  for (const part of await listParts(change, projectId)) {
    if (part.deletedAt === row.deletedAt) change.put('projectParts', part, { ...part, deletedAt: null });
  }
  return change.put('projects', row, { ...row, deletedAt: null });
}

async function listParts(change: Change, projectId: ProjectId) {
  const stored = await change.database.projectParts.where('projectId').equals(projectId).toArray();
  return parseRows(rowSchemas.projectParts, stored).sort(byOrderKey);
}
