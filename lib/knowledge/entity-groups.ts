/** Says which entities of several packs are one: the same id, or the same Wikidata id, or the same title where no Wikidata ids contradict. */
import type { EntityProfile } from '@/lib/core/entities/lexicon';
import type { EntityId } from '@/lib/core/entities/record';
import type { PackIndex } from './read-pack';

/** One pack's part of an entity. */
export interface EntityMember {
  /** Which pack, by its place in the order. */
  readonly pack: number;
  readonly id: EntityId;
}

/** Groups of members, at most one from each pack, in the order of the packs. */
export interface EntityGroups {
  /** The group of an id of any pack; empty when no pack knows it. */
  readonly membersOf: (id: EntityId) => readonly EntityMember[];
  /** The id under which all packs together know it: that of the first pack that has it; unknown ids are their own. */
  readonly toCanonical: (id: EntityId) => EntityId;
}

/** Groups kept at hand. */
const maxCached = 65_536;

/** Makes the groups over packs in their order of precedence. */
export function createEntityGroups(packs: readonly PackIndex[]): EntityGroups {
  const cache = new Map<EntityId, readonly EntityMember[]>();

  function membersOf(id: EntityId): readonly EntityMember[] {
    const cached = cache.get(id);
    if (cached !== undefined) return cached;
    const members = findGroup(packs, id);
    if (cache.size >= maxCached) cache.clear();
    cache.set(id, members);
    return members;
  }

  return { membersOf, toCanonical: (id) => membersOf(id)[0]?.id ?? id };
}

/** The group that the leading member gathers. An id that this group does not accept (its Wikidata id contradicts) stays alone. */
function findGroup(packs: readonly PackIndex[], id: EntityId): readonly EntityMember[] {
  const own = gather(packs, id);
  const lead = own[0];
  if (lead === undefined || lead.id === id) return own;
  const group = gather(packs, lead.id);
  return group.some((member) => member.id === id) ? group : own.filter((member) => member.id === id);
}

/** Everything reachable from an id, pack by pack, until nothing new is learned. */
function gather(packs: readonly PackIndex[], id: EntityId): EntityMember[] {
  const members = new Map<number, EntityId>();
  let wikidata: string | null = null;
  let title: string | null = null;
  const learn = (pack: number, profile: EntityProfile): void => {
    members.set(pack, profile.id);
    wikidata ??= profile.wikidata;
    title ??= profile.wikipedia;
  };
  packs.forEach((pack, place) => {
    const profile = pack.has(id) ? pack.profile(id) : null;
    if (profile !== null) learn(place, profile);
  });
  for (let before = 0; members.size > before;) {
    before = members.size;
    packs.forEach((pack, place) => {
      const linked = members.has(place) ? null : pack.findLinked({ wikidata, title });
      const profile = linked === null ? null : pack.profile(linked);
      if (profile === null || (wikidata !== null && profile.wikidata !== null && profile.wikidata !== wikidata)) return;
      learn(place, profile);
    });
  }
  return [...members].sort(([a], [b]) => a - b).map(([pack, memberId]) => ({ pack, id: memberId }));
}
