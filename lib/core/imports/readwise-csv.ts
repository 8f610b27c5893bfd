/**
 * Reads tables of highlights in Readwise's two forms: what it exports ("Highlight, Book Title, Book Author, …, Note, Color, Tags, …,
 * Highlighted at") and what it takes in bulk ("Highlight, Title, Author, URL, Note, Location, Date"). Source:
 * https://readwise.io/import_bulk and the head of its export. Columns are known by their names, in any order.
 */
import Papa from 'papaparse';
import { colourLike } from './colour-like';
import type { ImportStep } from './imported';
import { toRecord } from './to-record';

/** A table with its head. */
export interface Table {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly string[])[];
}

/** The table of such a file, or null when it is none. */
export function findReadwiseTable(text: string): Table | null {
  const head = text.slice(0, text.search(/[\r\n]|$/)).toLowerCase();
  if (!/(^|[,;\t])"?highlight"?([,;\t]|$)/.test(head)) return null;
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  return { columns: new Map(names.map((name, index) => [name.trim().toLowerCase(), index])), rows };
}

/** One step for each row below the head. */
export function* readReadwise({ columns, rows }: Table): Generator<ImportStep, void> {
  for (const [at, row] of rows.entries()) {
    const cell = (...names: readonly string[]): string => {
      const index = names.map((name) => columns.get(name)).find((column) => column !== undefined);
      return withoutGuard((index === undefined ? '' : row[index]) ?? '');
    };
    yield toRecord(at + 1, {
      url: cell('url', 'source url'),
      title: cell('book title', 'title'),
      byline: cell('book author', 'author'),
      exact: cell('highlight'),
      note: cell('note'),
      tags: cell('tags').split(','),
      colour: colourLike(cell('color')),
      created: cell('highlighted at', 'date'),
    });
  }
}

/** The apostrophe that keeps a spreadsheet from taking a cell for a formula is not part of the text. */
const withoutGuard = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');
