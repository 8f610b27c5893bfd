/**
 * What there is on an entity, followed for as long as its dossier is open: the rows from the store, the background from the packs. Each knows
 * keys that the other may lack, so the packs are asked with what the rows say, and the rows are looked for again by what the packs say.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Background, DossierState } from '@/components/dossier/dossier-state';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import type { Dossier } from '@/lib/core/dossier/dossier';
import { toEntityKeys } from '@/lib/core/entities/entity-keys';
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityId } from '@/lib/core/entities/record';
import type { backgroundRequests } from '@/lib/messages/protocol';
import type { Reply } from '@/lib/messages/reply';
import type { ValueOf } from '@/lib/messages/request-table';
import type { LibraryContext } from '../library-context';

type Rows =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'read'; readonly dossier: Dossier; readonly moved: MovedHighlights };

/** For one entity: another one needs another component. */
export function useDossier(library: Pick<LibraryContext, 'store' | 'background'>, entityId: EntityId): DossierState {
  const { store, background: client } = library;
  const [rows, setRows] = useState<Rows>({ kind: 'loading' });
  const [background, setBackground] = useState<Background>({ kind: 'loading' });
  const known = background.kind === 'known' ? toEntityKeys(toEntityRef(background.record)) : [];
  const wanted = [...new Set([entityId, ...known])].join('\n');
  useEffect(() => {
    const ending = new AbortController();
    const keys = wanted.split('\n');
    // In a library of years all highlights take seconds to go through; nearly all of what will be found is shown before.
    void store.dossiers.readSoon(keys).then((read) => {
      if (ending.signal.aborted || read.kind === 'refused' || read.value.entity === null) return;
      setRows((now) => (now.kind === 'loading' ? { kind: 'read', dossier: read.value, moved: new Map() } : now));
    });
    store.follow(
      async () => ({
        read: await store.dossiers.read(keys),
        moved: await store.observations.listMoved(),
      }),
      ending.signal,
      ({ read, moved }) => {
        // Where highlights stood last is a help; without it the dossier is as good.
        const known = new Map(moved.kind === 'done' ? moved.value.map((row) => [row.id, row]) : []);
        setRows(read.kind === 'done' ? { kind: 'read', dossier: read.value, moved: known } : { kind: 'closed' });
      },
    );
    return () => ending.abort();
  }, [store, wanted]);
  const isRead = rows.kind === 'read';
  const { wikidata = null, title = null } = (isRead ? rows.dossier.entity : null) ?? {};
  useEffect(() => {
    if (!isRead) return undefined;
    let isWanted = true;
    void client.send('entities/get', { entityId, wikidata, title }).then((reply) => {
      if (isWanted) setBackground(toBackground(reply));
    });
    return () => {
      isWanted = false;
    };
  }, [client, entityId, isRead, wikidata, title]);
  if (rows.kind !== 'read') return rows;
  return { kind: 'ready', dossier: rows.dossier, background, moved: rows.moved };
}

type Answer = ValueOf<typeof backgroundRequests, 'entities/get'>;

function toBackground(reply: Reply<Answer>): Background {
  if (!reply.ok) return { kind: 'failed' };
  const { record, pack } = reply.value;
  return record === null ? { kind: 'gone' } : { kind: 'known', record, pack };
}
