/** Runs the re-anchoring cases of the shared material and judges each as its README says. */
import * as z from 'zod/mini';
import type { Placement } from '@/lib/core/anchors/anchor';
import { placeCase, readAnchorTexts, readLines } from '@/lib/cli/predict/anchors';

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
/** One quote in an old version of a text, and where it stands in the new one. */
export type EvalCase = z.infer<typeof caseSchema>;

/** `wrong`: painted elsewhere; `lost`: the text is there but was not found; `false`: painted though the text is gone. */
export type Verdict = 'right' | 'wrong' | 'lost' | 'false';

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
export function overlapOf(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + b.end - b.start - both);
}

/** Half of the cases, by a hash of their id, was looked at while fitting; the other half only counted. */
export function isForFitting(id: number): boolean {
  let hash = 0x811c9dc5;
  for (const digit of String(id)) hash = Math.imul(hash ^ digit.charCodeAt(0), 0x01000193);
  return ((hash >>> 7) & 1) === 0;
}

/** What came of one case. */
export interface JudgedCase {
  readonly one: EvalCase;
  readonly placement: Placement;
  readonly verdict: Verdict;
}

/** Reads all cases of the folder. */
export function readEvalCases(folder: string): EvalCase[] {
  return readLines(`${folder}/cases.jsonl`).map((row) => caseSchema.parse(row));
}

/** Places and judges the cases that `wanted` says yes to. */
export function judgeCases(folder: string, wanted: (id: number) => boolean): JudgedCase[] {
  const texts = readAnchorTexts(`${folder}/texts.jsonl.gz`);
  return readEvalCases(folder)
    .filter(({ id }) => wanted(id))
    .map((one) => {
      const placement = placeCase(one, texts);
      return { one, placement, verdict: judge(one, placement.kind === 'lost' ? null : placement) };
    });
}

/** The share of a kind's cases with a verdict, 0–1. */
export function shareOf(cases: readonly JudgedCase[], kind: EvalCase['kind'], verdict: Verdict): number {
  const ofKind = cases.filter(({ one }) => one.kind === kind);
  return ofKind.filter((judged) => judged.verdict === verdict).length / ofKind.length;
}
