/** The names by which the linker may find an entity without help: all but its short forms, which need a full name before them. */
import type { Alias } from '@/lib/core/entities/record';
import type { NamedEntity } from './check';
import { groupBy } from './group-by';
import { nameKey } from './reviewed-lists';

/** One claim of an entity to a name. */
export interface NameClaim {
  readonly placed: NamedEntity;
  readonly alias: Alias;
  /** The name in the form in which names are compared. */
  readonly key: string;
}

/** All claims by name; several spellings of one name by one entity are one claim. */
export function claimsByName(entities: readonly NamedEntity[]): Map<string, NameClaim[]> {
  const claims = entities.flatMap((placed) => {
    const full = placed.aliases.filter(({ use }) => use !== 'short');
    return [...new Map(full.map((alias) => [nameKey(alias.text), alias]))].map(([key, alias]) => ({
      placed,
      alias,
      key,
    }));
  });
  return groupBy(claims, ({ key }) => key);
}
