/** What an entity is found by when packs come and go. It decides nothing: two references are of one entity when they share a key. */
import type { EntityRef } from './record';

/**
 * The keys of a reference, the surest first: its id, its Wikidata id, its English Wikipedia title. A record of a pack that was
 * rebuilt or removed has another id, but shares one of the others.
 */
export function toEntityKeys({ id, wikidata, title }: EntityRef): readonly string[] {
  const keys: string[] = [id];
  if (wikidata !== null) keys.push(`wikidata:${wikidata}`);
  if (title !== null) keys.push(`title:${title}`);
  return [...new Set(keys)];
}

/** Whether two references are of one entity. */
export function isSameEntity(a: EntityRef, b: EntityRef): boolean {
  const keys = new Set(toEntityKeys(a));
  return toEntityKeys(b).some((key) => keys.has(key));
}
