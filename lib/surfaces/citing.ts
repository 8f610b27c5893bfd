/** Copies citations from the extension's own pages, in the style that was used last. How a style prints is the core's work. */
import type { CitationSource, StyleId } from '@/lib/core/citations/citation-types';
import { formatReference } from '@/lib/core/citations/format-reference';
import { toQuoteWithCitation } from '@/lib/core/citations/quote-with-citation';
import { toHtmlFragment, toPlainText } from '@/lib/core/citations/rich-text';
import { toCitationSource } from '@/lib/core/citations/to-source';
import type { CitedPage } from '@/lib/core/citations/to-source';
import type { HighlightRow, PageWithHighlights } from '@/lib/core/notes/rows';
import { writeRichClipboard } from '@/lib/platform/clipboard';
import type { Connection } from './connect';

/** Copies during a click; false when the browser did not let it or the article cannot be read. */
export interface CitingActions {
  copyQuote(highlight: HighlightRow): Promise<boolean>;
  copyReference(source: CitationSource): Promise<boolean>;
}

/** Makes them for one surface. */
export function createCiting({ store, settings }: Pick<Connection, 'store' | 'settings'>): CitingActions {
  const readStyle = async (): Promise<StyleId> => (await settings.read()).citationStyle;
  return {
    copyQuote: async ({ pageId, anchor }) => {
      const article = await store.pages.read(pageId);
      if (article.kind === 'refused') return false;
      const { plain, html } = toQuoteWithCitation(anchor.exact, toKeptSource(article.value), await readStyle());
      return writeRichClipboard(plain, html);
    },
    copyReference: async (source) => {
      const reference = formatReference(source, await readStyle());
      return writeRichClipboard(toPlainText(reference), toHtmlFragment(reference));
    },
  };
}

/** The source that a kept article makes. Names that its highlights are linked to are known to be names. */
export function toKeptSource({ page, highlights }: PageWithHighlights): CitationSource {
  return toSourceHere(
    page,
    highlights.flatMap(({ highlight }) => highlight.entities.map(({ name }) => name)),
  );
}

/** A source that was read on the day that it was here. */
export function toSourceHere(page: CitedPage, knownNames: readonly string[]): CitationSource {
  return toCitationSource(page, { offsetMinutes: -new Date(page.createdAt).getTimezoneOffset(), knownNames });
}
