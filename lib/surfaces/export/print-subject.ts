/** Prints the rows of an export in the form the reader chose. It writes nothing: the caller paces it and takes what is printed. */
import type { StyleId } from '@/lib/core/citations/citation-types';
import { citationFormatFacts } from '@/lib/core/citations/exchange/print-file';
import { toCitationSource } from '@/lib/core/citations/to-source';
import { exportNotes } from '@/lib/core/export/export-notes';
import type { ExportOptions } from '@/lib/core/export/export-notes';
import type { ExportWords } from '@/lib/core/export/export-words';
import type { ExportedFile } from '@/lib/core/export/exported-file';
import { toSafeName } from '@/lib/core/export/filenames/safe-name';
import { builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import type { Layout } from '@/lib/core/export/layouts/layout';
import type { PartFault } from '@/lib/core/export/templates/read-template';
import { createTemplateLayout } from '@/lib/core/export/templates/template-layout';
import { createEssayCitations } from '@/lib/core/projects/essay-citations';
import type { OutgoingFile } from '@/lib/platform/downloads';
import { printLibraryFile } from '../library-files';
import type { ExportFormat } from './export-format';
import type { SubjectRows } from './read-subject';

/** How the reader writes. */
export interface PrintWishes {
  readonly words: ExportWords;
  /** What the reader's time zone adds to UTC. */
  readonly offsetMinutes: number;
  readonly citationStyle: StyleId;
  /** `one`: all in a single file. */
  readonly form: 'files' | 'one';
}

/** The names that files have already. */
export type KnownPaths = Pick<ExportOptions, 'earlierPaths' | 'takenPaths'>;

/** Markdown that can be printed as often as needed. */
export interface NotesPrinter {
  readonly layout: Layout;
  /** Prints from the beginning; null is yielded where a slice ends without a file. */
  readonly print: (paths: KnownPaths) => Generator<ExportedFile | null, void, undefined>;
}

/** Makes the printer of a Markdown form; the faults when it is a template that cannot be read. @param onFault is told of what a template could not print. */
export function createNotesPrinter(
  { scope, articles }: SubjectRows,
  format: Extract<ExportFormat, { kind: 'layout' | 'template' }>,
  wishes: PrintWishes,
  onFault: (fault: PartFault) => void,
):
  | { readonly kind: 'done'; readonly printer: NotesPrinter }
  | { readonly kind: 'faults'; readonly faults: readonly PartFault[] } {
  const { words, offsetMinutes, citationStyle, form } = wishes;
  const made =
    format.kind === 'layout'
      ? ({ kind: 'done', layout: builtInLayouts[format.name] } as const)
      : createTemplateLayout(format.template, words.locale, onFault);
  if (made.kind === 'faults') return made;
  const { layout } = made;
  const pages = articles.map(({ page }) => page);
  // Only essays cite, and numbering the sources of a whole library takes a while.
  const citations = layout.id === 'essay' ? createEssayCitations(pages, citationStyle, offsetMinutes) : null;
  const options = { words, offsetMinutes, form, ...(citations === null ? {} : { citations }) };
  return { kind: 'done', printer: { layout, print: (paths) => exportNotes(scope, layout, { ...options, ...paths }) } };
}

/** Prints a form that is one file and no Markdown. */
export function* printFile(
  { scope, articles }: SubjectRows,
  format: Exclude<ExportFormat, { kind: 'layout' | 'template' }>,
  { words, offsetMinutes }: PrintWishes,
): Generator<void, OutgoingFile> {
  const stem = toSafeName(scope.name) || 'Backstory';
  if (format.kind === 'citations') {
    const { ending, mediaType, print } = citationFormatFacts[format.name];
    const sources = articles.map(({ page, highlights }) =>
      toCitationSource(page, {
        offsetMinutes,
        knownNames: highlights.flatMap(({ highlight }) => highlight.entities.map(({ name }) => name)),
      }),
    );
    return { name: `${stem}.${ending}`, mediaType, parts: [print(sources)] };
  }
  const { locale: language, untitled, colours: colourNames } = words;
  const file = yield* printLibraryFile(format.name, articles, { title: scope.name, language, untitled, colourNames });
  return { ...file, name: `${stem}${/\.\w+$/.exec(file.name)?.[0] ?? ''}` };
}
