/** Stands between the store and a database that may not open, may fill up, and may lose its connection at any moment. */
import type { OpenDatabase } from './open-database';
import { refused, toRefusalReason } from './outcome';
import type { Refused } from './outcome';

/**
 * Runs the work on the open database and turns what disks and quotas do into refusals; bugs throw on. A connection that was lost
 * (the browser closed it, another page upgraded) is opened once more: the work is one transaction, so what failed has left nothing.
 */
export async function guard<Value>(
  openDatabase: OpenDatabase,
  work: () => PromiseLike<Value>,
): Promise<Value | Refused> {
  const first = await attempt(openDatabase, work);
  if (first.kind === 'done') return first.value;
  if (first.reason !== 'closed') return first;
  const second = await attempt(openDatabase, work);
  return second.kind === 'done' ? second.value : second;
}

async function attempt<Value>(
  openDatabase: OpenDatabase,
  work: () => PromiseLike<Value>,
): Promise<{ readonly kind: 'done'; readonly value: Value } | Refused> {
  if (!(await openDatabase())) return refused('closed');
  try {
    return { kind: 'done', value: await work() };
  } catch (error) {
    const reason = toRefusalReason(error);
    if (reason === null) throw error;
    return refused(reason);
  }
}
