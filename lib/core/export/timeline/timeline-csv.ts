/**
 * A timeline as a table in CSV (RFC 4180) for spreadsheets and programs. No cell can become a formula: what would begin like one gets an
 * apostrophe in front, as OWASP advises (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import Papa from 'papaparse';
import { fromDayNumber } from '../../dates/calendar';
import { toDayRange } from '../../dates/day-range';
import { parseEdtf, printEdtf } from '../../dates/edtf';
import type { EdtfDate } from '../../dates/edtf';
import type { TimelineEntry } from '../../timeline/timeline';
import { toLine } from '../plain-text';
import { englishTimelineWords } from './timeline-words';
import type { TimelineWords } from './timeline-words';
import { listEntries, listNamesOf, tellDate, toSentenceLink } from './told-timeline';
import type { ToldTimeline } from './told-timeline';

/** The columns, in order. The names are for programs and are not translated. */
const columns = [
  'date',
  'date_in_words',
  'earliest_day',
  'latest_day',
  'precision',
  'source',
  'kind',
  'text',
  'names',
  'citation',
  'link',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** How a cell begins that a spreadsheet may take for a formula, full-width signs among them. A year before 1 CE is a date and no formula. */
const formulaStart = /^(?!-\d{2,4}X{0,2}(?:-\d{2}){0,2}[~?%]?(?:\/[-\dX~?%.]*)?$)[=+\-@\t\r\n＝＋－＠]/;

/** The table with its head, lines ending in CR LF. */
export function toTimelineCsv(told: ToldTimeline, words: TimelineWords = englishTimelineWords): string {
  const rows = listEntries(told.timeline).map((entry) => toRow(entry, told.url, words));
  const table = [[...columns], ...rows.map((row) => columns.map((column) => row[column]))];
  return `${Papa.unparse(table, { newline: '\r\n', escapeFormulae: formulaStart })}\r\n`;
}

function toRow(entry: TimelineEntry, url: string | null, words: TimelineWords): Row {
  const date = parseEdtf(entry.date);
  return {
    date: toLine(entry.date),
    date_in_words: tellDate(entry.date, words),
    ...toDays(date),
    precision: date === null ? '' : date.kind === 'interval' ? 'interval' : date.precision,
    source: entry.source,
    kind: entry.eventKind,
    text: toLine(entry.text),
    names: listNamesOf(entry).join('; '),
    citation: toLine(entry.citation ?? ''),
    link: toSentenceLink(entry, url) ?? '',
  };
}

/** The first and the last day that the date may mean, so that rows can be sorted and drawn; empty where an end is open. */
function toDays(date: EdtfDate | null): Pick<Row, 'earliest_day' | 'latest_day'> {
  if (date === null) return { earliest_day: '', latest_day: '' };
  const { earliest, latest } = toDayRange(date);
  return { earliest_day: toDay(earliest), latest_day: toDay(latest) };
}

function toDay(dayNumber: number): string {
  if (!Number.isFinite(dayNumber)) return '';
  const { year, month, day } = fromDayNumber(dayNumber);
  return printEdtf({ kind: 'point', precision: 'day', year, negative: year < 0, month, day, qualifier: '' });
}
