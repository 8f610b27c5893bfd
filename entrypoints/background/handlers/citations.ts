/** Prints a quotation with its citation for the page in a tab. What the reader mended of a kept article counts; in a private window nothing that is kept is read. */
import { toQuoteWithCitation } from '@/lib/core/citations/quote-with-citation';
import { toCitationSource } from '@/lib/core/citations/to-source';
import { toPageKeys } from '@/lib/core/notes/page-key';
import type { PageRow } from '@/lib/core/notes/rows';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Clock } from '@/lib/platform/clock';
import type { Store } from '@/lib/store/create-store';
import { requireArticleAddress } from './require-article-address';

/** Makes the handler over the store. */
export function createCitationHandlers(
  { pages }: Pick<Store, 'pages'>,
  clock: Clock,
): Pick<BackgroundHandlers, 'citations/quote'> {
  return {
    'citations/quote': async ({ page, quote, knownNames, style }, sender) => {
      requireArticleAddress(sender, page.url);
      const { canonicalUrl, ...said } = page;
      const kept = sender.isPrivate ? null : await findKept(pages, toPageKeys(page.url, canonicalUrl));
      const cited = kept ?? { ...said, id: page.url, createdAt: clock() };
      const offsetMinutes = -new Date(cited.createdAt).getTimezoneOffset();
      return toQuoteWithCitation(quote, toCitationSource(cited, { offsetMinutes, knownNames }), style);
    },
  };
}

/** Null also when the library cannot be read: then the page's own words make the citation. */
async function findKept(pages: Store['pages'], urlKeys: readonly string[]): Promise<PageRow | null> {
  const visit = await pages.readVisit(urlKeys);
  return visit.kind === 'done' ? visit.value.page : null;
}
