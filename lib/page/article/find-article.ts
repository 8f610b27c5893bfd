/**
 * Decides which blocks of a page are its article and which surround it, by where running text gathers in the tree. It reads no styles and
 * measures no boxes, so it costs little and works before the page is laid out.
 */
import type { PageBlock } from '@/lib/core/text/page-text';
import { chooseBlocks } from './choose-blocks';
import { findRoot, narrowRoot } from './find-root';
import { findTitle } from './find-title';
import { linkShare, weighLength } from './prose';
import type { BuiltText } from '@/lib/page/text/text-builder';
import { weighBlocks } from './weigh-blocks';
import type { WeighedBlock } from './weigh-blocks';

/** The article of a page. */
export interface FoundArticle {
  readonly isArticle: boolean;
  /** All blocks of the page, in order, with their kinds made precise. */
  readonly blocks: readonly PageBlock[];
  /** The innermost element that holds the article's body; null when there is no running text. */
  readonly root: Element | null;
}

/** What the page says of itself, which helps to find its article. */
export interface ArticleClaims {
  /** What the page calls itself: its headline is recognised by them. */
  readonly titles: readonly string[];
  /** Whether its machine-readable parts say that it is an article. */
  readonly saysArticle: boolean;
}

/** Finds the article in slices. */
export function* findArticle(read: BuiltText, { titles, saysArticle }: ArticleClaims): Generator<void, FoundArticle> {
  const weighedPage = yield* weighBlocks(read);
  const weighed = weighedPage.blocks;
  const widest = findRoot(weighedPage);
  yield;
  const title = findTitle(weighed, titles, widest);
  const root = widest === null ? null : narrowRoot(weighed, widest, title);
  yield;
  const kinds = root === null ? [] : chooseBlocks(weighed, root, title);
  const blocks = read.blocks.map(({ start, end, kind }, index): PageBlock => {
    const chosen = kinds[index] ?? null;
    return { start, end, kind: chosen ?? kind, inArticle: chosen !== null };
  });
  const inside = weighed.filter((_, index) => (kinds[index] ?? null) !== null);
  const outside = weighed.filter((_, index) => (kinds[index] ?? null) === null);
  return { isArticle: isEnough(inside, outside, saysArticle && title !== null), blocks, root };
}

/** Least running text of an article, in letters: when the page says it is one, and when only its text does. */
const CLAIMED_LETTERS = 200;
const UNCLAIMED_LETTERS = 600;
/** Least ratio of the article's text to the links around it where the page does not say what it is: home pages are made of links. */
const LEAST_RATIO = 0.25;

function isEnough(inside: readonly WeighedBlock[], outside: readonly WeighedBlock[], isClaimed: boolean): boolean {
  const prose = inside.reduce((sum, entry) => sum + entry.prose, 0);
  if (isClaimed) return prose >= CLAIMED_LETTERS;
  const links = outside.reduce((sum, { block, text }) => sum + weighLength(text) * linkShare(block), 0);
  return prose >= UNCLAIMED_LETTERS && prose >= links * LEAST_RATIO;
}
