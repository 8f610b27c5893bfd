/** The published rules for finding quotes again, as they were run on the same cases: read from beside the cases, never computed here. */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const countsSchema = z.object({
  n: z.number(),
  ok: z.number(),
  wrong: z.number(),
  lost: z.number(),
  false: z.number(),
});
const resultsSchema = z.object({
  results: z.record(z.string(), z.object({ default: z.record(z.string(), countsSchema), wrongPaints: z.number() })),
});

/** Counts of one kind of case under one rule. */
export type RuleCounts = z.infer<typeof countsSchema>;

/** One rule with its counts by kind, and how often it painted words that were not the quote's. */
export interface PublishedRule {
  readonly name: string;
  readonly kinds: Readonly<Record<string, RuleCounts>>;
  readonly wrongPaints: number;
}

/** Reads the rules of the folder, in its order. */
export function readPublishedRules(folder: string): PublishedRule[] {
  const { results } = resultsSchema.parse(JSON.parse(readFileSync(`${folder}/rule-baselines.json`, 'utf8')));
  return Object.entries(results).map(([name, { default: kinds, wrongPaints }]) => ({ name, kinds, wrongPaints }));
}
