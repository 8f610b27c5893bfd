/** Reads the set of people with one name: candidates by Wikidata id, and which of them is meant, if any. */
import * as z from 'zod/mini';
import { readLines } from '@/lib/cli/predict/anchors';
import { sharedPath } from '../../../support/shared';

const rowSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z.nullable(z.string()),
  names: z.array(
    z.object({
      spans: z.array(z.object({ start: z.int(), end: z.int() })),
      candidates: z.array(z.object({ wikidata: z.string() })),
      gold: z.nullable(z.string()),
      /** `hard`: the best-known candidate is not the right one. */
      level: z.enum(['easy', 'hard', 'none-right']),
    }),
  ),
});

/** One article with the names in question. */
export type PersonArticle = z.infer<typeof rowSchema>;
/** One name in question. */
export type PersonName = PersonArticle['names'][number];

/** The articles, or null when the set is not on this machine. */
export function readPersonSet(): PersonArticle[] | null {
  const path = sharedPath('eval', 'disambiguation', 'quotebank.jsonl');
  return path === null ? null : readLines(path).map((row) => rowSchema.parse(row));
}
