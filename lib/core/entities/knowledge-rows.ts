/** The rows that say what the reader added to the packs: files brought, entries written, names decided. Shapes only; the bytes of a pack lie beside its row. */
import * as z from 'zod/mini';
import { rowShape } from '../notes/rows';
import { edtfSchema, entityIdSchema, entityRecordSchema, entityRefSchema } from './record';
import type { EntityId } from './record';

const countSchema = z.int().check(z.nonnegative());

export const packIdSchema = z.uuid().brand<'PackId'>();
export type PackId = z.infer<typeof packIdSchema>;

/** What a pack says of itself, as its row keeps it. */
const packShape = {
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  language: z.string().check(z.maxLength(40)),
  /** EDTF date up to which its sources know. */
  asOf: edtfSchema,
  licence: z.string().check(z.maxLength(500)),
  counts: z.object({ entities: countSchema, aliases: countSchema, events: countSchema }),
  /** SHA-256 of the whole file, hexadecimal. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  sizeBytes: countSchema,
  /** The file's name when it was brought. */
  fileName: z.string().check(z.maxLength(1_000)),
};

/** What is known of a pack file before it has a row. */
export const packFactsSchema = z.object(packShape);
export type PackFacts = z.infer<typeof packFactsSchema>;

/** A pack that the reader brought. */
export const packRowSchema = z.object({ id: packIdSchema, ...rowShape, ...packShape });
export type PackRow = z.infer<typeof packRowSchema>;

export const ownEntityIdSchema = z.uuid().brand<'OwnEntityId'>();
export type OwnEntityId = z.infer<typeof ownEntityIdSchema>;

/** The id under which linker and cards know an entry of the reader's own. */
export function toOwnEntityId(id: OwnEntityId): EntityId {
  return entityIdSchema.parse(`own:${id}`);
}

/** An entry of the reader's own: a record like any other, found under the id of its row. */
export const ownEntityRowSchema = z
  .object({
    id: ownEntityIdSchema,
    ...rowShape,
    record: entityRecordSchema,
    /** Where it can be checked, or null. */
    link: z.nullable(z.string().check(z.maxLength(2_000))),
  })
  .check(z.refine(({ id, record }) => record.id === `own:${id}`));
export type OwnEntityRow = z.infer<typeof ownEntityRowSchema>;

export const choiceIdSchema = z.uuid().brand<'ChoiceId'>();
export type ChoiceId = z.infer<typeof choiceIdSchema>;

export const choiceVerdictSchema = z.enum(['always', 'never']);
export const choiceScopeSchema = z.enum(['here', 'everywhere']);
export type ChoiceScope = z.infer<typeof choiceScopeSchema>;

/** What the reader decided about a name. */
export const choiceRowSchema = z.object({
  id: choiceIdSchema,
  ...rowShape,
  /** The name's comparable words, joined by spaces: what it is found by. */
  name: z.string().check(z.minLength(1), z.maxLength(1_000)),
  /** The name as the article wrote it. */
  written: z.string().check(z.maxLength(1_000)),
  /** `always`: the name means the entity. `never`: it does not, whatever else it may mean. */
  verdict: choiceVerdictSchema,
  entity: entityRefSchema,
  /** The page keys of the one article it holds for; empty when it holds everywhere. */
  urlKeys: z.array(z.string().check(z.maxLength(8_000))).check(z.maxLength(50)),
});
export type ChoiceRow = z.infer<typeof choiceRowSchema>;
