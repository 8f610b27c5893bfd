/** The library's filter box: all words of a query must stand somewhere in an article, a highlight or its note. Pure, and without an index. */
import type { HighlightWithNote, PageWithHighlights } from '@/lib/core/notes/rows';

/** The articles that fit, in their order. Of an article that fits only by its highlights, only those highlights remain. */
export function filterArticles(articles: readonly PageWithHighlights[], query: string): readonly PageWithHighlights[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return articles;
  return articles.flatMap((article) => {
    const ofArticle = fold([article.page.title, article.page.site, article.page.byline].join('\n'));
    const open = words.filter((word) => !ofArticle.includes(word));
    const highlights = article.highlights.filter((kept) => {
      const text = textOf(kept);
      return open.every((word) => text.includes(word));
    });
    return open.length === 0 ? [article] : highlights.length > 0 ? [{ ...article, highlights }] : [];
  });
}

function textOf({ highlight, note }: HighlightWithNote): string {
  const entities = highlight.entities.map((entity) => entity.name);
  return fold([highlight.anchor.exact, note?.text, ...(note?.tags ?? []), ...entities].join('\n'));
}

/** Case and accents do not matter to somebody who looks for something. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
