/** Finds the article behind an address among the rows that were seen under one of its page keys. Rows are never joined here: two that turn out to be one article are both read. */
import type { PageRow } from '@/lib/core/notes/rows';
import type { BackstoryDatabase } from './database';
import { parseRows } from './parse-rows';
import { rowSchemas } from './tables';

/**
 * Every article row that shares a key, deleted ones among them, the best match first: the one known by the earliest key, kept before
 * deleted, then the one changed last.
 */
export async function findPages(database: BackstoryDatabase, urlKeys: readonly string[]): Promise<PageRow[]> {
  const stored = await database.pages
    .where('urlKeys')
    .anyOf([...urlKeys])
    .distinct()
    .toArray();
  const rank = (page: PageRow) => urlKeys.findIndex((key) => page.urlKeys.includes(key));
  return parseRows(rowSchemas.pages, stored).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(a.deletedAt !== null) - Number(b.deletedAt !== null) ||
      b.modifiedAt - a.modifiedAt ||
      (a.id < b.id ? -1 : 1),
  );
}

/**
 * Whether keys may be added to a row: not where they belong to another row already, for then the address is a bridge between two
 * articles that the reader has kept apart.
 */
export function mayLearnKeys(found: readonly PageRow[]): boolean {
  return found.length === 1;
}
