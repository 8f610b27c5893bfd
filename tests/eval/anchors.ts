/**
 * Measures re-anchoring on edited encyclopedia articles: `tsx tests/eval/anchors.ts [fit|report|all] [--list KIND]`. Half of the cases, chosen by a
 * hash of their id, was used for fitting; the other half is reported by default.
 */
import * as z from 'zod/mini';
import { placeCase, readAnchorTexts, readLines } from '@/lib/cli/predict/anchors';
import { sharedPath } from '../support/shared';

const caseSchema = z.object({
  id: z.number(),
  kind: z.enum(['unchanged', 'edited', 'short-repeated', 'deleted', 'short-lookalike']),
  article: z.string(),
  new: z.string(),
  start: z.int(),
  end: z.int(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  expected: z.union([
    z.object({ status: z.literal('anchor'), start: z.int(), end: z.int() }),
    z.object({ status: z.literal('orphan') }),
  ]),
});
type EvalCase = z.infer<typeof caseSchema>;

/** `wrong`: painted elsewhere; `lost`: the text is there but was not found; `false`: painted though the text is gone. */
type Verdict = 'right' | 'wrong' | 'lost' | 'false';

interface Span {
  readonly start: number;
  readonly end: number;
}

const leastOverlap = 0.8;
const tolerance = 2;

function judge({ kind, expected }: EvalCase, found: Span | null): Verdict {
  if (expected.status === 'orphan') return found === null ? 'right' : 'false';
  if (found === null) return 'lost';
  if (kind === 'edited') return overlapOf(found, expected) >= leastOverlap ? 'right' : 'wrong';
  const isClose =
    Math.abs(found.start - expected.start) <= tolerance && Math.abs(found.end - expected.end) <= tolerance;
  return isClose ? 'right' : 'wrong';
}

/** Jaccard: what both have over what either has. */
function overlapOf(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both);
}

function isForFitting(id: number): boolean {
  let hash = 0x811c9dc5;
  for (const digit of String(id)) hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193);
  return ((hash >>> 7) & 1) === 0;
}

function percent(count: number, all: number): string {
  return `${((100 * count) / all).toFixed(1).padStart(6)} %`;
}

function main(folder: string, part: string, listed: string | null): void {
  const texts = readAnchorTexts(`${folder}/texts.jsonl.gz`);
  const cases = readLines(`${folder}/cases.jsonl`)
    .map((row) => caseSchema.parse(row))
    .filter(({ id }) => part === 'all' || isForFitting(id) === (part === 'fit'));
  const verdicts = new Map<EvalCase['kind'], Verdict[]>();
  const begun = performance.now();
  for (const one of cases) {
    const placement = placeCase(one, texts);
    const verdict = judge(one, placement.kind === 'lost' ? null : placement);
    verdicts.set(one.kind, [...(verdicts.get(one.kind) ?? []), verdict]);
    if (one.kind === listed && verdict !== 'right')
      console.log(verdict, one.id, JSON.stringify(placement), JSON.stringify(one));
  }
  const msPerCase = (performance.now() - begun) / cases.length;
  console.log(`${part}: ${cases.length} cases, ${msPerCase.toFixed(2)} ms each with the index of its text\n`);
  console.log('kind                 n    right    wrong     lost    false');
  for (const [kind, list] of verdicts) {
    const counts = (['right', 'wrong', 'lost', 'false'] as const).map((verdict) =>
      percent(list.filter((one) => one === verdict).length, list.length),
    );
    console.log(`${kind.padEnd(16)} ${String(list.length).padStart(5)} ${counts.join(' ')}`);
  }
  const wrongPaints = [...verdicts.values()]
    .flat()
    .filter((verdict) => verdict === 'wrong' || verdict === 'false').length;
  console.log(`\nwrong paints: ${wrongPaints} of ${cases.length}`);
}

const folder = sharedPath('eval', 'anchors');
const list = process.argv.indexOf('--list');
if (folder === null) console.log('The cases are not on this machine: nothing measured.');
else main(folder, process.argv[2] ?? 'report', list < 0 ? null : (process.argv[list + 1] ?? null));
