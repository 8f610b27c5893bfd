/** Everybody and everything that kept articles name; with an id, the dossier of one of them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EntitiesView } from '@/components/entities-list/entities-view';
import type { EntitiesState } from '@/components/entities-list/entities-view';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { PartProps } from '../library-context';
import { OpenDossier } from './dossier';

/** Followed while they are open. An id that is none leads to the list. */
export function Entities(props: PartProps): JSX.Element {
  const id = entityIdSchema.safeParse(props.route.id).data;
  return id === undefined ? <EntityList {...props} /> : <OpenDossier key={id} entityId={id} library={props.library} />;
}

function EntityList({ library: { store, navigate } }: PartProps): JSX.Element {
  const [state, setState] = useState<EntitiesState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.dossiers.listEntities(),
      ending.signal,
      (read) => setState(read.kind === 'done' ? { kind: 'ready', entities: read.value } : { kind: 'closed' }),
    );
    return () => ending.abort();
  }, [store]);
  return (
    <EntitiesView
      state={state}
      onOpen={(id) => navigate({ part: 'entities', id })}
      onReload={() => location.reload()}
    />
  );
}
