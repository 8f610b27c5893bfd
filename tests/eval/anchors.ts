/**
 * Prints how well quotes are found again in edited encyclopedia articles, beside the published rules: `npm run eval -- anchors [fit|report|all]
 * [--list KIND]`. The half that was not used for fitting, the half that was, and both; a part that is named is printed alone.
 */
import { isForFitting, judgeCases } from '../support/judge-anchors';
import type { EvalCase, JudgedCase, Verdict } from '../support/judge-anchors';
import { sharedPath } from '../support/shared';
import { readPublishedRules } from './anchors-published';
import type { PublishedRule } from './anchors-published';

const parts: Readonly<Record<string, (id: number) => boolean>> = {
  report: (id) => !isForFitting(id),
  fit: isForFitting,
  all: () => true,
};

/** What the table shows: a share of one kind's cases. */
const columns: readonly (readonly [title: string, kind: EvalCase['kind'], verdict: Verdict])[] = [
  ['unchanged right', 'unchanged', 'right'],
  ['edited right', 'edited', 'right'],
  ['edited elsewhere', 'edited', 'wrong'],
  ['edited lost', 'edited', 'lost'],
  ['repeated right', 'short-repeated', 'right'],
  ['deleted painted', 'deleted', 'false'],
  ['lookalike painted', 'short-lookalike', 'false'],
];
const nameWidth = 36;

function printRow(name: string, cells: readonly string[]): void {
  console.log(
    name.padEnd(nameWidth) + cells.map((cell, at) => cell.padStart((columns[at]?.[0].length ?? 11) + 2)).join(''),
  );
}

function toPercent(count: number, of: number): string {
  return of === 0 ? '–' : ((100 * count) / of).toFixed(1);
}

function printOurs(name: string, judged: readonly JudgedCase[]): void {
  const cells = columns.map(([, kind, wanted]) => {
    const ofKind = judged.filter(({ one }) => one.kind === kind);
    return toPercent(ofKind.filter(({ verdict }) => verdict === wanted).length, ofKind.length);
  });
  const wrongPaints = judged.filter(({ verdict }) => verdict === 'wrong' || verdict === 'false').length;
  printRow(`Backstory, ${name} (${judged.length} cases)`, [...cells, String(wrongPaints)]);
}

function printPublished({ name, kinds, wrongPaints }: PublishedRule): void {
  const cells = columns.map(([, kind, verdict]) => {
    const counts = kinds[kind];
    return counts === undefined ? '–' : toPercent(counts[verdict === 'right' ? 'ok' : verdict], counts.n);
  });
  printRow(name, [...cells, String(wrongPaints)]);
}

function main(folder: string, wanted: string | null, listed: string | null): void {
  const judged = judgeCases(folder, (wanted === null ? null : parts[wanted]) ?? (() => true));
  for (const { one, placement, verdict } of judged) {
    if (one.kind === listed && verdict !== 'right')
      console.log(verdict, one.id, JSON.stringify(placement), JSON.stringify(one));
  }
  printRow('%', [...columns.map(([title]) => title), 'wrong paints']);
  for (const [name, isIn] of Object.entries(parts)) {
    if (wanted === null || wanted === name)
      printOurs(
        name,
        judged.filter(({ one }) => isIn(one.id)),
      );
  }
  console.log('');
  for (const rule of readPublishedRules(folder)) printPublished(rule);
}

const folder = sharedPath('eval', 'anchors');
const list = process.argv.indexOf('--list');
const part = process.argv[2] ?? '';
if (folder === null) console.log('The cases are not on this machine: nothing measured.');
else main(folder, Object.hasOwn(parts, part) ? part : null, list < 0 ? null : (process.argv[list + 1] ?? null));
