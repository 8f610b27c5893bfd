/** The reader's own entries and decisions, followed for as long as their page is open. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnActions, OwnState } from '@/components/own-entries/own-entries';
import type { OwnViewProps } from '@/components/own-entries/own-view';
import type { Connection } from '@/lib/surfaces/connect';
import { createWriteOwn } from '@/lib/surfaces/own-actions';

/** What the page of own entries shows. */
export function useOwn({ store, background }: Pick<Connection, 'store' | 'background'>): OwnViewProps {
  const [state, setState] = useState<OwnState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      async () => ({ entries: await store.ownEntities.list(), choices: await store.choices.list() }),
      ending.signal,
      ({ entries, choices }) => {
        if (entries.kind === 'refused' || choices.kind === 'refused') setState({ kind: 'closed' });
        else setState({ kind: 'ready', entries: entries.value, choices: choices.value });
      },
    );
    return () => ending.abort();
  }, [store]);
  const actions = useMemo<OwnActions>(
    () => ({
      write: createWriteOwn(background),
      deleteEntry: (id, revision) => store.ownEntities.delete(id, revision),
      restoreEntry: (id) => store.ownEntities.restore(id),
      deleteChoice: (id, revision) => store.choices.delete(id, revision),
      restoreChoice: (id) => store.choices.restore(id),
      onReload: () => location.reload(),
    }),
    [store, background],
  );
  return { state, actions };
}
