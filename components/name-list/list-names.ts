/** The entities of an article, each once, from the places that name it. Pure. */
import type { Mention } from '@/lib/core/entities/mention';
import type { EntityId, EntityKind } from '@/lib/core/entities/record';

/** One entity with the number of places that name it. */
export interface ListedName {
  readonly entityId: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  readonly count: number;
}

/** The most named first; among equals the one that comes first in the text. */
export function listNames(mentions: readonly Mention[]): readonly ListedName[] {
  const byId = new Map<EntityId, ListedName>();
  for (const { entityId, name, kind } of mentions) {
    byId.set(entityId, { entityId, name, kind, count: (byId.get(entityId)?.count ?? 0) + 1 });
  }
  return [...byId.values()].sort((a, b) => b.count - a.count);
}

/** A kind of entity with the names of it. */
export interface NameGroup {
  readonly kind: EntityKind;
  readonly names: readonly ListedName[];
}

/** The names by kind; the kind whose first name is named most comes first. */
export function groupNames(names: readonly ListedName[]): readonly NameGroup[] {
  const groups = new Map<EntityKind, ListedName[]>();
  for (const name of names) {
    const group = groups.get(name.kind);
    if (group === undefined) groups.set(name.kind, [name]);
    else group.push(name);
  }
  return [...groups].map(([kind, members]) => ({ kind, names: members }));
}

/** A name that was seen but not linked. */
export interface UnknownName {
  readonly text: string;
  readonly count: number;
}

/** Each once, the most written first; among equals names of several words, which are seldom mistaken for names, then by the text's order. */
export function listUnknown(names: readonly { readonly text: string }[]): readonly UnknownName[] {
  const counts = new Map<string, number>();
  for (const { text } of names) {
    const name = text.replace(/\s+/g, ' ').trim();
    if (name !== '' && name.length <= longestName) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isSingle = ({ text }: UnknownName): number => Number(!text.includes(' '));
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || isSingle(a) - isSingle(b));
}

/** What is longer is a headline in capitals, and no name. */
const longestName = 100;
