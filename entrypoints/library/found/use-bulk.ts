/** What is chosen in a list of highlights, and what is done to all of it: each act is one change of the store that one undo takes back. */
import { useState } from 'preact/hooks';
import type { BulkActions } from '@/components/bulk/bulk-actions';
import { emptySelection, extend, toggle, without } from '@/components/bulk/selection';
import type { Selection } from '@/components/bulk/selection';
import type { ChangedOutcome } from '@/components/keeping/keeping';
import type { HighlightId, PageId } from '@/lib/core/notes/rows';
import type { SearchHit } from '@/lib/core/search/search-types';
import type { MessageKey } from '@/lib/platform/words';
import type { Written } from '@/lib/store/outcome';
import type { LibraryContext } from '../library-context';
import type { Found } from './use-found';

/** The selection of one list. */
export interface Bulk {
  readonly ids: ReadonlySet<HighlightId>;
  readonly actions: BulkActions;
  readonly onChoose: (index: number, id: HighlightId, isStretch: boolean) => void;
  readonly onStretch: (from: number, to: number) => void;
  readonly onMove: (pageId: PageId) => void;
}

/** Begins with nothing chosen. */
export function useBulk(
  { store, deletions, keeping, onExport }: LibraryContext,
  found: Pick<Found, 'list' | 'total'>,
): Bulk {
  const [selection, setSelection] = useState<Selection>(emptySelection);
  const ids = [...selection.ids];
  const stretch = async (from: number, to: number): Promise<void> => {
    const hits = await found.list(Math.min(from, to), Math.max(from, to));
    setSelection((now) => extend(now, highlightsOf(hits), from));
  };
  const change = (said: MessageKey, work: () => Promise<Written<unknown>>): void =>
    deletions.change(said, async () => toOutcome(await work()), keeping.undoChange);
  return {
    ids: selection.ids,
    onChoose: (index, id, isStretch) => {
      if (isStretch && selection.anchor !== null) void stretch(selection.anchor, index);
      else setSelection((now) => toggle(now, id, index));
    },
    onStretch: (from, to) => void stretch(from, to),
    onMove: (pageId) => change('did_move', () => store.bulk.move(ids, pageId)),
    actions: {
      onTag: (edits) => change('did_tag', () => store.bulk.retag(ids, edits)),
      onRecolour: (colour) => change('did_recolour', () => store.bulk.recolour(ids, colour)),
      onExport: () => onExport({ kind: 'selection', ids }),
      onDelete: () => {
        change('did_delete_many', async () => {
          const written = await store.bulk.delete(ids);
          if (written.kind === 'done') setSelection((now) => without(now, ids));
          return written;
        });
      },
      onChooseAll: () => void stretch(0, found.total - 1),
      onChooseNone: () => setSelection(emptySelection),
    },
  };
}

function highlightsOf(hits: readonly SearchHit[]): readonly HighlightId[] {
  return hits.flatMap(({ kind, id }) => (kind === 'highlight' ? [id as HighlightId] : []));
}

function toOutcome(written: Written<unknown>): ChangedOutcome {
  return written.kind === 'done' ? { kind: 'done', changeSetId: written.changeSetId } : written;
}
