/** The annotated texts that the date tagger is measured on, and the half of them that was looked at while it was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const timexSchema = z.object({
  start: z.int(),
  end: z.int(),
  type: z.string(),
  value: z.string(),
});

const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z.nullable(z.string()),
  span: z.optional(z.tuple([z.int(), z.int()])),
  timex: z.array(timexSchema),
});

/** One time expression, as annotated or as predicted. */
export type Timex = z.infer<typeof timexSchema>;

/** One annotated article; where it has a `span`, only that part was annotated. */
export type DatedArticle = z.infer<typeof articleSchema>;

/** The sets by name. */
export const dateSets = ['timebank', 'aquaint-timeml', 'meantime'] as const;

/** Reads one set. */
export function readDateSet(folder: string, name: string): DatedArticle[] {
  return readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => articleSchema.parse(JSON.parse(line)));
}

/** Half of the articles, by a hash of their id (FNV-1a), was read for errors; the other half only counted. */
export function isForFitting(id: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return ((hash >>> 7) & 1) === 0;
}
