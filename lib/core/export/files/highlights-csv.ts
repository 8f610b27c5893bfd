/** Everything kept as a table (CSV, RFC 4180) for spreadsheets and scripts, a row for each highlight and for each note on an article. Files and their names are the caller's. */
import Papa from 'papaparse';
import type { HighlightWithNote, NoteRow, PageRow } from '../../notes/rows';
import { toPassageLink } from '../../anchors/text-fragment';
import type { AnnotatedPage } from '../../web-annotation/print-collection';

/** The columns, in their order. */
const columns = [
  'article',
  'address',
  'site',
  'author',
  'published',
  'colour',
  'quote',
  'note',
  'tags',
  'names',
  'passage',
  'created',
  'changed',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** How a cell begins that a spreadsheet may take for a formula, full-width signs among them. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Rows that are printed at a time. */
const rowsAtOnce = 500;

/** Yields the table in pieces, its head first; lines end in CR LF. */
export function* printHighlightsCsv(articles: readonly AnnotatedPage[]): Generator<string, void> {
  yield print([[...columns]]);
  let waiting: string[][] = [];
  for (const article of articles) {
    for (const row of toRows(article)) waiting.push(columns.map((column) => row[column]));
    if (waiting.length < rowsAtOnce) continue;
    yield print(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield print(waiting);
}

function print(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n', escapeFormulae: formulaStart })}\r\n`;
}

function* toRows({ page, highlights, note }: AnnotatedPage): Generator<Row, void> {
  if (note !== null) yield { ...toPageCells(page), ...toNoteCells(note), ...toTimes(note), ...noQuote };
  for (const one of highlights) yield toRow(one, page);
}

const noQuote = { colour: '', quote: '', names: '', passage: '' };

function toRow({ highlight, note }: HighlightWithNote, page: PageRow): Row {
  return {
    ...toPageCells(page),
    ...toNoteCells(note),
    ...toTimes(highlight),
    colour: highlight.colour,
    quote: toCell(highlight.anchor.exact),
    names: highlight.entities.map(({ name }) => name).join('; '),
    passage: page.url === '' ? '' : toPassageLink(page.url, highlight.anchor),
  };
}

function toPageCells({ title, url, site, byline, published }: PageRow) {
  return { article: toCell(title), address: url, site: site ?? '', author: byline ?? '', published: published ?? '' };
}

function toNoteCells(note: NoteRow | null) {
  return { note: toCell(note?.text ?? ''), tags: (note?.tags ?? []).join(', ') };
}

function toTimes({ createdAt, modifiedAt }: { readonly createdAt: number; readonly modifiedAt: number }) {
  return { created: toIso(createdAt), changed: toIso(modifiedAt) };
}

function toIso(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** Half a surrogate pair has no UTF-8, and a zero ends the cell in many programs. */
const toCell = (text: string): string => text.replaceAll(/[\p{Cs}\0]/gu, '\ufffd');
