/** Stands between the store and a database that may not open, may fill up, and may lose its connection at any moment. */
import type { OpenDatabase } from './open-database';
import { refused, toRefusalReason } from './outcome';
import type { Refused } from './outcome';

/**
 * Runs the work on the open database and turns what disks and quotas do into refusals; bugs throw on. A connection that was lost on
 * the way (the browser closed it, another page upgraded) is opened once more: the work is one transaction, so what failed left nothing.
 */
export async function guard<Value>(
  openDatabase: OpenDatabase,
  work: () => PromiseLike<Value>,
): Promise<Value | Refused> {
  const first = await attempt(openDatabase, work);
  if (first.kind === 'done') return first.value;
  const last = first.isWorthRetrying ? await attempt(openDatabase, work) : first;
  return last.kind === 'done' ? last.value : refused(last.reason);
}

type Attempt<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'closed' | 'newer'; readonly isWorthRetrying: boolean };

async function attempt<Value>(openDatabase: OpenDatabase, work: () => PromiseLike<Value>): Promise<Attempt<Value>> {
  const opened = await openDatabase();
  if (opened !== 'open') return { kind: 'failed', reason: opened, isWorthRetrying: false };
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    const reason = toRefusalReason(error);
    if (reason === null) throw error;
    return { kind: 'failed', reason, isWorthRetrying: reason === 'closed' };
  }
}
