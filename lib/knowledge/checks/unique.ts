/** One Wikipedia title and one Wikidata id are one entity. Ids are checked when the sources are read: a second one is left out. */
import { place, wrong } from './check';
import type { Check, Finding, NamedEntity } from './check';

/** No two records claim the same title or Wikidata id. */
export const unique: Check = {
  name: 'unique',
  advice: 'Join the two records, or give the title to the one it is about and null to the other.',
  find: (entities) => [...claimedTwice(entities, 'wikipedia'), ...claimedTwice(entities, 'wikidata')],
};

function claimedTwice(entities: readonly NamedEntity[], key: 'wikipedia' | 'wikidata'): Finding[] {
  const owners = new Map<string, string>();
  return entities.flatMap((placed) => {
    const value = placed.entity[key];
    if (value === null) return [];
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, placed.entity.id);
    return owner === undefined ? [] : [place(placed, wrong(key, `${value} belongs to ${owner} already`))];
  });
}
