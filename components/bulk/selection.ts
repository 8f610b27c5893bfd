/** Which highlights are chosen to be dealt with together. Pure: a selection is a value, and every step makes a new one. */
import type { HighlightId } from '@/lib/core/notes/rows';

/** What is chosen, and the place from which a stretch would be chosen with Shift. */
export interface Selection {
  readonly ids: ReadonlySet<HighlightId>;
  /** A place in the list; null before the first choice. */
  readonly anchor: number | null;
}

/** Nothing chosen. */
export const emptySelection: Selection = { ids: new Set(), anchor: null };

/** Chooses one, or lets go of it; stretches begin there from now on. */
export function toggle({ ids }: Selection, id: HighlightId, place: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: place };
}

/** Chooses all of these as well; stretches go on beginning where they did. */
export function extend({ ids, anchor }: Selection, more: readonly HighlightId[], place: number): Selection {
  return { ids: new Set([...ids, ...more]), anchor: anchor ?? place };
}

/** What is still there of a selection once these were deleted. */
export function without({ ids, anchor }: Selection, gone: readonly HighlightId[]): Selection {
  const going = new Set(gone);
  return { ids: new Set([...ids].filter((id) => !going.has(id))), anchor };
}
