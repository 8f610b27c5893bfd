/**
 * What the extension itself observed about kept articles: which entities they name, and where highlights stood at the last visit. Not
 * the reader's work: it is not in the change log, may be made again at any visit, and goes with its article.
 */
import * as z from 'zod/mini';
import { edtfSchema, entityKindSchema, entityRefSchema } from '../entities/record';
import { highlightIdSchema, pageIdSchema } from './rows';

/** A longer sentence is cut, and further ones are left out. */
export const longestSentence = 1_000;
export const mostDated = 50;
/** More entities than any article names; what is beyond is not kept. */
export const mostSeen = 2_000;

/** A sentence of the article that dates something. */
const datedSentenceSchema = z.object({ date: edtfSchema, text: z.string().check(z.maxLength(longestSentence)) });

/** An entity as an article names it. */
export const seenEntitySchema = z.object({
  entity: entityRefSchema,
  kind: entityKindSchema,
  /** How often the article names it. */
  count: z.int().check(z.positive()),
  /** Dated sentences that name it, in the order of time; few. */
  dated: z.array(datedSentenceSchema).check(z.maxLength(mostDated)),
});
export type SeenEntity = z.infer<typeof seenEntitySchema>;

/** That an article names an entity. */
export const sightingRowSchema = z.object({
  id: z.uuid(),
  pageId: pageIdSchema,
  ...seenEntitySchema.shape,
  /** What it is found by (see `core/entities/entity-keys`). */
  entityKeys: z.array(z.string()).check(z.minLength(1)),
  /** Milliseconds since 1970. */
  seenAt: z.number(),
});
export type SightingRow = z.infer<typeof sightingRowSchema>;

/** Where a highlight stood when its article was last visited. A highlight without such a row was not looked for yet. */
export const whereaboutsRowSchema = z.object({
  id: highlightIdSchema,
  pageId: pageIdSchema,
  verdict: z.enum(['found', 'changed', 'lost']),
  /** For `changed`: the words that stand there now. */
  text: z.nullable(z.string().check(z.maxLength(100_000))),
  /** When it was looked for, milliseconds since 1970. */
  lookedAt: z.number(),
  /** When it was last seen with its own words; null for never since it was made. */
  foundAt: z.nullable(z.number()),
});
export type WhereaboutsRow = z.infer<typeof whereaboutsRowSchema>;
