/** Moves things in a list, several at once, as the store will do it: so that a view can show the new order before the store has answered. Pure. */

/** A wish to move: which ones, and behind which one that stays; null is the front. */
export interface Move<Id> {
  readonly ids: readonly Id[];
  readonly after: Id | null;
}

/** The list after the move; what is moved keeps its order. Behind something that is not in the list is the front. */
export function applyMove<Id>(order: readonly Id[], { ids, after }: Move<Id>): readonly Id[] {
  const going = new Set(ids);
  const moving = order.filter((id) => going.has(id));
  const resting = order.filter((id) => !going.has(id));
  const at = after === null ? 0 : resting.indexOf(after) + 1;
  return [...resting.slice(0, at), ...moving, ...resting.slice(at)];
}

/**
 * Moves by one place, up or down; scattered ones are first gathered: up before the first that stays above them, down behind the last of them.
 * Null when they stand together at that end already.
 */
export function stepMove<Id>(order: readonly Id[], ids: readonly Id[], direction: 'up' | 'down'): Move<Id> | null {
  const going = new Set(ids);
  const first = order.findIndex((id) => going.has(id));
  const last = order.findLastIndex((id) => going.has(id));
  if (first === -1) return null;
  const restingBefore = (index: number): readonly Id[] => order.slice(0, index).filter((id) => !going.has(id));
  const above =
    direction === 'up' ? restingBefore(first).slice(0, -1) : restingBefore(Math.min(last + 2, order.length));
  const move = { ids: order.filter((id) => going.has(id)), after: above.at(-1) ?? null };
  return isSame(applyMove(order, move), order) ? null : move;
}

/** Moves to one end of the list; null when they are there already. */
export function endMove<Id>(order: readonly Id[], ids: readonly Id[], end: 'first' | 'last'): Move<Id> | null {
  const going = new Set(ids);
  const after = end === 'first' ? null : (order.findLast((id) => !going.has(id)) ?? null);
  const move = { ids: order.filter((id) => going.has(id)), after };
  return isSame(applyMove(order, move), order) ? null : move;
}

/**
 * A move to the gap in front of what stands at `gap` (the length of the list is the gap behind all); null when that changes nothing.
 */
export function gapMove<Id>(order: readonly Id[], ids: readonly Id[], gap: number): Move<Id> | null {
  const going = new Set(ids);
  const after = order.slice(0, gap).findLast((id) => !going.has(id)) ?? null;
  const move = { ids: order.filter((id) => going.has(id)), after };
  return isSame(applyMove(order, move), order) ? null : move;
}

function isSame<Id>(a: readonly Id[], b: readonly Id[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
