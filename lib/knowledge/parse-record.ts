/** Turns what a pack holds into an `EntityRecord`: one bad event, fact or alias is left out, and never takes the record with it. */
import * as z from 'zod/mini';
import {
  aliasSchema,
  edtfSchema,
  entityEventSchema,
  entityIdSchema,
  entityKindSchema,
  entityRecordSchema,
  factSchema,
  holderSchema,
} from '@/lib/core/entities/record';
import type { EntityRecord } from '@/lib/core/entities/record';

const shape = entityRecordSchema.shape;

/** Without these there is no record. */
const essentialsSchema = z.object({ id: entityIdSchema, kind: entityKindSchema, name: shape.name });

const restSchema = z.object({
  aliases: z.catch(z.array(z.unknown()), []),
  description: z.catch(z.string().check(z.maxLength(20_000)), ''),
  gender: z.catch(shape.gender, undefined),
  life: z.catch(shape.life, null),
  events: z.catch(z.array(z.unknown()), []),
  facts: z.catch(z.array(z.unknown()), []),
  related: z.catch(z.array(z.unknown()), []),
  seatOf: z.catch(shape.seatOf, null),
  holders: z.catch(z.array(z.unknown()), []),
  context: z.catch(z.array(z.unknown()), []),
  wikipedia: z.catch(z.nullable(z.string().check(z.maxLength(300))), null),
  wikidata: z.catch(shape.wikidata, null),
  asOf: z.optional(z.catch(z.optional(edtfSchema), undefined)),
});

const contextWordSchema = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * The record in a parsed JSON value; null when it has no id, kind or name.
 * @param asOf the pack's own date, for a record that has lost its.
 */
export function parseRecord(value: unknown, asOf: string): EntityRecord | null {
  const essentials = essentialsSchema.safeParse(value);
  const rest = restSchema.safeParse(value);
  if (!essentials.success || !rest.success) return null;
  const { gender, ...fields } = rest.data;
  const holders = keepValid(holderSchema, fields.holders);
  return {
    ...essentials.data,
    aliases: keepValid(aliasSchema, fields.aliases),
    description: fields.description,
    ...(gender === undefined ? {} : { gender }),
    life: fields.life,
    events: keepValid(entityEventSchema, fields.events),
    facts: keepValid(factSchema, fields.facts),
    related: keepValid(entityIdSchema, fields.related),
    seatOf: fields.seatOf,
    ...(holders.length === 0 ? {} : { holders }),
    context: keepValid(contextWordSchema, fields.context),
    wikipedia: fields.wikipedia,
    wikidata: fields.wikidata,
    asOf: fields.asOf ?? asOf,
  };
}

function keepValid<T extends z.ZodMiniType>(schema: T, values: readonly unknown[]): z.output<T>[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}
