/** The sets that timelines are measured on, parsed, with one shape for all: sentences, and what the gold dates in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { textSpanSchema } from '@/lib/core/text/span';

const eventSchema = z.object({
  ...textSpanSchema.shape,
  id: z.string(),
  text: z.string(),
  value: z.nullable(z.string()),
});

const setArticleSchema = z.object({
  id: z.string(),
  text: z.string(),
  /** As the set gives it; one is missing and one is no ISO date. */
  date: z.nullable(z.string()),
  sentences: z.array(z.tuple([z.int(), z.int()])),
  events: z.array(eventSchema),
  relations: z.optional(z.array(z.object({ type: z.string(), a: z.string(), b: z.string() }))),
});
/** One article of `timeset-dev` or `meantime`: events with their dates, in sentences that the set has cut. */
export type SetArticle = z.infer<typeof setArticleSchema>;

const goldArticleSchema = z.object({
  id: z.string(),
  date: z.string(),
  timeline: z.array(z.object({ ...textSpanSchema.shape, date: z.string(), endDate: z.optional(z.string()) })),
});
/** One article of `articles`, with its text: sentences with the date of what they tell. */
export interface GoldArticle extends z.infer<typeof goldArticleSchema> {
  readonly text: string;
}

/** The names of the sets with events. */
export const eventSets = ['timeset-dev', 'meantime'] as const;

/** Reads a set with events from the folder of the evaluation sets. */
export function readEventSet(folder: string, name: (typeof eventSets)[number]): SetArticle[] {
  const lines = readFileSync(join(folder, 'timelines', `${name}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => setArticleSchema.parse(JSON.parse(line)));
}

/** Reads the whole articles; their texts lie beside the evaluation sets. */
export function readGoldArticles(folder: string): GoldArticle[] {
  const files = readdirSync(join(folder, 'articles')).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const gold = goldArticleSchema.parse(JSON.parse(readFileSync(join(folder, 'articles', file), 'utf8')));
    const textPath = join(folder, '..', 'pages', `${basename(file, '.json')}.gold.txt`);
    return { ...gold, text: readFileSync(textPath, 'utf8') };
  });
}
