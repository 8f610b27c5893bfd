/** Reads the sets whose names carry a Wikidata id or a title: one article a line. Pronouns and descriptions of earlier names are dropped. */
import * as z from 'zod/mini';
import { readLines } from '@/lib/cli/predict/anchors';
import type { Demand, GoldArticle, GoldName } from './gold';

const nameSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  wikidata: z.nullable(z.string()),
  title: z.nullable(z.string()),
  optional: z.boolean(),
  coref: z.boolean(),
  type: z.optional(z.string()),
  unlinked: z.optional(z.boolean()),
  gid: z.optional(z.int()),
  parent: z.optional(z.int()),
  children: z.optional(z.array(z.int())),
});
type NameRow = z.infer<typeof nameSchema>;

const articleSchema = z.object({
  id: z.string(),
  text: z.string(),
  date: z.nullable(z.string()),
  span: z.tuple([z.int(), z.int()]),
  mentions: z.array(nameSchema),
});

/** Numbers and times are names to the annotators and not to us. */
const valueTypes: ReadonlySet<string> = new Set(['QUANTITY', 'DATETIME']);

function demandOf({ unlinked, type, wikidata, title, optional }: NameRow): Demand {
  if (unlinked === true || valueTypes.has(type ?? '')) return 'free';
  if (wikidata === null && title === null) return 'no-entry';
  return optional ? 'optional' : 'required';
}

function toName(row: NameRow, byId: ReadonlyMap<number, NameRow>, above: ReadonlySet<number>): GoldName {
  const { start, end, text, wikidata, title } = row;
  const named = wikidata !== null || title !== null;
  const below = (row.children ?? []).filter((id) => !above.has(id));
  return {
    start,
    end,
    text,
    entity: named ? { wikidata, titles: title === null ? [] : [title] } : null,
    demand: demandOf(row),
    children: below.flatMap((id) => {
      const child = byId.get(id);
      return child === undefined || child.coref ? [] : [toName(child, byId, new Set([...above, id]))];
    }),
  };
}

/** One line of a set as an article; throws when it has another form. */
export function toLinkedArticle(row: unknown): GoldArticle {
  const { id, text, date, span, mentions } = articleSchema.parse(row);
  const byId = new Map(mentions.flatMap((name) => (name.gid === undefined ? [] : [[name.gid, name] as const])));
  const roots = mentions.filter(({ coref, parent }) => !coref && (parent === undefined || !byId.has(parent)));
  return {
    id,
    text,
    date,
    span: { start: span[0], end: span[1] },
    names: roots.map((name) => toName(name, byId, new Set(name.gid === undefined ? [] : [name.gid]))),
  };
}

/** All articles of a set's file. */
export function readLinkedSet(path: string): GoldArticle[] {
  return readLines(path).map(toLinkedArticle);
}
