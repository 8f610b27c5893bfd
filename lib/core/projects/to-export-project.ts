/** A project as exports take it: what is gone or in the trash is left out, for it is not in what the reader takes away. */
import type { ExportPart, ExportProject } from '../export/scopes/export-rows';
import type { ProjectContent, ProjectEntry } from './project-content';

/** Keeps the order. An article stands with its head alone: its highlights have places of their own. */
export function toExportProject({ project, parts }: ProjectContent): ExportProject {
  return { project, parts: parts.flatMap((entry) => toExportPart(entry) ?? []) };
}

function toExportPart(entry: ProjectEntry): ExportPart | null {
  const { id } = entry.part;
  if (entry.kind === 'words') return { kind: entry.part.kind, id, text: entry.part.text };
  if (entry.isDeleted) return null;
  if (entry.kind === 'page')
    return entry.page === null ? null : { kind: 'page', id, article: { page: entry.page, highlights: [] } };
  if (entry.kept === null) return null;
  const { page, ...kept } = entry.kept;
  return { kind: 'highlight', id, kept, page };
}
