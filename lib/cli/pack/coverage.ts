/** `pack coverage FILE…`: which names of an article the packs know and which they miss, so that one sees where a pack is thin. */
import { readFile } from 'node:fs/promises';
import { linkTextNow } from '@/lib/core/entities/link';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { formatCount, style } from './terminal';

/** How often each name was linked or missed, most frequent first. */
export interface Coverage {
  readonly known: readonly (readonly [name: string, count: number])[];
  readonly missed: readonly (readonly [name: string, count: number])[];
}

/** The names of one text. */
export function findCoverage(text: string, lexicon: Lexicon): Coverage {
  const linking = linkTextNow({ text, blocks: [], title: null, published: null, language: null }, lexicon);
  return {
    known: countNames(linking.mentions.map(({ name }) => name)),
    missed: countNames(linking.names.map(({ start, end }) => text.slice(start, end))),
  };
}

/** Prints the coverage of each file, and of all together when there are several. */
export async function coverage(files: readonly string[], lexicon: Lexicon): Promise<string> {
  const all = await Promise.all(files.map(async (file) => findCoverage(await readFile(file, 'utf8'), lexicon)));
  const each = all.map((found, index) => printCoverage(files[index] ?? '', found));
  const total = all.length < 2 ? [] : [printCoverage('All together', sumCoverage(all))];
  return [...each, ...total].join('\n\n');
}

function sumCoverage(all: readonly Coverage[]): Coverage {
  const spread = (list: Coverage['known']): string[] =>
    list.flatMap(([name, count]) => Array<string>(count).fill(name));
  return {
    known: countNames(all.flatMap(({ known }) => spread(known))),
    missed: countNames(all.flatMap(({ missed }) => spread(missed))),
  };
}

function countNames(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
}

function printCoverage(title: string, { known, missed }: Coverage): string {
  const sum = (list: Coverage['known']): number => list.reduce((total, [, count]) => total + count, 0);
  const share = (100 * sum(known)) / Math.max(1, sum(known) + sum(missed));
  const lines = (list: Coverage['known'], mark: string): string[] =>
    list.map(([name, count]) => `  ${mark} ${name}${count > 1 ? style('dim', ` ×${formatCount(count)}`) : ''}`);
  return [
    `${style('bold', title)}  ${formatCount(sum(known))} of ${formatCount(sum(known) + sum(missed))} names known (${share.toFixed(0)} %)`,
    ...lines(missed, style('yellow', '·')),
    ...lines(known, style('green', '✓')),
  ].join('\n');
}
