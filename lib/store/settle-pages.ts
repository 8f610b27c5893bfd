/**
 * Keeps one rule after every change, whatever the change was: an article is kept exactly as long as something of it is. So no
 * highlight is ever hidden behind a deleted article, and no empty article stays behind but those the reader saved.
 */
import type { HighlightRow, NoteRow, PageId } from '@/lib/core/notes/rows';
import type { Change, PendingRow } from './change';
import { isDeleted } from './parse-rows';
import { articleOf } from './tables';

/** Marks the articles that a change touched as kept or deleted, within the same change. */
export async function settlePages(change: Change): Promise<void> {
  const pending = pendingByPage(change);
  for (const pageId of touchedPageIds(change)) {
    const page = await change.find('pages', pageId);
    if (page === null) continue;
    const rows = pending.get(pageId) ?? new Map<string, Child>();
    const isSaved = page.isSaved === true && page.deletedAt === null;
    const isKept = isSaved || [...rows.values()].some(isKeptChild) || (await hasStoredChild(change, pageId, rows));
    if (isKept === (page.deletedAt === null)) continue;
    change.put('pages', page, { ...page, deletedAt: isKept ? null : lastDeletion(change, rows) });
  }
}

/** The articles whose rows, highlights or notes are part of a change; of what was moved, the article it left, too. */
export function touchedPageIds(change: Change): Set<PageId> {
  return new Set(change.pending().flatMap((row) => [articleOf(row) ?? [], articleBefore(row) ?? []].flat()));
}

function articleBefore({ table, before }: PendingRow): PageId | null {
  if (before === null || (table !== 'highlights' && table !== 'notes')) return null;
  return before.pageId;
}

/** A highlight or a note. */
type Child = Pick<HighlightRow | NoteRow, 'deletedAt'>;

/** What a change writes of each article, by the rows' ids: sorted once, because a change may touch thousands of articles. */
function pendingByPage(change: Change): ReadonlyMap<PageId, ReadonlyMap<string, Child>> {
  const byPage = new Map<PageId, Map<string, Child>>();
  const add = (pageId: PageId, id: string, child: Child): void => {
    byPage.set(pageId, (byPage.get(pageId) ?? new Map<string, Child>()).set(id, child));
  };
  for (const row of change.pending()) {
    if (row.table !== 'highlights' && row.table !== 'notes') continue;
    const { id, pageId } = row.after;
    const left = articleBefore(row);
    // To the article that a row left it is as good as deleted.
    if (left !== null && left !== pageId) add(left, id, { deletedAt: change.at });
    add(pageId, id, row.after);
  }
  return byPage;
}

function isKeptChild({ deletedAt }: Child): boolean {
  return deletedAt === null;
}

/** What went together carries one time. When a restoring is taken back that is the time of the first deletion, not this change's. */
function lastDeletion({ at }: Change, rows: ReadonlyMap<string, Child>): number {
  const times = [...rows.values()].map(({ deletedAt }) => deletedAt ?? 0);
  return times.length === 0 ? at : times.reduce((last, time) => Math.max(last, time));
}

async function hasStoredChild(change: Change, pageId: string, pending: ReadonlyMap<string, Child>): Promise<boolean> {
  for (const table of ['highlights', 'notes'] as const) {
    const kept = change.database[table].where('pageId').equals(pageId);
    const ids = await kept.filter((row) => !isDeleted(row)).primaryKeys();
    if (ids.some((id) => !pending.has(id))) return true;
  }
  return false;
}
