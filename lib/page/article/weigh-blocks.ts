/** Blocks with all that the search for the article weighs of them. It decides nothing. */
import type { BuiltText, ReadBlock } from '@/lib/page/text/text-builder';
import { createRoleReader } from './element-role';
import type { ElementRole } from './element-role';
import { proseWeight } from './prose';
import { createStandings, sumInside } from './standing';
import type { Standing } from './standing';

/** A block, its words, its running text in letters, its place in the tree and what it is for. */
export interface WeighedBlock {
  readonly block: ReadBlock;
  readonly text: string;
  readonly prose: number;
  readonly standing: Standing;
  readonly role: ElementRole | null;
}

/** The blocks of a page and all the elements they stand in, every one after those around it. */
export interface WeighedPage {
  readonly blocks: readonly WeighedBlock[];
  readonly standings: readonly Standing[];
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
const LONGEST_REACH = Math.max(...Object.values(reach));

/** Weighs all blocks of a page, in slices. */
export function* weighBlocks(read: BuiltText): Generator<void, WeighedPage> {
  const standings = createStandings();
  const unjudged: Unjudged[] = [];
  for (const block of read.blocks) {
    if (unjudged.length % BLOCKS_PER_SLICE === 0) yield;
    const text = read.text.slice(block.start, block.end);
    unjudged.push({ block, text, prose: proseWeight(block, text), standing: standings.of(block.element) });
  }
  const roleOf = createRoles(unjudged, standings.all);
  const blocks: WeighedBlock[] = [];
  for (const entry of unjudged) {
    if (blocks.length % BLOCKS_PER_SLICE === 0) yield;
    blocks.push({ ...entry, role: roleOf(entry.standing) });
  }
  return { blocks, standings: standings.all };
}

/** The role of what stands in an element: that of an aside around it, else the nearest that reaches so far. */
function createRoles(
  blocks: readonly Unjudged[],
  standings: readonly Standing[],
): (standing: Standing) => ElementRole | null {
  const proseIn = sumInside(standings, blocks, ({ prose }) => prose);
  const total = blocks.reduce((sum, { prose }) => sum + prose, 0);
  const readRole = createRoleReader();
  const own = new Map<Standing, ElementRole | null>();
  const asides = new Set<Standing>();
  for (const standing of standings) {
    // One that dominates the page has no role but that of being its body.
    const isDominant = (proseIn.get(standing) ?? 0) > total * DOMINANT_SHARE;
    const role = isDominant ? null : readRole(standing.element);
    own.set(standing, role);
    // Those around it were judged before it.
    if (role === 'aside' || (standing.outer !== null && asides.has(standing.outer))) asides.add(standing);
  }
  return (standing) => {
    if (asides.has(standing)) return 'aside';
    let at: Standing | null = standing;
    for (let distance = 0; at !== null && distance < LONGEST_REACH; distance += 1) {
      const role = own.get(at) ?? null;
      if (role !== null && role !== 'aside' && distance < reach[role]) return role;
      at = at.outer;
    }
    return null;
  };
}
