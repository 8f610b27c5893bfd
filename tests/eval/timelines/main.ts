/**
 * Prints how well the dated sentences of articles are found, beside a plain date parser in the same run: `npm run eval -- timelines` prints and
 * keeps the figures; with `fit`, `report` or `all` it only prints, and `--errors SET` lists the errors of the half that may be looked at.
 */
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import { sharedPath } from '../../support/shared';
import { partOf } from '../entities/split';
import { writeSection } from '../write-section';
import { toRates } from './dated-sentence';
import { listDatedErrors, listEventErrors } from './list-errors';
import { measure } from './measure';
import type { Figure, MeasuredPart, Measurement } from './measure';

const head =
  '| set | rule | P | R | F1 | plain parser F1 | right / extra / missed |\n|---|---|---:|---:|---:|---:|---:|';

const notes = `Each row counts pairs of a sentence and a date. \`exact\`: the same sentence, the same date; \`coarser\`: 2011 counts for 2011-05;
\`dates\`: distinct dates of an article, wherever they stand; \`own\`: exact, with the article's own date, which the others leave out except in
\`articles\`. The plain parser is chrono-node, each date put on its own sentence, in the same run. \`timeset-dev\` dates only the events its
annotators found salient; in \`meantime\` two thirds of the dated events stand in the first seven of, on average, fifteen sentences. What else
an article dates counts as extra in both. Rules were written from errors in the fit half; of the report half only totals were looked at while choosing among them.`;

function toRow(label: string, { set, rule, ours, plain }: Figure): string {
  const { precision, recall, f1 } = toRates(ours);
  const rates = [precision, recall, f1, toRates(plain).f1].map((rate) => rate.toFixed(3));
  return `| ${set}, ${label} | ${rule} | ${rates.join(' | ')} | ${ours.right} / ${ours.extra} / ${ours.missed} |`;
}

function toTable(label: string, { figures, order }: Measurement): string {
  const rows = figures.map((figure) => toRow(label, figure));
  const ordered = `Order of events, ${label}: ${order.right} of ${order.pairs} pairs with two different dates.`;
  return `${[head, ...rows].join('\n')}\n\n${ordered}\n`;
}

function listErrors({ eventRuns, datedRuns }: Measurement, set: string): void {
  for (const { article, ours } of eventRuns.get(set) ?? []) {
    if (partOf(article.id) === 'fit') listEventErrors(article, ours);
  }
  for (const { article, ours } of set === 'articles' ? datedRuns : []) {
    if (partOf(article.id) === 'fit') listDatedErrors(article, ours);
  }
}

async function main(folder: string, part: string | undefined, errorsOf: string | null): Promise<void> {
  const packs = await openStarterPack();
  if (part === 'fit' || part === 'report' || part === 'all') {
    const measurement = await measure(folder, part, packs);
    console.log(toTable(part, measurement));
    if (errorsOf !== null) listErrors(measurement, errorsOf);
    return;
  }
  const parts: readonly (readonly [MeasuredPart, string])[] = [
    ['report', 'report half'],
    ['all', 'whole'],
  ];
  const tables: string[] = [];
  for (const [one, label] of parts) tables.push(toTable(label, await measure(folder, one, packs)));
  console.log(tables.join('\n'));
  await writeSection('Timelines', 'npm run eval -- timelines', [notes, ...tables].join('\n\n'));
}

const folder = sharedPath('eval');
const list = process.argv.indexOf('--errors');
if (folder === null) console.log('The sets are not on this machine: nothing measured.');
else await main(folder, process.argv[2], list < 0 ? null : (process.argv[list + 1] ?? null));
