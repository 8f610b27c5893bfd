/** Says whether a template can be used, before it is: what it names must be there, and what it prints on difficult words must be readable. */
import { exportNotes } from '../export-notes';
import type { ExportOptions } from '../export-notes';
import type { ExportedFile } from '../exported-file';
import type { ExportArticle } from '../scopes/export-rows';
import { ofArticle } from '../scopes/scopes';
import type { ExportTemplate } from './export-template';
import type { PartFault } from './read-template';
import { createTemplateLayout } from './template-layout';

/** What a template makes of an article, and what is wrong with it. */
export interface TemplatePreview {
  /** The file; null when the template cannot be read at all. */
  readonly file: ExportedFile | null;
  /** In the order of the parts; empty for a template that can be used. */
  readonly faults: readonly PartFault[];
}

/** Prints an article by a template, for the preview beside its editor. */
export function previewTemplate(
  template: ExportTemplate,
  article: ExportArticle,
  options: ExportOptions = {},
): TemplatePreview {
  const faults: PartFault[] = [];
  const made = createTemplateLayout(template, options.words?.locale ?? 'en-GB', (fault) => faults.push(fault));
  if (made.kind === 'faults') return { file: null, faults: made.faults };
  const [file = null] = exportNotes(ofArticle(article), made.layout, options);
  return { file, faults };
}
