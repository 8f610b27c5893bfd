/**
 * The pack file, format version 1: constants, layout and the schema of its description. It neither reads nor writes; `read-pack` and
 * `pack-assembler` do, and both take every number from here.
 *
 * All numbers are little-endian. A file is
 *
 *     offset  0   8 bytes   magic: 89 42 53 50 4B 0D 0A 1A (a transfer as text, or a cut of the eighth bit, spoils it)
 *             8   u32       CRC-32 of the bytes from 12 to the end of the section table
 *            12   u32       format version
 *            16   u32       length of the whole file in bytes
 *            20   u32       number of sections
 *            24   rows      16 bytes for each section: u32 code, u32 offset, u32 length in bytes, u32 CRC-32 of its bytes
 *             …   sections  each at a multiple of 8, in the order of the table; `records` is the last
 *
 * What lies before `records` is the index, used as it lies; a record is read by slice, so a reader may keep only the index in memory.
 * Three tables are found by 64-bit hash (see `hash-words`): names (sequences of normalised words), entities (by id) and links (by
 * Wikidata id and by title). Each is sorted by hash, high half first, and has a directory: entry `i` says where the hashes begin whose top bits are `i`.
 */
import * as z from 'zod/mini';
import type { Alias, EntityKind, EntityRecord } from '@/lib/core/entities/record';
import { edtfSchema } from '@/lib/core/entities/record';

export const packMagic = Uint8Array.of(0x89, 0x42, 0x53, 0x50, 0x4b, 0x0d, 0x0a, 0x1a);

export const packVersion = 1;

/** Where each number of the header stands. */
export const headerOffsets = { checksum: 8, version: 12, fileLength: 16, sectionCount: 20, table: 24 } as const;

/** Bytes of one row of the section table. */
export const sectionRowBytes = 16;

/** Every section begins at a multiple of this, so that typed arrays can lie on it. */
export const sectionAlignment = 8;

/** The sections of version 1: code in the file and bytes of one element. */
export const sections = {
  /** UTF-8 JSON, see `packDescriptionSchema`. */
  description: { code: 1, elementBytes: 1 },
  /** For each name or beginning of a name, sorted: the two halves of its hash. */
  nameHigh: { code: 2, elementBytes: 4 },
  nameLow: { code: 3, elementBytes: 4 },
  /** One more than names: the first candidate in the low 31 bits; the top bit says that a longer name begins with these words. */
  nameFirst: { code: 4, elementBytes: 4 },
  nameDirectory: { code: 5, elementBytes: 4 },
  /** For each candidate, best first within a name: the entity's position. */
  candidateEntity: { code: 6, elementBytes: 4 },
  /** Commonness in ten-thousandths. */
  candidateCommonness: { code: 7, elementBytes: 2 },
  /** Use in the low four bits, casing in the high four. */
  candidateTraits: { code: 8, elementBytes: 1 },
  /** One more than candidates: where each alias begins in `aliasText`. */
  aliasStart: { code: 9, elementBytes: 4 },
  aliasText: { code: 10, elementBytes: 1 },
  /** For each entity, sorted: the two halves of its id's hash. */
  entityHigh: { code: 11, elementBytes: 4 },
  entityLow: { code: 12, elementBytes: 4 },
  entityDirectory: { code: 13, elementBytes: 4 },
  /** Kind in the low five bits, gender in the next two. */
  entityTraits: { code: 14, elementBytes: 1 },
  /** One more than entities: where each id begins in `idText`. */
  idStart: { code: 15, elementBytes: 4 },
  idText: { code: 16, elementBytes: 1 },
  /** One more than entities: where each profile begins in `profileText` (UTF-8 JSON, see `profileSchema`). */
  profileStart: { code: 17, elementBytes: 4 },
  profileText: { code: 18, elementBytes: 1 },
  /** For each entity: where its record begins in `records`, and how long it is. */
  recordStart: { code: 19, elementBytes: 4 },
  recordLength: { code: 20, elementBytes: 4 },
  /** For each Wikidata id and each title, sorted: the two halves of its hash, and the entity's position. */
  linkHigh: { code: 21, elementBytes: 4 },
  linkLow: { code: 22, elementBytes: 4 },
  linkDirectory: { code: 23, elementBytes: 4 },
  linkEntity: { code: 24, elementBytes: 4 },
  /** UTF-8 JSON records, one after another in the order they were added. */
  records: { code: 32, elementBytes: 1 },
} as const;

export type SectionName = keyof typeof sections;

/** The sections in the order in which they lie in the file. */
export const sectionNames = Object.keys(sections) as SectionName[];

/** The top bit of an entry of `nameFirst`. */
export const longerFlag = 0x8000_0000;

/** The largest commonness, which stands for 1. */
export const commonnessUnits = 10_000;

/** Longer names are kept in the record but not looked up: no newspaper writes them. */
export const maxNameWords = 24;

/** A reader gives at most so many candidates of one name, the commonest first, whatever the file says. */
export const maxCandidates = 64;

/** Longer records or profiles are taken for damage. */
export const maxRecordBytes = 1 << 20;

/** A longer description is taken for damage. */
export const maxDescriptionBytes = 1 << 16;

/** Codes in the file never change their meaning; new ones are added at the end. */
export const kindCodes = {
  person: 0,
  country: 1,
  place: 2,
  organisation: 3,
  party: 4,
  policy: 5,
  treaty: 6,
  law: 7,
  conflict: 8,
  event: 9,
  office: 10,
  outlet: 11,
  work: 12,
  concept: 13,
} as const satisfies Record<EntityKind, number>;

export const useCodes = { name: 0, short: 1, demonym: 2, seat: 3 } as const satisfies Record<Alias['use'], number>;

export const casingCodes = { exact: 0, capital: 1, any: 2 } as const satisfies Record<Alias['casing'], number>;

/** 0 stands for not known. */
export const genderCodes = { female: 1, male: 2, other: 3 } as const satisfies Record<
  NonNullable<EntityRecord['gender']>,
  number
>;

const countSchema = z.int().check(z.nonnegative());

/** What a pack says about itself. */
export const packDescriptionSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** BCP 47 tag of the names' main language. */
  language: z.string().check(z.maxLength(40)),
  /** EDTF date up to which its sources know. */
  asOf: edtfSchema,
  licence: z.string().check(z.maxLength(500)),
  sources: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50)),
  /** Of the rules under which its names were hashed, see `spelling`. */
  spelling: z.string().check(z.maxLength(40)),
  counts: z.object({ entities: countSchema, aliases: countSchema, events: countSchema }),
});
export type PackDescription = z.infer<typeof packDescriptionSchema>;

/** What a pack is told about itself when it is made; it counts for itself. */
export type PackTitle = Omit<PackDescription, 'counts' | 'spelling'>;

/** Of a holder: id, role, title, date. */
const holderTupleSchema = z.tuple([z.string(), z.string(), z.string(), z.string()]);

/** The part of a profile that is text: name, title, Wikidata id, life, seatOf, related ids, context words, and holders where there are any. */
export const profileSchema = z.tuple([
  z.string(),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.nullable(z.string()),
  z.array(z.string()),
  z.array(z.string()),
  z.optional(z.array(holderTupleSchema)),
]);
export type ProfileTuple = z.infer<typeof profileSchema>;
