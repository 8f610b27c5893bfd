/** Articles with what is kept on them as files for other programs. What stands in them is the core's work; here they get their names and their form. */
import { printHighlightsCsv } from '@/lib/core/export/files/highlights-csv';
import { printHighlightsHtml } from '@/lib/core/export/files/highlights-html';
import type { HtmlOptions } from '@/lib/core/export/files/highlights-html';
import { printCollection } from '@/lib/core/web-annotation/print-collection';
import type { AnnotatedPage } from '@/lib/core/web-annotation/print-collection';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** The formats. */
export const libraryFileFormats = ['csv', 'html', 'web-annotation'] as const;
export type LibraryFileFormat = (typeof libraryFileFormats)[number];

const kinds: Readonly<Record<LibraryFileFormat, Pick<OutgoingFile, 'name' | 'mediaType'>>> = {
  'web-annotation': { name: 'Backstory annotations.jsonld', mediaType: 'application/ld+json' },
  csv: { name: 'Backstory highlights.csv', mediaType: 'text/csv' },
  html: { name: 'Backstory highlights.html', mediaType: 'text/html' },
};

/** Without it Excel takes UTF-8 for the local code page; other programs skip it. */
const byteOrderMark = '\ufeff';

/** Yields after each piece of the file. */
export function* printLibraryFile(
  format: LibraryFileFormat,
  articles: readonly AnnotatedPage[],
  options: HtmlOptions,
): Generator<void, OutgoingFile> {
  const parts: string[] = format === 'csv' ? [byteOrderMark] : [];
  for (const piece of piecesOf(format, articles, options)) {
    parts.push(piece);
    yield;
  }
  return { ...kinds[format], parts };
}

function piecesOf(
  format: LibraryFileFormat,
  articles: readonly AnnotatedPage[],
  options: HtmlOptions,
): Generator<string, void> {
  if (format === 'csv') return printHighlightsCsv(articles);
  return format === 'html' ? printHighlightsHtml(articles, options) : printCollection(articles);
}
