/** Makes several packs answer as one: the reader's own before imported before the starter pack, one entity once. It opens no files. */
import type { Candidate, EntityProfile, Lexicon, LexiconAnswer } from '@/lib/core/entities/lexicon';
import type { EntityId, EntityRecord, EntityRef } from '@/lib/core/entities/record';
import { createEntityGroups } from './entity-groups';
import type { EntityGroups } from './entity-groups';
import { maxCandidates } from './format';
import type { PackDescription } from './format';
import { mergeRecords } from './merge-records';
import type { PackIndex } from './read-pack';

/** Where a pack comes from, in order of precedence. */
export const packRanks = ['personal', 'imported', 'starter'] as const;
export type PackRank = (typeof packRanks)[number];

/** A pack that is open, and the way to its records, which may have to be fetched. */
export interface OpenPack {
  readonly rank: PackRank;
  readonly index: PackIndex;
  readRecord(id: EntityId): EntityRecord | null | Promise<EntityRecord | null>;
}

/** Several packs as one. */
export interface Packs extends Lexicon {
  /** The packs in order of precedence. */
  readonly descriptions: readonly PackDescription[];
  /** All that the packs know of the entity, under its canonical id; null when none knows it or its bytes are damaged. */
  record(id: EntityId): Promise<EntityRecord | null>;
  /** The pack that leads for this entity, whose name and date the card prints. */
  packOf(id: EntityId): PackDescription | null;
  /** The entity that a stored reference means today: by id, then by Wikidata id, then by title; null when no pack has it. */
  resolve(ref: Pick<EntityRef, 'id' | 'wikidata' | 'title'>): EntityId | null;
}

/** Joins open packs. Among imported packs those given first lead. */
export function openPacks(opened: readonly OpenPack[]): Packs {
  const packs = opened.toSorted((a, b) => packRanks.indexOf(a.rank) - packRanks.indexOf(b.rank));
  const indexes = packs.map(({ index }) => index);
  const groups = createEntityGroups(indexes);
  const [only] = indexes;
  const profiles = new WeakMap<EntityProfile, EntityProfile>();

  function profile(id: EntityId): EntityProfile | null {
    if (indexes.length === 1 && only !== undefined) return only.profile(id);
    const found = groups.membersOf(id).flatMap((member) => indexes[member.pack]?.profile(member.id) ?? []);
    const [lead] = found;
    if (lead === undefined) return null;
    // Packs keep their profiles at hand, so the lead's identity is a key that lives as long as it is worth something.
    const merged = profiles.get(lead) ?? mergeProfiles(lead, found, groups.toCanonical);
    profiles.set(lead, merged);
    return merged;
  }

  return {
    descriptions: indexes.map(({ info }) => info),
    find(words) {
      if (indexes.length === 1 && only !== undefined) return only.find(words);
      const answers = indexes.flatMap((index) => index.find(words) ?? []);
      return answers.length === 0 ? null : mergeAnswers(answers, groups);
    },
    profile,
    async record(id) {
      const read = await Promise.all(
        groups.membersOf(id).map(async (member) => (await packs[member.pack]?.readRecord(member.id)) ?? null),
      );
      const [lead, ...rest] = read.filter((record) => record !== null);
      return lead === undefined ? null : mergeRecords([lead, ...rest], groups.toCanonical);
    },
    packOf(id) {
      const lead = groups.membersOf(id)[0];
      return lead === undefined ? null : (indexes[lead.pack]?.info ?? null);
    },
    resolve({ id, wikidata, title }) {
      const known = groups.membersOf(id)[0];
      if (known !== undefined) return known.id;
      for (const ref of [
        { wikidata, title: null },
        { wikidata: null, title },
      ]) {
        for (const index of indexes) {
          const linked = index.findLinked(ref);
          const found = linked === null ? null : (index.profile(linked)?.wikidata ?? null);
          const contradicts = found !== null && wikidata !== null && found !== wikidata;
          if (linked !== null && !contradicts) return groups.toCanonical(linked);
        }
      }
      return null;
    },
  };
}

function mergeAnswers(answers: readonly LexiconAnswer[], groups: EntityGroups): LexiconAnswer {
  const byReading = new Map<string, Candidate>();
  for (const { candidates } of answers) {
    for (const candidate of candidates) {
      const entityId = groups.toCanonical(candidate.entityId);
      const key = `${entityId} ${candidate.use} ${candidate.casing} ${candidate.alias}`;
      if (!byReading.has(key)) byReading.set(key, { ...candidate, entityId });
    }
  }
  const candidates = [...byReading.values()];
  const spoken = answers.filter((answer) => answer.candidates.length > 0).length;
  const shared = spoken > 1 ? shareCommonness(candidates) : candidates;
  return {
    candidates: shared.toSorted((a, b) => b.commonness - a.commonness).slice(0, maxCandidates),
    longer: answers.some(({ longer }) => longer),
  };
}

/** Each pack weighed a name among its own entities; together they may claim more than there is, and are then scaled to one. */
function shareCommonness(candidates: readonly Candidate[]): Candidate[] {
  const groupOf = ({ use }: Candidate): 'short' | 'full' => (use === 'short' ? 'short' : 'full');
  const claims = { short: new Map<EntityId, number>(), full: new Map<EntityId, number>() };
  for (const candidate of candidates) {
    const claim = claims[groupOf(candidate)];
    claim.set(candidate.entityId, Math.max(claim.get(candidate.entityId) ?? 0, candidate.commonness));
  }
  const sum = (claim: Map<EntityId, number>): number =>
    Math.max(
      1,
      [...claim.values()].reduce((total, value) => total + value, 0),
    );
  const totals = { short: sum(claims.short), full: sum(claims.full) };
  return candidates.map((candidate) => ({
    ...candidate,
    commonness: candidate.commonness / totals[groupOf(candidate)],
  }));
}

function mergeProfiles(
  lead: EntityProfile,
  all: readonly EntityProfile[],
  toCanonical: (id: EntityId) => EntityId,
): EntityProfile {
  const first = <K extends 'wikipedia' | 'wikidata' | 'gender' | 'life' | 'seatOf'>(key: K): EntityProfile[K] =>
    all.find((profile) => profile[key] !== null)?.[key] ?? lead[key];
  const seatOf = first('seatOf');
  return {
    ...lead,
    wikipedia: first('wikipedia'),
    wikidata: first('wikidata'),
    gender: first('gender'),
    life: first('life'),
    seatOf: seatOf === null ? null : toCanonical(seatOf),
    related: [...new Set(all.flatMap((profile) => profile.related.map(toCanonical)))],
    context: [...new Set(all.flatMap((profile) => profile.context))],
    holders: all.flatMap(({ holders }) => holders.map((held) => ({ ...held, holder: toCanonical(held.holder) }))),
  };
}
