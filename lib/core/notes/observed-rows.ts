/**
 * What the extension itself observed about kept articles: which entities they name, and where highlights stood at the last visit. Not
 * the reader's work: it is not in the change log, may be made again at any visit, and goes with its article.
 */
import * as z from 'zod/mini';
import { edtfSchema, entityKindSchema, entityRefSchema } from '../entities/record';
import { highlightIdSchema, pageIdSchema } from './rows';

/** A sentence of the article that dates something. */
const datedSentenceSchema = z.object({ date: edtfSchema, text: z.string().check(z.maxLength(1_000)) });

/** That an article names an entity. */
export const sightingRowSchema = z.object({
  id: z.uuid(),
  pageId: pageIdSchema,
  entity: entityRefSchema,
  /** What it is found by (see `core/entities/entity-keys`). */
  entityKeys: z.array(z.string()).check(z.minLength(1)),
  kind: entityKindSchema,
  /** How often the article names it. */
  count: z.int().check(z.positive()),
  /** Dated sentences that name it, in the order of the text; few. */
  dated: z.array(datedSentenceSchema).check(z.maxLength(50)),
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
