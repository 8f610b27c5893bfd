/** Fills in from the article's visible text what a page's machine-readable parts leave out. It overrules them in one thing: the headline. */
import type { PageFacts, PageText } from '@/lib/core/text/page-text';
import { findPrintedByline } from './byline';
import { guessLanguage } from './guess-language';

/** Blocks below the headline in which a byline is looked for. */
const MAX_BYLINE_BLOCKS = 12;
/** Blocks by which the language is guessed: more would say the same again. */
const LANGUAGE_BLOCKS = 40;

/** The facts as a reader of the article would give them. */
export function completeFacts(facts: PageFacts, page: PageText): PageFacts {
  const textOf = ({ start, end }: { start: number; end: number }): string => page.text.slice(start, end);
  const article = page.blocks.filter(({ inArticle }) => inArticle);
  const headline = article.find(({ kind }) => kind === 'title');
  return {
    ...facts,
    // What is sent to search engines and social media is often another headline, or one with the site's name in it.
    title: headline === undefined ? facts.title : textOf(headline).replace(/\s+/g, ' '),
    byline: facts.byline ?? printedByline(page, headline?.end ?? article[0]?.start ?? 0),
    language: facts.language ?? guessLanguage(article.slice(0, LANGUAGE_BLOCKS).map(textOf).join('\n')),
  };
}

/** The first line below the headline that is printed as a byline; whether it was taken into the article does not matter. */
function printedByline({ text, blocks }: PageText, from: number): string | null {
  const first = blocks.findIndex(({ start }) => start >= from);
  if (first < 0) return null;
  for (const { start, end } of blocks.slice(first, first + MAX_BYLINE_BLOCKS)) {
    const names = findPrintedByline(text.slice(start, end));
    if (names !== null) return names;
  }
  return null;
}
