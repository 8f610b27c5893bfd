/** Counts where each entity stands in the library. References that share a key are one entity, whatever order they come in; it reads nothing. */
import { toEntityKeys } from '../entities/entity-keys';
import type { EntityKind, EntityRef } from '../entities/record';
import type { PageId } from '../notes/rows';

/** One place where an entity stands. */
export type Appearance =
  | { readonly in: 'article'; readonly pageId: PageId; readonly kind: EntityKind; readonly count: number }
  | { readonly in: 'highlight'; readonly pageId: PageId }
  | { readonly in: 'note' };

/** An entity of the library with how much there is on it. */
export interface CountedEntity {
  /** Of several references, the one that most packs would know. */
  readonly entity: EntityRef;
  /** Null where no article that was linked names it. */
  readonly kind: EntityKind | null;
  /** Kept articles that name it or have a highlight that does. */
  readonly articleCount: number;
  /** How often these name it. */
  readonly mentionCount: number;
  readonly highlightCount: number;
  /** Whether the reader wrote a note on it. */
  readonly hasNote: boolean;
}

/** Counts one appearance after the other. */
export interface EntityTally {
  /** @param keys all that it is known to be found by; its own when left out. */
  add(entity: EntityRef, appearance: Appearance, keys?: readonly string[]): void;
  /** In no order. */
  list(): CountedEntity[];
}

interface Count {
  entity: EntityRef;
  kind: EntityKind | null;
  readonly keys: Set<string>;
  readonly pages: Set<PageId>;
  mentionCount: number;
  highlightCount: number;
  hasNote: boolean;
}

/** Makes an empty tally. Its work grows with what is added, hardly with what is there. */
export function createEntityTally(): EntityTally {
  const byKey = new Map<string, Count>();

  function countOf(entity: EntityRef, keys: readonly string[]): Count {
    const known = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const [first, ...rest] = known.size > 1 ? [...known].sort((a, b) => b.keys.size - a.keys.size) : [...known];
    const count = first ?? emptyCount(entity);
    for (const other of rest) {
      join(count, other);
      for (const key of other.keys) byKey.set(key, count);
    }
    for (const key of keys) {
      count.keys.add(key);
      byKey.set(key, count);
    }
    count.entity = betterOf(count.entity, entity);
    return count;
  }

  return {
    add: (entity, appearance, keys = toEntityKeys(entity)) => {
      const count = countOf(entity, keys);
      if (appearance.in === 'note') {
        count.hasNote = true;
        return;
      }
      count.pages.add(appearance.pageId);
      if (appearance.in === 'highlight') count.highlightCount += 1;
      else {
        count.mentionCount += appearance.count;
        count.kind ??= appearance.kind;
      }
    },
    list: () =>
      [...new Set(byKey.values())].map(({ keys: _keys, pages, ...counted }) => ({
        ...counted,
        articleCount: pages.size,
      })),
  };
}

function emptyCount(entity: EntityRef): Count {
  return {
    ...{ entity, kind: null, keys: new Set(), pages: new Set() },
    ...{ mentionCount: 0, highlightCount: 0, hasNote: false },
  };
}

/** Two that were counted apart turn out to be one. */
function join(into: Count, other: Count): void {
  for (const pageId of other.pages) into.pages.add(pageId);
  for (const key of other.keys) into.keys.add(key);
  into.mentionCount += other.mentionCount;
  into.highlightCount += other.highlightCount;
  into.hasNote ||= other.hasNote;
  into.kind ??= other.kind;
  into.entity = betterOf(into.entity, other.entity);
}

/** The one that is found by more; among equals the choice is the same in whatever order they come. */
export function betterOf(a: EntityRef, b: EntityRef): EntityRef {
  const surplus = toEntityKeys(b).length - toEntityKeys(a).length;
  if (surplus !== 0) return surplus > 0 ? b : a;
  return toOrder(b) < toOrder(a) ? b : a;
}

function toOrder({ id, name, wikidata, title }: EntityRef): string {
  return [id, name, wikidata, title].join('\n');
}
