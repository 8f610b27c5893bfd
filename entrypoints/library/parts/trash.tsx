/** What was deleted in the last thirty days, and the way back. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { TrashView } from '@/components/trash/trash-view';
import type { TrashActions, TrashState } from '@/components/trash/trash-view';
import { systemClock } from '@/lib/platform/clock';
import type { PartProps } from '../library-context';

/** Followed while it is open. */
export function Trash({ library }: PartProps): JSX.Element {
  const { store, keeping, deletions } = library;
  const [state, setState] = useState<TrashState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.trash.list(),
      ending.signal,
      (read) => setState(read.kind === 'done' ? { kind: 'ready', entries: read.value } : { kind: 'closed' }),
    );
    return () => ending.abort();
  }, [store]);
  const actions = useMemo<TrashActions>(
    () => ({
      restore: (refs) => store.trash.restore(refs),
      undoChange: keeping.undoChange,
      // What is deleted at this very moment goes, too: the question named everything that is shown.
      empty: () => store.trash.empty(systemClock() + 1),
      onReload: () => location.reload(),
    }),
    [store, keeping],
  );
  return <TrashView state={state} actions={actions} deletions={deletions} now={systemClock()} />;
}
