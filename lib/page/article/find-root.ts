/** Finds the element that holds an article's body: the one whose running text most outweighs the links and labels inside it. */
import type { WeighedBlock } from './weigh-blocks';
import { tagOf } from '@/lib/page/dom/safe-dom';

/** What a block that is no running text costs the element that takes it in, in letters, and a letter of links. */
const BLOCK_COST = 12;
const LINK_COST = 0.5;
/** What a letter of running text in an aside costs. */
const ASIDE_COST = 0.5;
/** An `<article>` with the headline in it and at least this share of the body's text is the article; the others follow it on the page. */
const LEAST_ARTICLE_SHARE = 0.2;

/** The body's element; null when no element has more running text than it costs. */
export function findRoot(blocks: readonly WeighedBlock[]): Element | null {
  const sums = new Map<Element, number>();
  for (const entry of blocks) {
    const weight = weightOf(entry);
    for (const element of entry.ancestors) sums.set(element, (sums.get(element) ?? 0) + weight);
  }
  let root: Element | null = null;
  let best = 0;
  for (const [element, sum] of sums) {
    // Of equal sums the innermost wins: elements stand in the map before those around them.
    if (sum > best) {
      best = sum;
      root = element;
    }
  }
  return root;
}

function weightOf({ block, prose, role }: WeighedBlock): number {
  if (role === 'aside') return -(BLOCK_COST + prose * ASIDE_COST);
  return prose > 0 ? prose : -(BLOCK_COST + block.linkLength * LINK_COST);
}

/** Narrows a root that holds several articles (pages that scroll on into the next one) to the one with the headline. */
export function narrowRoot(blocks: readonly WeighedBlock[], root: Element, title: number | null): Element {
  const headline = title === null ? undefined : blocks[title];
  const article = headline?.ancestors.find((element) => tagOf(element) === 'article');
  if (article === undefined || article === root || !isInside(article, root, blocks)) return root;
  const proseIn = (element: Element): number =>
    blocks.reduce(
      (sum, { prose, role, ancestors }) => (role !== 'aside' && ancestors.includes(element) ? sum + prose : sum),
      0,
    );
  return proseIn(article) >= proseIn(root) * LEAST_ARTICLE_SHARE ? article : root;
}

function isInside(inner: Element, outer: Element, blocks: readonly WeighedBlock[]): boolean {
  const path = blocks.find(({ ancestors }) => ancestors.includes(inner))?.ancestors ?? [];
  return path.slice(path.indexOf(inner)).includes(outer);
}
