/** What is known of one entity: the record that packs hold, the linker weighs and the card shows. Sources are plain JSON; dates are EDTF. */
import * as z from 'zod/mini';

/** The kinds of things that get a card. Demonyms, seats and roles are ways of naming one of these, not kinds (see `aliasUses`). */
export const entityKinds = [
  'person',
  'country',
  'place',
  'organisation',
  'party',
  'policy',
  'treaty',
  'law',
  'conflict',
  'event',
  'office',
  'outlet',
  'work',
  'concept',
] as const;

export const entityKindSchema = z.enum(entityKinds);
export type EntityKind = z.infer<typeof entityKindSchema>;

/** An entity's id, for ever the same, whatever is learned about it later: `starter:kim-dae-jung`, `wikidata:Q123`, `own:<uuid>`. */
export const entityIdSchema = z
  .string()
  .check(z.regex(/^[a-z]+:[^\s]{1,100}$/))
  .brand<'EntityId'>();
export type EntityId = z.infer<typeof entityIdSchema>;

/**
 * How an alias names its entity: `name` (a full name or another spelling of it), `short` (only after the full name was read: "Lee"),
 * `demonym` ("South Korean"), `seat` (a capital or building that stands for the government: "Pyongyang", "the Kremlin").
 */
export const aliasUses = ['name', 'short', 'demonym', 'seat'] as const;

/** How an alias must be written in the text: `exact` ("US", not "us"), `capital` (every main word begins with a capital letter), `any` (even in lower case). */
export const aliasCasings = ['exact', 'capital', 'any'] as const;

export const aliasSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  use: z.enum(aliasUses),
  casing: z.enum(aliasCasings),
  /** How often, of all entities with this name, it means this one: 0–1; the pack's estimate where nobody counted. */
  commonness: z.number().check(z.minimum(0), z.maximum(1)),
  /** BCP 47; `mul` for names alike in all languages. */
  language: z.string(),
});
export type Alias = z.infer<typeof aliasSchema>;

/** An EDTF date or interval (ISO 8601-2): `1998`, `2018-04-27`, `199X`, `2010-07-01/2018-03-15`, `2025-06-04/..`. Checked in `core/dates`. */
export const edtfSchema = z.string().check(z.minLength(2), z.maxLength(40));

export const entityEventKinds = [
  'birth',
  'death',
  'start',
  'end',
  'office',
  'election',
  'conflict',
  'agreement',
  'meeting',
  'law',
  'other',
] as const;

/** One dated thing that happened to the entity, or (kind `office`, an interval) a post that a person held. */
export const entityEventSchema = z.object({
  date: edtfSchema,
  kind: z.enum(entityEventKinds),
  /** A plain sentence or noun phrase, our own words. */
  text: z.string().check(z.minLength(1), z.maxLength(400)),
  /** Where it can be checked: an English Wikipedia title or a publication's name. */
  source: z.string(),
  /** For `office`: the role as the card prints it ("President of South Korea"). */
  role: z.optional(z.string()),
  /** For `office`: the country or organisation the post belongs to. */
  of: z.optional(entityIdSchema),
});
export type EntityEvent = z.infer<typeof entityEventSchema>;

/** One line of the card's facts ("Capital: Seoul"). Keys are translated by the interface. */
export const factKeys = [
  'born',
  'died',
  'capital',
  'population',
  'government',
  'head-of-state',
  'head-of-government',
  'party',
  'founded',
  'ended',
  'headquarters',
  'leader',
  'members',
  'location',
  'country',
  'parties',
  'signed',
  'in-force',
  'owner',
  'language',
  'author',
  'field',
] as const;

export const factSchema = z.object({
  key: z.enum(factKeys),
  value: z.string().check(z.minLength(1), z.maxLength(200)),
});
export type Fact = z.infer<typeof factSchema>;

/** Somebody's time in a post of this country or body. */
export const holderSchema = z.object({
  holder: entityIdSchema,
  /** The post's comparable words without the country's or body's name: `president`, `minister of foreign affairs`. */
  role: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The post as the card prints it: "President of South Korea". */
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  /** EDTF interval. */
  date: edtfSchema,
});
export type Holder = z.infer<typeof holderSchema>;

export const entityRecordSchema = z.object({
  id: entityIdSchema,
  kind: entityKindSchema,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** All ways to write it, the name itself among them. */
  aliases: z.array(aliasSchema),
  /** One to three plain sentences, our own words. */
  description: z.string(),
  gender: z.optional(z.enum(['female', 'male', 'other'])),
  /** Birth to death, or founding to end; `../..` parts where unknown or open; null when it means nothing. */
  life: z.nullable(edtfSchema),
  events: z.array(entityEventSchema),
  facts: z.array(factSchema),
  related: z.array(entityIdSchema),
  /** For a place that stands for a government ("Pyongyang"): the country or body it stands for. */
  seatOf: z.nullable(entityIdSchema),
  /** Who held which post of this country or body, and when; left out when nobody known did. */
  holders: z.optional(z.array(holderSchema)),
  /** Words that vouch for this entity when they stand near its name; lower case. */
  context: z.array(z.string()),
  /** English Wikipedia title, spaces not underscores; null when there is none. */
  wikipedia: z.nullable(z.string()),
  /** Wikidata id; null rather than a guess. */
  wikidata: z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/))),
  /** EDTF date up to which the record was checked. */
  asOf: edtfSchema,
});
export type EntityRecord = z.infer<typeof entityRecordSchema>;

/** How a stored row remembers an entity so that a rebuilt or removed pack orphans nothing: resolved by id, then Wikidata id, then title. */
export const entityRefSchema = z.object({
  id: entityIdSchema,
  wikidata: z.nullable(z.string()),
  title: z.nullable(z.string()),
  name: z.string(),
});
export type EntityRef = z.infer<typeof entityRefSchema>;

/** The reference that rows keep for a record. */
export function toEntityRef(record: Pick<EntityRecord, 'id' | 'wikidata' | 'wikipedia' | 'name'>): EntityRef {
  return { id: record.id, wikidata: record.wikidata, title: record.wikipedia, name: record.name };
}
