/** Wikidata's tree of classes, as far as it decides what kind a thing is: millions of edges as numbers, searched from below. */
import type { EntityKind } from '@/lib/core/entities/record';
import { createGrowingArray } from '../growing-array';
import { sortHashes } from '../sort-hashes';
import { kindClasses } from './kind-classes';

/** Classes and their parents, and the question asked of them. */
export interface KindTree {
  /** Notes that a class is a subclass of others. Ids are `Q123`. */
  add(id: string, parents: readonly string[]): void;
  /** The kind of the nearest root above these classes, or null when none is near. */
  kindOf(classes: readonly string[]): EntityKind | null;
}

/** Higher up everything is everything: a root further away says nothing. */
const maxSteps = 8;

/** A class with more ancestors than this on the way is not followed further. */
const maxVisited = 400;

const u32 = () => createGrowingArray((length) => new Uint32Array(length));

/** Makes an empty tree; classes may be added until the first question. */
export function createKindTree(): KindTree {
  const children = u32();
  const parents = u32();
  const roots = new Map(
    kindClasses.flatMap(([, ids], order) => ids.map((id) => [toNumber(id), order] as const)).toReversed(),
  );
  const known = new Map<string, EntityKind | null>();
  let sorted: { children: Uint32Array; parents: Uint32Array } | null = null;

  function search(classes: readonly number[]): EntityKind | null {
    const edges = (sorted ??= sortEdges(children.view(), parents.view()));
    const seen = new Set(classes);
    let level = classes;
    for (let step = 0; step <= maxSteps && level.length > 0; step++) {
      const best = Math.min(...level.map((id) => roots.get(id) ?? Infinity));
      if (best !== Infinity) return kindClasses[best]?.[0] ?? null;
      const above = level.flatMap((id) => parentsOf(edges, id)).filter((id) => !seen.has(id));
      above.forEach((id) => seen.add(id));
      if (seen.size > maxVisited) return null;
      level = [...new Set(above)];
    }
    return null;
  }

  return {
    add(id, above) {
      for (const parent of above) {
        children.push(toNumber(id));
        parents.push(toNumber(parent));
      }
      sorted = null;
      known.clear();
    },
    kindOf(classes) {
      const key = classes.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const kind = search(classes.map(toNumber));
      known.set(key, kind);
      return kind;
    },
  };
}

function toNumber(id: string): number {
  return Number(id.slice(1));
}

function sortEdges(children: Uint32Array, parents: Uint32Array): { children: Uint32Array; parents: Uint32Array } {
  const order = sortHashes(children, new Uint32Array(children.length));
  return { children: order.map((edge) => children[edge] ?? 0), parents: order.map((edge) => parents[edge] ?? 0) };
}

function parentsOf(edges: { children: Uint32Array; parents: Uint32Array }, id: number): number[] {
  let from = 0;
  let to = edges.children.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((edges.children[middle] ?? 0) < id) from = middle + 1;
    else to = middle;
  }
  const found: number[] = [];
  for (let at = from; edges.children[at] === id; at++) found.push(edges.parents[at] ?? 0);
  return found;
}
