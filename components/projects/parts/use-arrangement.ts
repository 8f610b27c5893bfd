/** The order of a project's parts as the reader has just made it, shown before the store has answered. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';
import { applyMove } from '@/lib/core/projects/arrange';
import type { Move } from '@/lib/core/projects/arrange';
import type { ProjectEntry } from '@/lib/core/projects/project-content';

/** Moves on their way, and what they come to. */
export interface Arrangement {
  /** The parts in the order that is meant. */
  readonly parts: readonly ProjectEntry[];
  readonly order: readonly ProjectPartId[];
  /** Shows a move at once; the promise tells whether the store did it. */
  readonly arrange: (move: Move<ProjectPartId>, isDone: Promise<boolean>) => void;
}

/** What is meant holds until the store, with nothing on its way any more, says something of its own. */
export function useArrangement(stored: readonly ProjectEntry[]): Arrangement {
  const [meant, setMeant] = useState<readonly ProjectPartId[] | null>(null);
  const underWay = useRef(0);
  const storedOrder = stored.map(({ part }) => part.id);
  useEffect(() => {
    if (underWay.current === 0) setMeant(null);
  }, [stored]);
  const order = meant ?? storedOrder;
  const settle = (wasDone: boolean): void => {
    underWay.current -= 1;
    if (underWay.current === 0 && !wasDone) setMeant(null);
  };
  const arrange: Arrangement['arrange'] = (move, isDone) => {
    underWay.current += 1;
    setMeant((now) => applyMove(now ?? storedOrder, move));
    void isDone.then(settle, () => settle(false));
  };
  return { parts: meant === null ? stored : inOrder(stored, meant), order, arrange };
}

/** What came in meanwhile stands at the end until the store's own order is shown; what went is not shown. */
function inOrder(stored: readonly ProjectEntry[], order: readonly ProjectPartId[]): readonly ProjectEntry[] {
  const byId = new Map(stored.map((entry) => [entry.part.id, entry]));
  const known = new Set(order);
  const moved = order.flatMap((id) => byId.get(id) ?? []);
  return [...moved, ...stored.filter(({ part }) => !known.has(part.id))];
}
