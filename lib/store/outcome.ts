/** What reading and writing come to, as values. Only bugs throw. */
import type { PageId } from '@/lib/core/notes/rows';
import type { ChangeSetId } from './tables';

/**
 * Why nothing was done. `private`: a private window, where nothing is stored. `stale`: the row was changed elsewhere. `gone`: it is
 * deleted or was never there. `full`: the disk, the quota, or more than a row may hold. `closed`: the database does not open. `newer`: a
 * newer version of the extension made it, so it is left alone.
 */
export type RefusalReason = 'private' | 'stale' | 'gone' | 'full' | 'closed' | 'newer';

/** Nothing was changed. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

/** What was read; reading is refused only as `closed`, `newer` or `gone`. */
export type Read<Value> = { readonly kind: 'done'; readonly value: Value } | Refused;

/** What was written, with the change set that undoes it and the articles it touched. */
export interface Done<Value> {
  readonly kind: 'done';
  readonly value: Value;
  readonly changeSetId: ChangeSetId;
  readonly pageIds: readonly PageId[];
}
export type Written<Value> = Done<Value> | Refused;

/** The refusal for a reason. */
export function refused(reason: RefusalReason): Refused {
  return { kind: 'refused', reason };
}

/** Turns the errors that a disk, a quota or a newer version cause into reasons; null for everything else, which is a bug. */
export function toRefusalReason(error: unknown): 'full' | 'closed' | null {
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return 'full';
  return names.some((name) => closedErrors.has(name)) ? 'closed' : null;
}

/** Dexie's own errors and the browsers', for databases that cannot be opened, were closed, or lost their connection. */
const closedErrors = new Set([
  'DatabaseClosedError',
  'OpenFailedError',
  'VersionError',
  'MissingAPIError',
  'NoSuchDatabaseError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
]);

/** Dexie wraps what the browser threw: the cause of an aborted transaction stands in `inner`, that of many writes at once in `failures`. */
function errorNames(error: unknown): string[] {
  const names: string[] = [];
  let current: unknown = error;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    const { inner, failures } = current as { readonly inner?: unknown; readonly failures?: readonly unknown[] };
    current = inner ?? failures?.[0];
  }
  return names;
}
