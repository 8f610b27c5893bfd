/**
 * Decides which blocks of a page are its article and which surround it, by where running text gathers in the tree. It reads no styles and
 * measures no boxes, so it costs little and works before the page is laid out.
 */
import type { Block, PageBlock } from '@/lib/core/text/page-text';
import { elementRole } from './element-role';
import type { ElementRole } from './element-role';
import { findTitle } from './find-title';
import { endsAsSentence, linkShare, proseWeight, weighLength } from './prose';
import type { BuiltText, ReadBlock } from './text-builder';
import { outerElementOf } from './safe-dom';

/** The article of a page. */
export interface FoundArticle {
  readonly isArticle: boolean;
  /** All blocks of the page, in order, with their kinds made precise. */
  readonly blocks: readonly PageBlock[];
  /** The innermost element that holds the article's body; null when there is no running text. */
  readonly root: Element | null;
}

/** A block with all that is weighed of it. */
interface Weighed {
  readonly block: ReadBlock;
  readonly text: string;
  readonly prose: number;
  readonly ancestors: readonly Element[];
}

/** Finds the article. `titles` are what the page calls itself (`<title>`, og:title, headline). */
export function findArticle(read: BuiltText, titles: readonly string[]): FoundArticle {
  const weighed = read.blocks.map((block): Weighed => {
    const text = read.text.slice(block.start, block.end);
    return { block, text, prose: proseWeight(block, text), ancestors: ancestorsOf(block.element) };
  });
  const roles = readRoles(weighed);
  const root = findRoot(weighed, roles);
  const title = findTitle(weighed, titles, root);
  const kinds = chooseKinds(weighed, roles, root, title);
  const blocks = weighed.map(({ block }, index): PageBlock => {
    const kind = kinds[index] ?? null;
    return { start: block.start, end: block.end, kind: kind ?? block.kind, inArticle: kind !== null };
  });
  return { isArticle: judge(weighed, kinds), blocks, root };
}

/** The element and its ancestors, innermost first, out through shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at !== null; at = outerElementOf(at)) path.push(at);
  return path;
}

/** An element that holds this share of the page's running text is no aside, whatever its class says ("with-sidebar"). */
const DOMINANT_SHARE = 0.4;

/** The role of each block: that of its nearest ancestor that has one, but an aside anywhere above wins. */
function readRoles(weighed: readonly Weighed[]): readonly (ElementRole | null)[] {
  const proseIn = new Map<Element, number>();
  let total = 0;
  for (const { prose, ancestors } of weighed) {
    total += prose;
    if (prose > 0) for (const element of ancestors) proseIn.set(element, (proseIn.get(element) ?? 0) + prose);
  }
  const own = new Map<Element, ElementRole | null>();
  const roleOf = (element: Element): ElementRole | null => {
    let role = own.get(element);
    if (role === undefined) {
      role = elementRole(element);
      if (role !== 'body' && (proseIn.get(element) ?? 0) > total * DOMINANT_SHARE) role = null;
      own.set(element, role);
    }
    return role;
  };
  return weighed.map(({ ancestors }) => {
    let nearest: ElementRole | null = null;
    for (const element of ancestors) {
      const role = roleOf(element);
      if (role === 'aside') return 'aside';
      nearest ??= role;
    }
    return nearest;
  });
}

/** What a block that is not running text costs the element that would take it in, in letters. */
const BLOCK_COST = 12;
const ASIDE_COST_SHARE = 0.5;

/** The element whose running text most outweighs the links and labels inside it. */
function findRoot(weighed: readonly Weighed[], roles: readonly (ElementRole | null)[]): Element | null {
  const sums = new Map<Element, number>();
  weighed.forEach(({ block, prose, ancestors }, index) => {
    const isAside = roles[index] === 'aside';
    const weight = isAside
      ? -(BLOCK_COST + prose * ASIDE_COST_SHARE)
      : prose > 0
        ? prose
        : -(BLOCK_COST + block.linkLength * 0.5);
    for (const element of ancestors) sums.set(element, (sums.get(element) ?? 0) + weight);
  });
  let root: Element | null = null;
  let best = 0;
  for (const [element, sum] of sums) {
    // Of equal sums the innermost wins: ancestors come after their descendants.
    if (sum > best) {
      best = sum;
      root = element;
    }
  }
  return root;
}

type Kind = Block['kind'];

/** For each block its kind in the article, or null when it is not part of it. */
function chooseKinds(
  weighed: readonly Weighed[],
  roles: readonly (ElementRole | null)[],
  root: Element | null,
  title: number | null,
): readonly (Kind | null)[] {
  if (root === null) return weighed.map(() => null);
  const inRoot = weighed.map(({ ancestors }) => ancestors.includes(root));
  const bodyParents = new Set<Element>();
  weighed.forEach(({ prose, ancestors }, index) => {
    const parent = ancestors[1];
    if (inRoot[index] === true && roles[index] !== 'aside' && prose > 0 && parent !== undefined)
      bodyParents.add(parent);
  });
  const first = weighed.findIndex(
    ({ prose }, index) => inRoot[index] === true && roles[index] !== 'aside' && prose > 0,
  );
  const last = weighed.findLastIndex(
    ({ prose }, index) => inRoot[index] === true && roles[index] !== 'aside' && prose > 0,
  );
  return weighed.map((entry, index) => {
    if (index === title) return 'title';
    if (roles[index] === 'aside') return null;
    if (inRoot[index] !== true)
      return title !== null && index > title && index < first ? beforeBody(entry, roles[index] ?? null) : null;
    if (title !== null && index < title && roles[index] !== 'tags') return null;
    return inBody(entry, roles[index] ?? null, bodyParents, index < last);
  });
}

/** Between the title and the body: the standfirst, the byline, a caption. */
function beforeBody({ block, text, prose }: Weighed, role: ElementRole | null): Kind | null {
  if (role === 'byline' || role === 'caption') return role;
  if (role === 'standfirst' && linkShare(block) < 0.5) return 'paragraph';
  return prose > 0 && text.length < 600 ? 'paragraph' : null;
}

/** Inside the element that holds the body. */
function inBody(
  { block, text, prose, ancestors }: Weighed,
  role: ElementRole | null,
  bodyParents: ReadonlySet<Element>,
  hasMoreBelow: boolean,
): Kind | null {
  const share = linkShare(block);
  if (role === 'caption') return 'caption';
  if (role === 'tags' && share > 0.5) return 'tags';
  if (role === 'byline' && prose === 0) return text.length < 200 ? 'byline' : null;
  const kind: Kind = block.kind === 'other' ? 'paragraph' : block.kind;
  if (prose > 0) return kind;
  if (block.kind === 'caption') return 'caption';
  if (block.kind === 'heading') return share < 0.5 && hasMoreBelow && text.length < 300 ? 'heading' : null;
  if (block.kind === 'table' || block.kind === 'code') return share < 0.7 ? kind : null;
  const isAmongProse = ancestors[1] !== undefined && bodyParents.has(ancestors[1]);
  return isAmongProse && share < 0.5 && (endsAsSentence(text) || hasMoreBelow) ? kind : null;
}

/** Least running text of an article, in letters, and in how many blocks. */
const ARTICLE_LETTERS = 600;

function judge(weighed: readonly Weighed[], kinds: readonly (Kind | null)[]): boolean {
  let inside = 0;
  let links = 0;
  weighed.forEach(({ prose, text, block }, index) => {
    if (kinds[index] !== null) inside += prose;
    else if (linkShare(block) > 0.5) links += weighLength(text);
  });
  return inside >= ARTICLE_LETTERS && inside > links * 0.1;
}
