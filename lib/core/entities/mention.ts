/** What the linker says about a text: mentions with their entity and the reasons for it, and names it saw but did not link. */
import * as z from 'zod/mini';
import { textSpanSchema } from '../text/span';
import { entityIdSchema, entityKindSchema } from './record';

/** Why a candidate was believed or doubted; `weight` is its share of the score in log-odds, positive for. */
export const reasonSchema = z.object({
  kind: z.enum([
    'full-name',
    'commonness',
    'context-words',
    'related-entity',
    'title-word',
    'short-form',
    'acronym',
    'seat',
    'demonym',
    'date',
    'role',
    'choice',
    'ambiguous',
    'common-word',
  ]),
  weight: z.number(),
  /** What the reason points at: the context word, the earlier full name, the related entity's name. */
  detail: z.nullable(z.string()),
});
export type Reason = z.infer<typeof reasonSchema>;

export const mentionSchema = z.object({
  ...textSpanSchema.shape,
  entityId: entityIdSchema,
  /** The entity's name, so that lists need no second request. */
  name: z.string(),
  kind: entityKindSchema,
  title: z.nullable(z.string()),
  wikidata: z.nullable(z.string()),
  /** How the words name it. */
  via: z.enum(['name', 'short', 'demonym', 'seat', 'acronym', 'role']),
  /** Chance that the link is right, 0–1. */
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  reasons: z.array(reasonSchema),
  /** The next best entities, best first, at most three. */
  runnersUp: z.array(
    z.object({ entityId: entityIdSchema, name: z.string(), kind: entityKindSchema, confidence: z.number() }),
  ),
});
/** A place in the text that names an entity. Mentions are sorted and never overlap. */
export type Mention = z.infer<typeof mentionSchema>;

export const unlinkedNameSchema = z.object({ ...textSpanSchema.shape });
/** A name that was seen but not linked. */
export type UnlinkedName = z.infer<typeof unlinkedNameSchema>;

export const linkingSchema = z.object({
  mentions: z.array(mentionSchema),
  names: z.array(unlinkedNameSchema),
});
export type Linking = z.infer<typeof linkingSchema>;
