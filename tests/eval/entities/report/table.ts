/** Tables as Markdown, which reads well in a terminal too: every column as wide as its widest cell. */
import { valueOf } from '../rules/tally';
import type { Share } from '../rules/tally';
import type { Interval } from '../rules/intervals';

/** Rows of cells under a heading, the first column to the left, the others to the right. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Prints a table in Markdown. */
export function toMarkdown({ columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(3, column.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(columns), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A share as ".912 (31/34)"; a dash where nothing was counted. */
export function printShare(share: Share): string {
  const value = valueOf(share);
  return value === null ? '–' : `${printFigure(value)} (${String(share.hits)}/${String(share.count)})`;
}

/** A figure between 0 and 1 with three digits: ".912". */
export function printFigure(value: number): string {
  return value.toFixed(3).replace(/^0(?=\.)/, '');
}

/** An interval as ".89–.93". */
export function printInterval({ low, high }: Interval): string {
  const print = (value: number): string => value.toFixed(2).replace(/^0(?=\.)/, '');
  return `${print(low)}–${print(high)}`;
}
