/** Chosen highlights as articles with those alone, for export: in reading order, the articles in the order of their first highlight. */
import type { HighlightId, HighlightWithNote, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';
import type { Store } from '@/lib/store/create-store';

/** So many are read at a time, so that a large choice does not hold up the page. */
const sliceLength = 500;

/** What is gone meanwhile, or cannot be read, is left out. */
export async function gatherArticles(
  store: Pick<Store, 'readFound'>,
  ids: readonly HighlightId[],
): Promise<readonly PageWithHighlights[]> {
  const articles = new Map<string, { readonly page: PageRow; readonly highlights: HighlightWithNote[] }>();
  for (let at = 0; at < ids.length; at += sliceLength) {
    const hits = ids.slice(at, at + sliceLength).map((id) => ({ kind: 'highlight', id }) as const);
    const read = await store.readFound(hits);
    for (const row of read.kind === 'done' ? read.value : []) {
      if (row?.kind !== 'highlight') continue;
      const { page, highlight, note } = row;
      const article = articles.get(page.id) ?? { page, highlights: [] };
      article.highlights.push({ highlight, note });
      articles.set(page.id, article);
    }
  }
  return [...articles.values()].map(({ page, highlights }) => ({
    page,
    highlights: highlights.toSorted((a, b) => a.highlight.anchor.start - b.highlight.anchor.start),
  }));
}
