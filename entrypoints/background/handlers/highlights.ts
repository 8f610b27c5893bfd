/**
 * Reads and writes highlights for the page in a tab. In a private window even reading is refused: a site can see which words are
 * marked, so painting a reader's highlights there would tell it who is reading.
 */
import { toPageKeys } from '@/lib/core/notes/page-key';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';
import type { Read } from '@/lib/store/outcome';
import type { Visit } from '@/lib/store/pages';
import { requireArticleAddress } from './require-article-address';
import { toWritten } from './written-highlight';

type HighlightHandlers = Pick<
  BackgroundHandlers,
  | 'highlights/list'
  | 'highlights/get'
  | 'highlights/create'
  | 'highlights/recolour'
  | 'highlights/delete'
  | 'highlights/restore'
>;

const inPrivate = refused('private');

/** Makes the handlers over the store. */
export function createHighlightHandlers({ highlights, pages }: Pick<Store, 'highlights' | 'pages'>): HighlightHandlers {
  return {
    'highlights/list': async ({ url, canonicalUrl }, sender) => {
      requireArticleAddress(sender, url);
      if (sender.isPrivate) return inPrivate;
      const visit = await readVisit(pages, toPageKeys(url, canonicalUrl));
      if (visit.kind === 'refused') return visit;
      return { kind: 'done', page: visit.value.page, highlights: [...visit.value.highlights] };
    },
    'highlights/get': async ({ highlightId }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const found = await highlights.read(highlightId);
      return found.kind === 'refused' ? found : { kind: 'done', ...found.value };
    },
    'highlights/create': async ({ page, anchor, colour, entities }, sender) => {
      requireArticleAddress(sender, page.url);
      if (sender.isPrivate) return inPrivate;
      const { canonicalUrl, ...fields } = page;
      const urlKeys = toPageKeys(page.url, canonicalUrl);
      const created = await highlights.create({ urlKeys, page: fields, anchor, colour, entities });
      return toWritten(created);
    },
    'highlights/recolour': async ({ highlightId, revision, colour }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const written = await highlights.recolour(highlightId, revision, colour);
      return toWritten(written);
    },
    'highlights/delete': async ({ highlightId, revision }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const written = await highlights.delete(highlightId, revision);
      return written.kind === 'refused' ? written : { kind: 'done', changeSetId: written.changeSetId };
    },
    'highlights/restore': async ({ highlightId }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const written = await highlights.restore(highlightId);
      return written.kind === 'refused' ? written : { kind: 'done' };
    },
  };
}

/** Reads what is kept of an article and, when it is kept, remembers the addresses it is now seen under. Whether that works is no matter. */
async function readVisit(pages: Store['pages'], urlKeys: readonly string[]): Promise<Read<Visit>> {
  const visit = await pages.readVisit(urlKeys);
  if (visit.kind === 'done' && visit.value.page !== null) {
    const known = new Set(visit.value.page.urlKeys);
    if (urlKeys.some((key) => !known.has(key))) await pages.learnKeys(urlKeys);
  }
  return visit;
}
