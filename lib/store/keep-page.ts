/** Finds or makes the row of the article that something is kept from. It is called inside a change, never for a page that was merely read. */
import { pageIdSchema } from '@/lib/core/notes/rows';
import type { PageRow } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { findPages, mayLearnKeys } from './find-page';
import { limitPageFields, mergeUrlKeys } from './limits';
import type { PageFields } from './limits';

/** The article as the page in front of the reader tells it. */
export interface SeenPage {
  /** The article's page keys, the address's own first (see `core/notes/page-key`). */
  readonly urlKeys: readonly string[];
  readonly page: PageFields;
}

/** The article's row, made or brought up to date: new keys are learned and gaps filled, what was known stays. */
export async function keepPage(change: Change, seen: SeenPage, newId: () => string): Promise<PageRow> {
  const fields = limitPageFields(seen.page);
  const found = await findPages(change.database, seen.urlKeys);
  const [page] = found;
  if (page === undefined) {
    const urlKeys = mergeUrlKeys(seen.urlKeys, []);
    return change.put('pages', null, { ...change.firstStamp, id: pageIdSchema.parse(newId()), urlKeys, ...fields });
  }
  const renewed: PageRow = {
    ...page,
    urlKeys: mayLearnKeys(found) ? mergeUrlKeys(page.urlKeys, seen.urlKeys) : page.urlKeys,
    ...(page.areFactsEdited === true ? {} : fillGaps(page, fields)),
    language: page.language ?? fields.language,
    deletedAt: null,
  };
  return JSON.stringify(renewed) === JSON.stringify(page) ? page : change.put('pages', page, renewed);
}

/** What the page in front of the reader knows and the row does not. */
function fillGaps(page: PageRow, fields: PageFields): Partial<PageRow> {
  const sourceKind = page.sourceKind ?? fields.sourceKind;
  return {
    ...(sourceKind === undefined ? {} : { sourceKind }),
    title: page.title === '' ? fields.title : page.title,
    byline: page.byline ?? fields.byline,
    site: page.site ?? fields.site,
    published: page.published ?? fields.published,
  };
}
