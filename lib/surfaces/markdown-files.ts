/** Articles as files to take away. What stands in them is the core's work; here they get their names and their form. */
import { toMarkdown } from '@/lib/core/export/markdown';
import { englishExportWords } from '@/lib/core/export/export-words';
import { suggestFilename } from '@/lib/core/export/filenames/suggest-filename';
import type { HighlightColour, PageWithHighlights } from '@/lib/core/notes/rows';
import type { OutgoingFile } from '@/lib/platform/downloads';

/** What the reader calls the colours; those that were not renamed are missing. */
export type ColourNames = Readonly<Partial<Record<HighlightColour, string>>>;

/** One article as Markdown text, with times as the reader's clock shows them. */
export function toMarkdownText(article: PageWithHighlights, colourNames: ColourNames): string {
  const words = { ...englishExportWords, colours: { ...englishExportWords.colours, ...colourNames } };
  return toMarkdown(article, { offsetMinutes: offsetAt(article.page.createdAt), words });
}

/** One article as a file. */
export function toMarkdownFile(article: PageWithHighlights, colourNames: ColourNames): OutgoingFile {
  const text = toMarkdownText(article, colourNames);
  return { name: suggestFilename(article.page), mediaType: 'text/markdown', parts: [text] };
}

/** What the reader's time zone added to UTC at that time, in minutes. */
function offsetAt(time: number): number {
  return -new Date(time).getTimezoneOffset();
}
