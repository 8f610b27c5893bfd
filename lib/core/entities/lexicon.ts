/** What the linker needs to know of packs, as an interface: `lib/knowledge` implements it, the linker imports nothing of it. */
import type { Alias, EntityId, EntityKind, Holder } from './record';

/** One reading of a name. Small, so that a pack can make it from its typed arrays without touching the record. */
export interface Candidate {
  readonly entityId: EntityId;
  readonly use: Alias['use'];
  readonly casing: Alias['casing'];
  /** 0–1, see `Alias.commonness`. */
  readonly commonness: number;
  /** The alias as its pack wrote it, for rules of casing. */
  readonly alias: string;
}

/** What the linker weighs about an entity; cheaper than the whole record. */
export interface EntityProfile {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly wikipedia: string | null;
  readonly wikidata: string | null;
  readonly gender: 'female' | 'male' | 'other' | null;
  /** EDTF life span, or null. */
  readonly life: string | null;
  readonly seatOf: EntityId | null;
  readonly related: readonly EntityId[];
  readonly context: readonly string[];
  /** See `EntityRecord.holders`. */
  readonly holders: readonly Holder[];
}

/** The answer for one sequence of words. */
export interface LexiconAnswer {
  readonly candidates: readonly Candidate[];
  /** Whether some longer name begins with these words. */
  readonly longer: boolean;
}

/** Names to entities. Synchronous: the index lies in memory. */
export interface Lexicon {
  /**
   * Looks up a sequence of words, each already passed through `normaliseWord`.
   * Returns null when no name equals or begins with it.
   */
  find(words: readonly string[]): LexiconAnswer | null;
  /** The profile of an entity that `find` named, or null when its pack has lost it. */
  profile(id: EntityId): EntityProfile | null;
}
