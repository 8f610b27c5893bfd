/** The plainest lexicon there can be: a map from word sequences to candidates, for tests of the linker and as the peer that packs are measured against. */
import type { Candidate, EntityProfile, Lexicon } from '@/lib/core/entities/lexicon';
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';

/** A lexicon over records held in memory. */
export function createMapLexicon(records: readonly EntityRecord[]): Lexicon {
  const names = new Map<string, Candidate[]>();
  const beginnings = new Set<string>();
  const profiles = new Map<EntityId, EntityProfile>();
  for (const record of records) {
    profiles.set(record.id, { ...record, gender: record.gender ?? null, holders: record.holders ?? [] });
    for (const alias of record.aliases) {
      const words = nameWords(alias.text);
      for (let length = 1; length < words.length; length++) beginnings.add(words.slice(0, length).join(' '));
      const key = words.join(' ');
      const { use, casing, commonness } = alias;
      names.set(key, [...(names.get(key) ?? []), { entityId: record.id, use, casing, commonness, alias: alias.text }]);
    }
  }
  return {
    find(words) {
      const key = words.join(' ');
      const candidates = names.get(key);
      const longer = beginnings.has(key);
      return candidates === undefined && !longer ? null : { candidates: candidates ?? [], longer };
    },
    profile: (id) => profiles.get(id) ?? null,
  };
}
