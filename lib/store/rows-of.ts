/** The rows of a table in pieces, so that no more than a piece is in memory. */
import type { BackstoryDatabase } from './database';

const rowsAtOnce = 2_000;

/** Every row of a table whose key is its `id`, by key; what is written meanwhile is among them or not. */
export async function* rowsOf(database: BackstoryDatabase, table: string): AsyncGenerator {
  const rows = database.table<unknown, string>(table);
  let last: string | null = null;
  for (;;) {
    const from = last === null ? rows.orderBy(':id') : rows.where(':id').above(last);
    const piece: readonly unknown[] = await from.limit(rowsAtOnce).toArray();
    yield* piece;
    const end = piece.at(-1);
    if (piece.length < rowsAtOnce || typeof end !== 'object' || end === null || !('id' in end)) return;
    last = String(end.id);
  }
}
