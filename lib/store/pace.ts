/**
 * Lets long work inside one transaction be followed and stopped. Stopping throws, so that the transaction is aborted and nothing is half
 * written; `untilStopped` makes a value of it. Other reasons to write nothing are refusals, which see `outcome`.
 */
import type { BackstoryDatabase } from './database';

/** How work is followed and stopped. */
export interface Pace {
  readonly signal: AbortSignal;
  /** Hears how far it is, 0–1. */
  readonly progressed: (share: number) => void;
}

/** Nothing was changed, because the reader stopped it. */
export interface Stopped {
  readonly kind: 'stopped';
}

/** For work that nobody follows or stops. */
export const unfollowed: Pace = { signal: new AbortController().signal, progressed: () => undefined };

/** Rows between two moments at which work can be stopped: few enough that a page draws and answers between them. */
const rowsAtOnce = 500;

/** The pace of a stage, which is a part of the whole from one share of it to another. */
export function stageOf({ signal, progressed }: Pace, from: number, to: number): Pace {
  return { signal, progressed: (share) => progressed(from + (to - from) * share) };
}

/** What stopping throws. Not the signal's own reason, which Dexie would take for a transaction that the browser aborted. */
const stopping = new Error('Stopped by the reader.');

/** Tells how far a stage is; throws when it was stopped. */
function reach({ signal, progressed }: Pace, done: number, total: number): void {
  if (signal.aborted) throw stopping;
  progressed(total === 0 ? 1 : Math.min(1, done / total));
}

/**
 * Lets the page draw and answer in the middle of a transaction. A timer would end the transaction, which lives only from one request to the
 * next; so this asks for a row that never is: the log counts from one.
 */
export async function breathe(database: BackstoryDatabase): Promise<void> {
  await database.changes.get(0);
}

/** Hands over slices of a list; each must ask something of the database, or `breathe`. */
export async function forSlices<Row>(
  rows: readonly Row[],
  pace: Pace,
  take: (slice: readonly Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    reach(pace, start, rows.length);
    await take(rows.slice(start, start + rowsAtOnce));
  }
  reach(pace, rows.length, rows.length);
}

/** Runs work to its end, or to where its pace stopped it. */
export async function untilStopped<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | Stopped> {
  try {
    return await work();
  } catch (error) {
    if (error === stopping) return { kind: 'stopped' };
    throw error;
  }
}
