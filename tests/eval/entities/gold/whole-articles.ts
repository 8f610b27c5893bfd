/** Reads whole articles that were annotated by reading: every name with the titles of which any one is right. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import type { GoldArticle, GoldName } from './gold';

const goldSchema = z.object({
  date: z.optional(z.string()),
  mentions: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      entity: z.nullable(z.array(z.string())),
      required: z.boolean(),
    }),
  ),
});

/** One article from its gold; a required name without an entry asks only to be seen. */
function toWholeArticle(id: string, text: string, date: string | null, gold: unknown): GoldArticle {
  const { mentions, date: ownDate } = goldSchema.parse(gold);
  const names = mentions.map(({ start, end, text: words, entity, required }): GoldName => {
    const demand = required ? 'required' : entity === null ? 'no-entry' : 'optional';
    const answer = entity === null ? null : { wikidata: null, titles: entity };
    return { start, end, text: words, entity: answer, demand, children: [] };
  });
  return { id, text, date: ownDate ?? date, span: { start: 0, end: text.length }, names };
}

/** The articles of a folder of gold, each with its text in the folder of pages. */
export function readWholeArticles(goldFolder: string, pagesFolder: string): GoldArticle[] {
  return readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const id = basename(name, '.json');
      const text = readFileSync(join(pagesFolder, `${id}.gold.txt`), 'utf8');
      return toWholeArticle(id, text, null, JSON.parse(readFileSync(join(goldFolder, name), 'utf8')));
    });
}

/** One article that has a folder of its own, with its date of publication. */
export function readSingleArticle(folder: string, id: string, date: string): GoldArticle {
  const text = readFileSync(join(folder, 'article.txt'), 'utf8');
  return toWholeArticle(id, text, date, JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')));
}
