/**
 * Keeps one rule after every change, whatever the change was: an article is kept exactly as long as something of it is. So no
 * highlight is ever hidden behind a deleted article, and no empty article stays behind but those the reader saved.
 */
import type { PageId } from '@/lib/core/notes/rows';
import type { Change } from './change';
import { isDeleted } from './parse-rows';
import { articleOf } from './tables';

/** Marks the articles that a change touched as kept or deleted, within the same change. */
export async function settlePages(change: Change): Promise<void> {
  for (const pageId of touchedPageIds(change)) {
    const page = await change.find('pages', pageId);
    if (page === null) continue;
    const isSaved = page.isSaved === true && page.deletedAt === null;
    const isKept = isSaved || hasPendingChild(change, pageId) || (await hasStoredChild(change, pageId));
    if (isKept === (page.deletedAt === null)) continue;
    change.put('pages', page, { ...page, deletedAt: isKept ? null : change.at });
  }
}

/** The articles whose rows, highlights or notes are part of a change. */
export function touchedPageIds(change: Change): Set<PageId> {
  return new Set(change.pending().flatMap((row) => articleOf(row) ?? []));
}

function hasPendingChild(change: Change, pageId: string): boolean {
  return change
    .pending()
    .some((row) => row.table !== 'pages' && articleOf(row) === pageId && row.after.deletedAt === null);
}

async function hasStoredChild(change: Change, pageId: string): Promise<boolean> {
  const pendingIds = new Set(change.pending().map((row) => row.after.id as string));
  for (const table of ['highlights', 'notes'] as const) {
    const kept = change.database[table].where('pageId').equals(pageId);
    const ids = await kept.filter((row) => !isDeleted(row)).primaryKeys();
    if (ids.some((id) => !pendingIds.has(id))) return true;
  }
  return false;
}
