/** Counts what is kept of each article by reading index keys, not rows, so that the library's list is quick for thousands. */
import type { BackstoryDatabase } from './database';
import { isDeleted } from './parse-rows';

/** How many kept rows an article has in a table, and when the last of its rows (a deleted one, too) was written. */
export interface Tally {
  readonly count: number;
  readonly changedAt: number;
}

/** The tallies by article id. The few deleted rows are read and taken off. */
export async function tallyByPage(
  database: BackstoryDatabase,
  table: 'highlights' | 'notes',
): Promise<ReadonlyMap<string, Tally>> {
  const [keys, deleted] = await Promise.all([
    database[table].orderBy('[pageId+modifiedAt]').keys(),
    database[table].where('deletedAt').above(0).toArray(),
  ]);
  const tallies = new Map<string, Tally>();
  const add = (pageId: unknown, step: number, changedAt: unknown) => {
    if (typeof pageId !== 'string') return;
    const before = tallies.get(pageId) ?? { count: 0, changedAt: 0 };
    const latest = typeof changedAt === 'number' ? Math.max(before.changedAt, changedAt) : before.changedAt;
    tallies.set(pageId, { count: before.count + step, changedAt: latest });
  };
  for (const key of keys) if (Array.isArray(key)) add(key[0], 1, key[1]);
  for (const row of deleted) if (isDeleted(row)) add((row as { readonly pageId?: unknown }).pageId, -1, null);
  return tallies;
}
