/** The whole reading of a page, from its DOM to its article, in slices. It is given a document and gives back values and the way to nodes. */
import type { PageFacts, PageText } from '@/lib/core/text/page-text';
import { findArticle } from '@/lib/page/article/find-article';
import { saysArticle } from '@/lib/page/article/looks-like-article';
import type { NodeMap } from '@/lib/page/text/node-map';
import { completeFacts } from '@/lib/page/facts/complete-facts';
import { describeSelf } from '@/lib/page/facts/read-facts';
import { readPage } from '@/lib/page/text/read-page';
import type { PageReading } from '@/lib/page/text/read-page';

/** A page as the product works on it. */
export interface ArticleReading {
  readonly page: PageText;
  readonly facts: PageFacts;
  readonly isArticle: boolean;
  readonly map: NodeMap;
  /** The elements of the article's blocks, in order, for judging its colours. */
  readonly elements: readonly Element[];
}

export interface ReadArticleOptions {
  readonly isOurs: (element: Element) => boolean;
}

/** Nodes visited between two yields: well under a millisecond each time. */
const NODES_PER_SLICE = 100;

/** Reads a document; null when there is nothing to read. */
export function* readArticle(
  document: Document,
  { isOurs }: ReadArticleOptions,
): Generator<void, ArticleReading | null> {
  const { facts, titles } = describeSelf(document, new URL(document.URL));
  yield;
  const claims = { titles, saysArticle: saysArticle(document) };
  yield;
  const options = { nodesPerSlice: NODES_PER_SLICE, isOurs };
  const reading = yield* readPage(document, options);
  if (reading === null) return null;
  const article = yield* toArticle(reading);
  if (article.isArticle || !claims.saysArticle) return article;
  // Some pages send their article hidden and let a script show it. It may be shown any moment, and marks on hidden words do no harm.
  const whole = yield* readPage(document, { ...options, withHidden: true });
  const hidden = whole === null ? null : yield* toArticle(whole);
  return hidden?.isArticle === true ? hidden : article;

  function* toArticle(read: PageReading): Generator<void, ArticleReading> {
    const { isArticle, blocks } = yield* findArticle(read, claims);
    const elements = read.blocks.filter((_, index) => blocks[index]?.inArticle === true).map(({ element }) => element);
    const page = { text: read.text, blocks };
    yield;
    return { page, facts: isArticle ? completeFacts(facts, page) : facts, isArticle, map: read.map, elements };
  }
}
