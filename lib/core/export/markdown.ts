/** One article with all that the reader kept from it, as a Markdown file for people and for vaults. It decides no file name and writes nothing. */
import type { PageWithHighlights } from '../notes/rows';
import { englishExportWords } from './export-words';
import type { ExportWords } from './export-words';
import { toFrontMatter } from './front-matter';
import { toHighlightMarkdown } from './highlight-blocks';
import { toLine } from './plain-text';
import { printMarkdown } from './print-markdown';

/** What the export must be told. */
export interface MarkdownOptions {
  readonly words?: ExportWords;
  /** What the reader's time zone adds to UTC. */
  readonly offsetMinutes?: number;
}

/** The file: front matter, title, and each highlight with its note, in the order given. */
export function toMarkdown({ page, highlights }: PageWithHighlights, options: MarkdownOptions = {}): string {
  const words = options.words ?? englishExportWords;
  const tags = highlights.flatMap(({ note }) => note?.tags ?? []);
  const title = toLine(page.title) || words.untitled;
  const heading = printMarkdown([{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }]);
  const blocks = highlights.map((one) => toHighlightMarkdown(one, page, words));
  return [toFrontMatter(page, tags, options.offsetMinutes ?? 0), heading, ...blocks].join('\n');
}
