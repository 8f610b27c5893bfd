/** The index of a pack while it grows: every name, candidate and entity as numbers in the order in which they came. Sorting is `arrange-index`'s work. */
import type { Alias, EntityRecord, Holder } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';
import { casingCodes, commonnessUnits, genderCodes, kindCodes, maxNameWords, useCodes } from './format';
import type { ProfileTuple } from './format';
import { createGrowingArray } from './growing-array';
import { hashWords, titleLink, wikidataLink } from './hash-words';

const u8 = () => createGrowingArray((length) => new Uint8Array(length));
const u16 = () => createGrowingArray((length) => new Uint16Array(length));
const u32 = () => createGrowingArray((length) => new Uint32Array(length));

/** In an entry: no candidate, only a longer name that begins here. */
export const noCandidate = 0xffff_ffff;

/** A profile keeps so many related ids and context words; the record keeps all. */
const maxProfileList = 48;

/** Two centuries of presidents and prime ministers, and some ministers. */
const maxHolders = 128;

const encoder = new TextEncoder();

/** The arrays, each in the order of arrival. */
export function createGrownIndex() {
  return {
    /** Names and beginnings of names, with their candidate. */
    entryHigh: u32(),
    entryLow: u32(),
    entryCandidate: u32(),
    candidateEntity: u32(),
    candidateCommonness: u16(),
    candidateTraits: u8(),
    aliasStart: u32(),
    aliasText: u8(),
    entityHigh: u32(),
    entityLow: u32(),
    entityTraits: u8(),
    idStart: u32(),
    idText: u8(),
    profileStart: u32(),
    profileText: u8(),
    recordStart: u32(),
    recordLength: u32(),
    linkHigh: u32(),
    linkLow: u32(),
    linkEntity: u32(),
  };
}
export type GrownIndex = ReturnType<typeof createGrownIndex>;

const hash = { high: 0, low: 0 };

/** Takes a record into the index; its bytes lie at `span` among the records. */
export function growIndex(
  index: GrownIndex,
  record: EntityRecord,
  span: { readonly start: number; readonly length: number },
): void {
  const entity = index.entityTraits.length;
  hashWords([record.id], hash);
  index.entityHigh.push(hash.high);
  index.entityLow.push(hash.low);
  index.entityTraits.push(
    kindCodes[record.kind] | ((record.gender === undefined ? 0 : genderCodes[record.gender]) << 5),
  );
  index.idStart.push(index.idText.length);
  index.idText.append(encoder.encode(record.id));
  index.profileStart.push(index.profileText.length);
  index.profileText.append(encoder.encode(JSON.stringify(toProfile(record))));
  index.recordStart.push(span.start);
  index.recordLength.push(span.length);
  for (const alias of record.aliases) growAlias(index, alias, entity);
  if (record.wikidata !== null) growLink(index, wikidataLink(record.wikidata), entity);
  if (record.wikipedia !== null) growLink(index, titleLink(record.wikipedia), entity);
}

function growAlias(index: GrownIndex, alias: Alias, entity: number): void {
  const words = nameWords(alias.text).filter((word) => word !== '');
  if (words.length === 0 || words.length > maxNameWords) return;
  for (let count = 1; count < words.length; count++) growEntry(index, words, count, noCandidate);
  growEntry(index, words, words.length, index.candidateEntity.length);
  index.candidateEntity.push(entity);
  index.candidateCommonness.push(Math.round(alias.commonness * commonnessUnits));
  index.candidateTraits.push(useCodes[alias.use] | (casingCodes[alias.casing] << 4));
  index.aliasStart.push(index.aliasText.length);
  index.aliasText.append(encoder.encode(alias.text));
}

function growEntry(index: GrownIndex, words: readonly string[], count: number, candidate: number): void {
  hashWords(words, hash, count);
  index.entryHigh.push(hash.high);
  index.entryLow.push(hash.low);
  index.entryCandidate.push(candidate);
}

function growLink(index: GrownIndex, words: readonly string[], entity: number): void {
  hashWords(words, hash);
  index.linkHigh.push(hash.high);
  index.linkLow.push(hash.low);
  index.linkEntity.push(entity);
}

function toProfile(record: EntityRecord): ProfileTuple {
  const holders = record.holders ?? [];
  return [
    record.name,
    record.wikipedia,
    record.wikidata,
    record.life,
    record.seatOf,
    record.related.slice(0, maxProfileList),
    record.context.slice(0, maxProfileList),
    ...(holders.length === 0 ? ([] as const) : ([toHolderTuples(holders)] as const)),
  ];
}

function toHolderTuples(holders: readonly Holder[]): [string, string, string, string][] {
  return holders.slice(0, maxHolders).map(({ holder, role, title, date }) => [holder, role, title, date]);
}
