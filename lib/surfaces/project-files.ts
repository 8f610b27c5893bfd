/** A project as a file to take away. What stands in it is the core's work; here it gets the reader's style, colours and clock. */
import type { StyleId } from '@/lib/core/citations/citation-types';
import { exportNotes } from '@/lib/core/export/export-notes';
import type { ExportedFile } from '@/lib/core/export/exported-file';
import { englishExportWords } from '@/lib/core/export/export-words';
import { builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import { ofProject } from '@/lib/core/export/scopes/scopes';
import type { HighlightColour } from '@/lib/core/notes/rows';
import { createEssayCitations } from '@/lib/core/projects/essay-citations';
import type { ProjectContent } from '@/lib/core/projects/project-content';
import { listProjectPages } from '@/lib/core/projects/project-timeline';
import { toExportProject } from '@/lib/core/projects/to-export-project';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** How the reader writes. */
export interface ProjectFileWishes {
  /** `essay`: footnotes and sources. `notes`: colours, tags and notes beside each quote. */
  readonly layout: 'essay' | 'notes';
  readonly citationStyle: StyleId;
  /** The reader's own names for colours. */
  readonly colourNames: Readonly<Partial<Record<HighlightColour, string>>>;
}

/** The project as a file of Markdown. */
export function toProjectFile(content: ProjectContent, wishes: ProjectFileWishes): OutgoingFile {
  const { path, text } = exportProject(content, wishes);
  return { name: path, mediaType: 'text/markdown', parts: [text] };
}

/** The project as Markdown text. */
export function toProjectText(content: ProjectContent, wishes: ProjectFileWishes): string {
  return exportProject(content, wishes).text;
}

function exportProject(content: ProjectContent, wishes: ProjectFileWishes): ExportedFile {
  const offsetMinutes = -new Date(content.project.modifiedAt).getTimezoneOffset();
  const scope = ofProject(toExportProject(content));
  const layout = builtInLayouts[wishes.layout === 'essay' ? 'essay' : 'plain'];
  const pages = listProjectPages(content.parts);
  const [file] = exportNotes(scope, layout, {
    words: { ...englishExportWords, colours: { ...englishExportWords.colours, ...wishes.colourNames } },
    offsetMinutes,
    folders: { project: '' },
    citations: createEssayCitations(pages, wishes.citationStyle, offsetMinutes),
  });
  if (file === null || file === undefined) throw new Error('A project was exported to no file');
  return file;
}
