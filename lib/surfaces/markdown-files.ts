/** Articles as files to take away. What stands in them is the core's work; here they get their names and their form. */
import { toMarkdown } from '@/lib/core/export/markdown';
import { englishExportWords } from '@/lib/core/export/export-words';
import { suggestFilename } from '@/lib/core/export/filenames/suggest-filename';
import { zipFiles } from '@/lib/core/export/zip-files';
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

/** Many articles as one archive with a file each. */
export function toMarkdownArchive(articles: readonly PageWithHighlights[], colourNames: ColourNames): OutgoingFile {
  const names = uniqueNames(articles.map(({ page }) => suggestFilename(page)));
  const entries = articles.map((article, index) => ({
    name: names[index] ?? '',
    text: toMarkdownText(article, colourNames),
    modifiedAt: article.page.modifiedAt,
  }));
  return { name: 'Backstory.zip', mediaType: 'application/zip', parts: [zipFiles(entries)] };
}

/** Names that differ on every system: some take "A.md" and "a.md" for one file, so the second becomes "a 2.md". */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const stem = name.replace(/\.md$/, '');
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${stem} ${number}.md`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** What the reader's time zone added to UTC at that time, in minutes. */
function offsetAt(time: number): number {
  return -new Date(time).getTimezoneOffset();
}
