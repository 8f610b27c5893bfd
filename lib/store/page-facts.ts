/** What the reader says of an article: title, authors, outlet, date, kind of source. What pages say fills no gaps afterwards. */
import { toFullName } from '@/lib/core/citations/author';
import type { Author } from '@/lib/core/citations/author';
import type { SourceKind } from '@/lib/core/citations/citation-types';
import type { PageId, PageRow } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { limitPageFields } from './limits';
import { refused } from './outcome';
import type { Refused } from './outcome';

/** The facts as their editor hands them over. */
export interface PageFactsToWrite {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly site: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly sourceKind: SourceKind;
}

/**
 * Writes them into the article's row. The byline follows the authors, so that what shows one shows them.
 * @param revision the one that was edited
 */
export async function writePageFacts(
  change: Change,
  pageId: PageId,
  revision: number,
  facts: PageFactsToWrite,
): Promise<PageRow | Refused> {
  const page = await change.find('pages', pageId);
  if (page?.deletedAt !== null) return refused('gone');
  if (page.revision !== revision) return refused('stale');
  const names = facts.authors.map(toFullName).join(', ');
  const { title, byline, site } = limitPageFields({ ...page, ...facts, byline: names === '' ? null : names });
  return change.put('pages', page, {
    ...page,
    ...{ title, byline, site, published: facts.published, areFactsEdited: true },
    ...{ authors: [...facts.authors], sourceKind: facts.sourceKind },
  });
}
