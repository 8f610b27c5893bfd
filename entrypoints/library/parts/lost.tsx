/** The highlights whose articles no longer hold their words, or hold others in their place. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LostView } from '@/components/lost-list/lost-view';
import type { LostState } from '@/components/lost-list/lost-view';
import type { PartProps } from '../library-context';

/** Followed while they are open. */
export function Lost({ library }: PartProps): JSX.Element {
  const { store, deletions, keeping, openPassage } = library;
  const [state, setState] = useState<LostState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      async () => {
        const moved = await store.observations.listMoved();
        if (moved.kind === 'refused') return moved;
        return store.readFound(moved.value.map(({ id }) => ({ kind: 'highlight', id })));
      },
      ending.signal,
      (read) => {
        if (read.kind === 'refused') setState({ kind: 'closed' });
        else setState({ kind: 'ready', rows: read.value.flatMap((row) => (row?.kind === 'highlight' ? [row] : [])) });
      },
    );
    return () => ending.abort();
  }, [store]);
  return (
    <LostView
      state={state}
      onOpen={({ page }) => openPassage(page, null)}
      onDelete={({ highlight: { id, revision } }) =>
        deletions.remove(
          () => keeping.deleteHighlight(id, revision),
          () => keeping.restoreHighlight(id),
        )
      }
      onReload={() => location.reload()}
    />
  );
}
