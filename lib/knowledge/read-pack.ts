/**
 * Opens a pack: bytes in, names to candidates, ids to profiles and records out. The index is used as it lies in the file; texts are decoded
 * when asked for. It does not verify checksums of sections (`verify-pack` does, once, when a file comes in): damage that slips through
 * gives missing answers, never wrong memory, exceptions or endless work.
 */
import type { Candidate, EntityProfile, Lexicon, LexiconAnswer } from '@/lib/core/entities/lexicon';
import type { Alias, EntityId, EntityKind, EntityRecord, EntityRef } from '@/lib/core/entities/record';
import { decodeJson, decodeText } from './decode-text';
import {
  casingCodes,
  commonnessUnits,
  genderCodes,
  kindCodes,
  longerFlag,
  maxCandidates,
  maxDescriptionBytes,
  maxRecordBytes,
  packDescriptionSchema,
  profileSchema,
  useCodes,
} from './format';
import type { PackDescription } from './format';
import { findHash } from './hash-table';
import { hashWords, titleLink, wikidataLink } from './hash-words';
import { createRefuser } from './pack-problem';
import type { PackOutcome } from './pack-problem';
import { parseRecord } from './parse-record';
import { readArrays } from './read-arrays';
import type { PackArrays } from './read-arrays';
import { headerReadBytes, readSections } from './read-sections';
import type { PackHeader } from './read-sections';

/** Where some bytes lie in a file. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** A pack whose index is in memory and whose records may be elsewhere (in a blob). */
export interface PackIndex extends Lexicon {
  /** The name by which problems call it. */
  readonly file: string;
  readonly info: PackDescription;
  /** The entity with this Wikidata id, or else this title; null when the pack has neither. */
  findLinked(ref: Pick<EntityRef, 'wikidata' | 'title'>): EntityId | null;
  /** Whether the pack knows this id. */
  has(id: EntityId): boolean;
  /** Where the record's bytes lie in the file, or null. */
  recordSpan(id: EntityId): ByteSpan | null;
  /** The record in those bytes, or null when they are damaged. */
  decodeRecord(id: EntityId, bytes: Uint8Array): EntityRecord | null;
  /** Every id, in the order of the file. */
  ids(): Generator<EntityId>;
}

/** A pack that is in memory whole. */
export interface Pack extends PackIndex {
  record(id: EntityId): EntityRecord | null;
}

/** Decoded profiles kept at hand; an article names far fewer. */
const maxCachedProfiles = 4_096;

/** Decoded answers kept at hand, by the position of the name: news names the same names again and again. */
const maxCachedAnswers = 4_096;

const uses = byCode<Alias['use']>(useCodes);
const casings = byCode<Alias['casing']>(casingCodes);
const kinds = byCode<EntityKind>(kindCodes);
const genders = byCode<NonNullable<EntityRecord['gender']>>(genderCodes);

function byCode<T extends string>(codes: Readonly<Record<T, number>>): readonly (T | undefined)[] {
  const list: (T | undefined)[] = [];
  for (const name of Object.keys(codes) as T[]) list[codes[name]] = name;
  return list;
}

/** Opens a pack that is in memory whole. */
export function readPack(bytes: Uint8Array, file: string): PackOutcome<Pack> {
  const index = readPackIndex(bytes, bytes.length, file);
  if (index.kind === 'refused') return index;
  const record = (id: EntityId): EntityRecord | null => {
    const span = index.value.recordSpan(id);
    return span === null ? null : index.value.decodeRecord(id, bytes.subarray(span.start, span.end));
  };
  return { kind: 'read', value: { ...index.value, record } };
}

/**
 * Opens the index of a pack.
 * @param index the file's beginning, up to its records at least.
 * @param fileLength the length of the whole file.
 */
export function readPackIndex(index: Uint8Array, fileLength: number, file: string): PackOutcome<PackIndex> {
  const header = readSections(index.subarray(0, headerReadBytes), fileLength, file);
  if (header.kind === 'refused') return header;
  const arrays = readArrays(index, header.value, file);
  if (arrays.kind === 'refused') return arrays;
  const info = readDescription(arrays.value, header.value, file);
  if (info.kind === 'refused') return info;
  return { kind: 'read', value: createPackIndex(arrays.value, header.value, info.value, file) };
}

function readDescription(arrays: PackArrays, header: PackHeader, file: string): PackOutcome<PackDescription> {
  const { offset, length } = header.sections.description;
  const refuse = createRefuser(file);
  if (length > maxDescriptionBytes) return refuse('damaged', offset, 'the description is too long');
  const parsed = packDescriptionSchema.safeParse(decodeJson(arrays.description, 0, length));
  return parsed.success
    ? { kind: 'read', value: parsed.data }
    : refuse('damaged', offset, 'the description cannot be read');
}

function createPackIndex(arrays: PackArrays, header: PackHeader, info: PackDescription, file: string): PackIndex {
  const hash = { high: 0, low: 0 };
  const profiles = new Map<EntityId, EntityProfile>();
  const answers = new Map<number, LexiconAnswer>();
  const idAt = (position: number) => readId(arrays, position);

  function positionOf(id: EntityId): number {
    hashWords([id], hash);
    const position = findHash(arrays.entities, hash);
    return position !== -1 && idAt(position) === id ? position : -1;
  }

  function profile(id: EntityId): EntityProfile | null {
    const cached = profiles.get(id);
    if (cached !== undefined) return cached;
    const position = positionOf(id);
    const found = position === -1 ? null : readProfile(arrays, position, id);
    if (found === null) return null;
    if (profiles.size >= maxCachedProfiles) profiles.clear();
    profiles.set(id, found);
    return found;
  }

  function findLink(words: readonly string[], matches: (found: EntityProfile) => boolean): EntityId | null {
    hashWords(words, hash);
    const link = findHash(arrays.links, hash);
    const id = link === -1 ? null : idAt(arrays.linkEntity[link] ?? 0);
    const found = id === null ? null : profile(id);
    return found !== null && matches(found) ? found.id : null;
  }

  return {
    file,
    info,
    find(words) {
      if (words.length === 0) return null;
      hashWords(words, hash);
      const position = findHash(arrays.names, hash);
      if (position === -1) return null;
      const cached = answers.get(position);
      if (cached !== undefined) return cached;
      const answer = readAnswer(arrays, position);
      if (answers.size >= maxCachedAnswers) answers.clear();
      answers.set(position, answer);
      return answer;
    },
    profile,
    findLinked({ wikidata, title }) {
      const byWikidata =
        wikidata === null ? null : findLink(wikidataLink(wikidata), (found) => found.wikidata === wikidata);
      if (byWikidata !== null || title === null) return byWikidata;
      return findLink(titleLink(title), (found) => found.wikipedia === title);
    },
    has: (id) => positionOf(id) !== -1,
    recordSpan(id) {
      const position = positionOf(id);
      const length = arrays.recordLength[position] ?? 0;
      if (position === -1 || length > maxRecordBytes) return null;
      const start = header.sections.records.offset + (arrays.recordStart[position] ?? 0);
      return { start, end: start + length };
    },
    decodeRecord(id, bytes) {
      const record = parseRecord(decodeJson(bytes, 0, bytes.length), info.asOf);
      return record?.id === id ? record : null;
    },
    *ids() {
      for (let position = 0; position < arrays.entities.high.length; position++) {
        const id = idAt(position);
        if (id !== null) yield id;
      }
    },
  };
}

/** An id as the pack writes it. Its form is checked where records are decoded; here it is only a key. */
function readId(arrays: PackArrays, position: number): EntityId | null {
  return decodeText(arrays.idText, arrays.idStart[position] ?? 0, arrays.idStart[position + 1] ?? 0) as EntityId | null;
}

function readAnswer(arrays: PackArrays, position: number): LexiconAnswer {
  const first = arrays.nameFirst[position] ?? 0;
  const from = (first & ~longerFlag) >>> 0;
  const to = Math.min(((arrays.nameFirst[position + 1] ?? 0) & ~longerFlag) >>> 0, from + maxCandidates);
  const candidates: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const candidate = readCandidate(arrays, at);
    if (candidate !== null) candidates.push(candidate);
  }
  return { candidates, longer: (first & longerFlag) !== 0 };
}

function readCandidate(arrays: PackArrays, at: number): Candidate | null {
  const traits = arrays.candidateTraits[at] ?? 0;
  const entityId = readId(arrays, arrays.candidateEntity[at] ?? 0);
  const start = arrays.aliasStart[at] ?? 0;
  const end = arrays.aliasStart[at + 1] ?? 0;
  const alias = end - start > maxAliasBytes ? null : decodeText(arrays.aliasText, start, end);
  if (entityId === null || alias === null) return null;
  return {
    entityId,
    alias,
    use: uses[traits & 0xf] ?? 'short',
    casing: casings[traits >>> 4] ?? 'exact',
    commonness: Math.min(commonnessUnits, arrays.candidateCommonness[at] ?? 0) / commonnessUnits,
  };
}

function readProfile(arrays: PackArrays, position: number, id: EntityId): EntityProfile | null {
  const start = arrays.profileStart[position] ?? 0;
  const end = arrays.profileStart[position + 1] ?? 0;
  if (end - start > maxRecordBytes) return null;
  const parsed = profileSchema.safeParse(decodeJson(arrays.profileText, start, end));
  const traits = arrays.entityTraits[position] ?? 0;
  const kind = kinds[traits & 0x1f];
  if (!parsed.success || kind === undefined) return null;
  const [name, wikipedia, wikidata, life, seatOf, related, context, holders = []] = parsed.data;
  const gender = genders[(traits >>> 5) & 0x3] ?? null;
  return {
    id,
    kind,
    name,
    wikipedia,
    wikidata,
    life,
    gender,
    seatOf: seatOf as EntityId | null,
    related: related as EntityId[],
    context,
    holders: holders.map(([holder, role, title, date]) => ({ holder: holder as EntityId, role, title, date })),
  };
}

/** Four times the longest alias, for UTF-8. */
const maxAliasBytes = 800;
