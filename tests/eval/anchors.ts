/**
 * Prints how well quotes are found again in edited encyclopedia articles: `npm run eval -- anchors [fit|report|all] [--list KIND]`. The half
 * that was not used for fitting is reported by default.
 */
import { isForFitting, judgeCases, shareOf } from '../support/judge-anchors';
import type { EvalCase, Verdict } from '../support/judge-anchors';
import { sharedPath } from '../support/shared';

const kinds: readonly EvalCase['kind'][] = ['unchanged', 'edited', 'short-repeated', 'deleted', 'short-lookalike'];
const verdicts: readonly Verdict[] = ['right', 'wrong', 'lost', 'false'];

function main(folder: string, part: string, listed: string | null): void {
  const begun = performance.now();
  const cases = judgeCases(folder, (id) => part === 'all' || isForFitting(id) === (part === 'fit'));
  const msPerCase = (performance.now() - begun) / cases.length;
  for (const { one, placement, verdict } of cases) {
    if (one.kind === listed && verdict !== 'right')
      console.log(verdict, one.id, JSON.stringify(placement), JSON.stringify(one));
  }
  console.log(`${part}: ${cases.length} cases, ${msPerCase.toFixed(2)} ms each with the index of its text\n`);
  console.log('kind                 n    right    wrong     lost    false');
  for (const kind of kinds) {
    const shares = verdicts.map((verdict) => `${(100 * shareOf(cases, kind, verdict)).toFixed(1).padStart(6)} %`);
    const count = cases.filter(({ one }) => one.kind === kind).length;
    console.log(`${kind.padEnd(16)} ${String(count).padStart(5)} ${shares.join(' ')}`);
  }
  const wrongPaints = cases.filter(({ verdict }) => verdict === 'wrong' || verdict === 'false').length;
  console.log(`\nwrong paints: ${wrongPaints} of ${cases.length}`);
}

const folder = sharedPath('eval', 'anchors');
const list = process.argv.indexOf('--list');
if (folder === null) console.log('The cases are not on this machine: nothing measured.');
else main(folder, process.argv[2] ?? 'report', list < 0 ? null : (process.argv[list + 1] ?? null));
