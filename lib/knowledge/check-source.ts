/** Checks the hand-written sources as a whole: everything a maintainer must mend, and what deserves a second look. */
import { nameWords } from '@/lib/core/text/normalise';
import { checkEntity } from './entity-checks';
import { fromSource } from './from-source';
import { parseSource } from './parse-source';
import type { PlacedEntity, SourceInput } from './parse-source';
import type { SourceEntity } from './source';
import type { SourceProblem } from './source-problem';

/** All problems: what reading found, then each entity by itself, then what several claim together. */
export function checkSource(inputs: readonly SourceInput[]): SourceProblem[] {
  const { problems } = fromSource(inputs);
  const { entities } = parseSource(inputs);
  const alone = entities.flatMap((placed) =>
    checkEntity(placed).map((finding) => ({ ...finding, file: placed.file, id: placed.entity.id })),
  );
  return [
    ...problems,
    ...alone,
    ...checkUnique(entities, 'wikipedia'),
    ...checkUnique(entities, 'wikidata'),
    ...checkSharedNames(entities),
  ];
}

/** One title or Wikidata id is one entity. */
function checkUnique(entities: readonly PlacedEntity[], key: 'wikipedia' | 'wikidata'): SourceProblem[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ file, entity }): SourceProblem[] => {
    const value = entity[key];
    if (value === null) return [];
    const owner = owners.get(value);
    owners.set(value, owner ?? entity.id);
    if (owner === undefined || owner === entity.id) return [];
    return [{ severity: 'wrong', file, id: entity.id, path: key, text: `${value} belongs to ${owner} already` }];
  });
}

/** A full name that several claim is fine when somebody weighed it; otherwise one of them is probably a short form. */
function checkSharedNames(entities: readonly PlacedEntity[]): SourceProblem[] {
  const claims = new Map<string, PlacedEntity[]>();
  for (const placed of entities) {
    for (const name of new Set(unweighedNames(placed.entity).map((text) => nameWords(text).join(' ')))) {
      claims.set(name, [...(claims.get(name) ?? []), placed]);
    }
  }
  return [...claims].flatMap(([name, claimants]): SourceProblem[] => {
    const [first, ...others] = claimants;
    if (first === undefined || others.length === 0) return [];
    const ids = others.map(({ entity }) => entity.id).join(', ');
    const text = `“${name}” is also a full name of ${ids}: give a commonness or make it short`;
    return [{ severity: 'doubt', file: first.file, id: first.entity.id, path: 'aliases', text }];
  });
}

function unweighedNames(entity: SourceEntity): string[] {
  const weighed = new Set(
    (entity.aliases ?? []).flatMap((alias) =>
      typeof alias !== 'string' && alias.commonness !== undefined ? [alias.text] : [],
    ),
  );
  const written = (entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text));
  return [entity.name, ...written, ...(entity.demonyms ?? [])].filter((text) => !weighed.has(text));
}
