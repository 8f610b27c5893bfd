/**
 * Where blocks stand: the elements around them as a tree in which every element is met once, so that what is summed or judged of an
 * element costs once however many blocks are inside. It reads the way outward only and knows no children of its own.
 */
import { outerElementOf } from '@/lib/page/dom/safe-dom';

/** An element that has blocks in it, and the one around it, out through shadow roots. */
export interface Standing {
  readonly element: Element;
  readonly outer: Standing | null;
}

export interface Standings {
  /** The standing of an element; the same value each time. */
  of(element: Element): Standing;
  /** All of them so far, every one after those around it. */
  readonly all: readonly Standing[];
}

/** Starts an empty tree. */
export function createStandings(): Standings {
  const known = new Map<Element, Standing>();
  const all: Standing[] = [];
  function of(element: Element): Standing {
    const found = known.get(element);
    if (found !== undefined) return found;
    const around = outerElementOf(element);
    const standing: Standing = { element, outer: around === null ? null : of(around) };
    known.set(element, standing);
    all.push(standing);
    return standing;
  }
  return { of, all };
}

/** The element of a standing and those around it, innermost first. */
export function* outward(standing: Standing): Generator<Standing> {
  for (let at: Standing | null = standing; at !== null; at = at.outer) yield at;
}

/** Whether a standing is the element or inside it. */
export function isWithin(standing: Standing, element: Element): boolean {
  for (let at: Standing | null = standing; at !== null; at = at.outer) if (at.element === element) return true;
  return false;
}

/**
 * Sums for every element what its blocks hold, those of the elements inside it included.
 *
 * @param all every standing after those around it, as `Standings` lists them.
 */
export function sumInside<Entry extends { readonly standing: Standing }>(
  all: readonly Standing[],
  entries: readonly Entry[],
  amount: (entry: Entry) => number,
): ReadonlyMap<Standing, number> {
  const sums = new Map<Standing, number>();
  const add = (standing: Standing, value: number): void => {
    sums.set(standing, (sums.get(standing) ?? 0) + value);
  };
  for (const entry of entries) add(entry.standing, amount(entry));
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const standing = all[index];
    if (standing?.outer) add(standing.outer, sums.get(standing) ?? 0);
  }
  return sums;
}
