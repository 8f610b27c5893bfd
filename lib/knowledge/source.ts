/** How a maintainer writes an entity by hand: the source files in `assets/packs/starter`, friendlier than records, turned into them by the builder. */
import * as z from 'zod/mini';
import { aliasCasings, edtfSchema, entityEventKinds, entityKindSchema, factKeys } from '@/lib/core/entities/record';

/** An id without its pack's name: the builder makes `starter:kim-dae-jung` of `kim-dae-jung`. */
const sourceIdSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A name in full form is the string alone; casing defaults to `exact` for acronyms and `capital` for the rest, commonness to 1. */
const sourceAliasSchema = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({
    text: z.string().check(z.minLength(1)),
    casing: z.optional(z.enum(aliasCasings)),
    commonness: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
    language: z.optional(z.string()),
  }),
]);

export const sourceEntitySchema = z.strictObject({
  id: sourceIdSchema,
  kind: entityKindSchema,
  name: z.string().check(z.minLength(1)),
  gender: z.optional(z.enum(['female', 'male', 'other'])),
  /** Set when the family name is written first (Kim Dae-jung): short forms are made from it. */
  familyFirst: z.optional(z.boolean()),
  /** Names that may be linked wherever they stand ("Trump" for Donald Trump is one, "Lee" for Lee Jae-myung is not). */
  aliases: z.optional(z.array(sourceAliasSchema)),
  /** Names that mean this entity only after a full name was read; a person's family name need not be listed. */
  short: z.optional(z.array(z.string())),
  /** "South Korean", "South Koreans". */
  demonyms: z.optional(z.array(z.string())),
  /** For a capital or a government's building: the country or body it stands for ("Pyongyang", "Kremlin"). */
  seatOf: z.optional(sourceIdSchema),
  /** One to three plain sentences, own words. */
  description: z.string().check(z.minLength(20), z.maxLength(600)),
  born: z.optional(edtfSchema),
  died: z.optional(edtfSchema),
  founded: z.optional(edtfSchema),
  ended: z.optional(edtfSchema),
  /** Posts held; `end` left out means "still held on the file's as-of date". `title` is the role as the card prints it. */
  offices: z.optional(
    z.array(
      z.strictObject({
        title: z.string(),
        of: z.optional(sourceIdSchema),
        start: edtfSchema,
        end: z.optional(edtfSchema),
        source: z.string(),
      }),
    ),
  ),
  events: z.optional(
    z.array(
      z.strictObject({
        date: edtfSchema,
        kind: z.enum(entityEventKinds),
        text: z.string().check(z.minLength(3), z.maxLength(400)),
        source: z.string(),
      }),
    ),
  ),
  /** Lines of the card, in this order; keys from `factKeys`. Born, died, founded and ended need no line. */
  facts: z.optional(z.partialRecord(z.enum(factKeys), z.string())),
  capital: z.optional(z.string()),
  related: z.optional(z.array(sourceIdSchema)),
  context: z.optional(z.array(z.string())),
  /** English Wikipedia title with spaces, or null. */
  wikipedia: z.nullable(z.string()),
  /** Only when checked; else null. */
  wikidata: z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/))),
});
export type SourceEntity = z.infer<typeof sourceEntitySchema>;

export const sourceFileSchema = z.strictObject({
  /** Region or theme, for the maintainers. */
  title: z.string(),
  /** EDTF date up to which the file was checked; nothing in it is later. */
  asOf: edtfSchema,
  entities: z.array(sourceEntitySchema),
});
