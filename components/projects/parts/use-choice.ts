/** Which parts are chosen, by box, by range with Shift, or a whole section: what is done to one of them is done to all. */
import { useMemo, useState } from 'preact/hooks';
import type { ProjectPartId } from '@/lib/core/notes/project-rows';

/** The chosen parts. */
export interface Choice {
  readonly ids: ReadonlySet<ProjectPartId>;
  /** Chooses or lets go of one; with `toHere` everything from the last one touched up to it. */
  readonly toggle: (id: ProjectPartId, toHere: boolean) => void;
  readonly chooseAll: (ids: readonly ProjectPartId[]) => void;
  readonly clear: () => void;
  /** What an act on this part is about: all that is chosen, if it is, else itself. */
  readonly around: (id: ProjectPartId) => readonly ProjectPartId[];
}

/** Parts that are gone are chosen no more. */
export function useChoice(order: readonly ProjectPartId[]): Choice {
  const [chosen, setChosen] = useState<ReadonlySet<ProjectPartId>>(new Set());
  const [last, setLast] = useState<ProjectPartId | null>(null);
  const ids = useMemo(() => new Set(order.filter((id) => chosen.has(id))), [order, chosen]);
  const toggle: Choice['toggle'] = (id, toHere) => {
    const from = last === null || !toHere ? -1 : order.indexOf(last);
    const to = order.indexOf(id);
    const touched = from === -1 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
    const next = new Set(ids);
    for (const one of touched) {
      if (ids.has(id)) next.delete(one);
      else next.add(one);
    }
    setChosen(next);
    setLast(id);
  };
  return {
    ids,
    toggle,
    chooseAll: (all) => setChosen(new Set([...ids, ...all])),
    clear: () => setChosen(new Set()),
    around: (id) => (ids.has(id) ? order.filter((one) => ids.has(one)) : [id]),
  };
}
