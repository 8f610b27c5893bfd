/** The forms in which things can be taken away, by the name under which the last choice is remembered. */
import { citationFormats } from '@/lib/core/citations/exchange/print-file';
import type { CitationFormat } from '@/lib/core/citations/exchange/print-file';
import { builtInLayoutNames } from '@/lib/core/export/layouts/built-in-layouts';
import type { BuiltInLayoutName } from '@/lib/core/export/layouts/built-in-layouts';
import type { ExportTemplate } from '@/lib/core/export/templates/export-template';
import { libraryFileFormats } from '../library-files';
import type { LibraryFileFormat } from '../library-files';

/** One form. Layouts and templates are Markdown, which can be exported again into the same files. */
export type ExportFormat =
  | { readonly kind: 'layout'; readonly name: BuiltInLayoutName }
  | { readonly kind: 'template'; readonly template: ExportTemplate }
  | { readonly kind: 'table'; readonly name: LibraryFileFormat }
  | { readonly kind: 'citations'; readonly name: CitationFormat };

/** The name of a form, to be remembered. */
export function toFormatName(format: ExportFormat): string {
  return format.kind === 'template' ? `template:${format.template.id}` : format.name;
}

/** The form of that name; the plainest for one that is not there any more. */
export function findFormat(name: string, templates: readonly ExportTemplate[]): ExportFormat {
  return listFormats(templates).find((format) => toFormatName(format) === name) ?? { kind: 'layout', name: 'plain' };
}

/** All forms in the order in which they are offered. */
export function listFormats(templates: readonly ExportTemplate[]): readonly ExportFormat[] {
  return [
    ...builtInLayoutNames.map((name) => ({ kind: 'layout', name }) as const),
    ...templates.map((template) => ({ kind: 'template', template }) as const),
    ...libraryFileFormats.map((name) => ({ kind: 'table', name }) as const),
    ...citationFormats.map((name) => ({ kind: 'citations', name }) as const),
  ];
}

/** Whether files of this form can be exported again, with the reader's words in them kept. */
export function isMarkdown(format: ExportFormat): format is Extract<ExportFormat, { kind: 'layout' | 'template' }> {
  return format.kind === 'layout' || format.kind === 'template';
}
