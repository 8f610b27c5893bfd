/** One article with all that the reader kept from it, as Markdown for a vault. It decides no file name and writes nothing. */
import type { ExportOptions } from './export-notes';
import { exportNotes } from './export-notes';
import { obsidianLayout } from './layouts/obsidian';
import type { ExportArticle } from './scopes/export-rows';
import { ofArticle } from './scopes/scopes';

/** The text of the article's file in Obsidian's layout: properties, title, and each highlight with its note, in the order given. */
export function toMarkdown(article: ExportArticle, options: ExportOptions = {}): string {
  const [file] = exportNotes(ofArticle(article), obsidianLayout, options);
  return file?.text ?? '';
}
