/** Finds the element that holds an article's body: the one whose running text most outweighs the links and labels inside it. */
import { tagOf } from '@/lib/page/dom/safe-dom';
import { isWithin, outward, sumInside } from './standing';
import type { WeighedBlock, WeighedPage } from './weigh-blocks';

/** What a block that is no running text costs the element that takes it in, in letters, and a letter of links. */
const BLOCK_COST = 12;
const LINK_COST = 0.5;
/** What a letter of running text in an aside costs. */
const ASIDE_COST = 0.5;
/** An `<article>` with the headline in it and at least this share of the body's text is the article; the others follow it on the page. */
const LEAST_ARTICLE_SHARE = 0.2;

/** The body's element; null when no element has more running text than it costs. */
export function findRoot({ blocks, standings }: WeighedPage): Element | null {
  const sums = sumInside(standings, blocks, weightOf);
  let root: Element | null = null;
  let best = 0;
  // Of equal sums the innermost wins: elements stand in the list after those around them.
  for (const standing of standings) {
    const sum = sums.get(standing) ?? 0;
    if (sum > 0 && sum >= best) {
      best = sum;
      root = standing.element;
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
  const path = headline === undefined ? [] : [...outward(headline.standing)];
  const article = path.find(({ element }) => tagOf(element) === 'article');
  if (article === undefined || article.element === root || !isWithin(article, root)) return root;
  const proseIn = (element: Element): number =>
    blocks.reduce(
      (sum, { prose, role, standing }) =>
        prose > 0 && role !== 'aside' && isWithin(standing, element) ? sum + prose : sum,
      0,
    );
  return proseIn(article.element) >= proseIn(root) * LEAST_ARTICLE_SHARE ? article.element : root;
}
