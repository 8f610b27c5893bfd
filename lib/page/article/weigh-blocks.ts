/** Blocks with all that the search for the article weighs of them. It decides nothing. */
import { elementRole } from './element-role';
import type { ElementRole } from './element-role';
import { proseWeight } from './prose';
import { outerElementOf } from '@/lib/page/dom/safe-dom';
import type { BuiltText, ReadBlock } from '@/lib/page/text/text-builder';

/** A block, its words, its running text in letters, its place in the tree and what it is for. */
export interface WeighedBlock {
  readonly block: ReadBlock;
  readonly text: string;
  readonly prose: number;
  /** Its element and the elements around it, innermost first, out through shadow roots. */
  readonly ancestors: readonly Element[];
  readonly role: ElementRole | null;
}

type Unjudged = Omit<WeighedBlock, 'role'>;

/** How many blocks are weighed between two yields. */
const BLOCKS_PER_SLICE = 100;
/** An element that holds this share of the page's running text is no aside, whatever its class says ("with-sidebar"). */
const DOMINANT_SHARE = 0.4;
/** How far around a block a role reaches, in elements. An aside reaches all the way: what is in a sidebar is in it however deep. */
const reach: Readonly<Record<Exclude<ElementRole, 'aside'>, number>> = {
  caption: 4,
  byline: 4,
  tags: 4,
  standfirst: 2,
  body: 4,
};

/** Weighs all blocks of a page, in slices. */
export function* weighBlocks(read: BuiltText): Generator<void, readonly WeighedBlock[]> {
  const paths = new Map<Element, readonly Element[]>();
  const unjudged: Unjudged[] = [];
  for (const block of read.blocks) {
    if (unjudged.length % BLOCKS_PER_SLICE === 0) yield;
    const text = read.text.slice(block.start, block.end);
    unjudged.push({ block, text, prose: proseWeight(block, text), ancestors: pathOf(block.element, paths) });
  }
  const roleOf = createRoles(unjudged);
  const weighed: WeighedBlock[] = [];
  for (const entry of unjudged) {
    if (weighed.length % BLOCKS_PER_SLICE === 0) yield;
    weighed.push({ ...entry, role: roleAmong(entry.ancestors, roleOf) });
  }
  return weighed;
}

function pathOf(element: Element, known: Map<Element, readonly Element[]>): readonly Element[] {
  let path = known.get(element);
  if (path === undefined) {
    const outer = outerElementOf(element);
    path = outer === null ? [element] : [element, ...pathOf(outer, known)];
    known.set(element, path);
  }
  return path;
}

/** Roles of elements, each looked at once; one that dominates the page has none but that of being its body. */
function createRoles(blocks: readonly Unjudged[]): (element: Element) => ElementRole | null {
  const proseIn = new Map<Element, number>();
  let total = 0;
  for (const { prose, ancestors } of blocks) {
    if (prose === 0) continue;
    total += prose;
    for (const element of ancestors) proseIn.set(element, (proseIn.get(element) ?? 0) + prose);
  }
  const known = new Map<Element, ElementRole | null>();
  return (element) => {
    let role = known.get(element);
    if (role === undefined) {
      const isDominant = (proseIn.get(element) ?? 0) > total * DOMINANT_SHARE;
      role = isDominant ? null : elementRole(element);
      known.set(element, role);
    }
    return role;
  };
}

function roleAmong(
  ancestors: readonly Element[],
  roleOf: (element: Element) => ElementRole | null,
): ElementRole | null {
  let nearest: ElementRole | null = null;
  for (const [distance, element] of ancestors.entries()) {
    const role = roleOf(element);
    if (role === 'aside') return role;
    if (role !== null && distance < reach[role]) nearest ??= role;
  }
  return nearest;
}
