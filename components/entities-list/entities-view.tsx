/** Everybody and everything that the reader's articles name: found by name or kind, and from each the way to its dossier. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '@/components/icon/icon';
import { toHash } from '@/components/library/library-routes';
import { Notice } from '@/components/notice/notice';
import { VirtualList } from '@/components/virtual/virtual-list';
import { useWords } from '@/components/words';
import { chooseEntities, entityOrders } from '@/lib/core/dossier/choose-entities';
import type { EntityWish } from '@/lib/core/dossier/choose-entities';
import type { CountedEntity } from '@/lib/core/dossier/entity-tally';
import type { EntityId } from '@/lib/core/entities/record';
import { KindFilter } from './kind-filter';

/** What is known of them. */
export type EntitiesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly entities: readonly CountedEntity[] };

export interface EntitiesViewProps {
  readonly state: EntitiesState;
  readonly onOpen: (entityId: EntityId) => void;
  readonly onReload: () => void;
}

/** How tall a row is before it was drawn, in px. */
const rowPx = 58;

/** A heading with the field to look for a name, the kinds, and the list. */
export function EntitiesView({ state, onOpen, onReload }: EntitiesViewProps): JSX.Element {
  const words = useWords();
  const entities = state.kind === 'ready' ? state.entities : [];
  return (
    <main class="library-main entities" aria-busy={state.kind === 'loading'}>
      <header class="found-head">
        <h1 class="library-title">{words('library_entities')}</h1>
        {entities.length > 0 && <p class="found-count">{words.count('entities_count', entities.length)}</p>}
      </header>
      {state.kind === 'closed' && <Notice kind="closed" onAction={onReload} />}
      {state.kind === 'ready' && entities.length === 0 && <Notice kind="no-entities" />}
      {entities.length > 0 && <ChosenEntities entities={entities} onOpen={onOpen} />}
    </main>
  );
}

interface ChosenEntitiesProps extends Pick<EntitiesViewProps, 'onOpen'> {
  readonly entities: readonly CountedEntity[];
}

function ChosenEntities({ entities, onOpen }: ChosenEntitiesProps): JSX.Element {
  const words = useWords();
  const [wish, setWish] = useState<EntityWish>({ query: '', kind: null, order: 'most' });
  const chosen = useMemo(() => chooseEntities(entities, wish, words.language), [entities, wish, words]);
  return (
    <>
      <div class="entities-wish">
        <label class="entities-find">
          <Icon name="search" />
          <span class="unseen">{words('entities_find')}</span>
          <input
            type="search"
            dir="auto"
            placeholder={words('entities_find')}
            value={wish.query}
            onInput={(event) => setWish({ ...wish, query: event.currentTarget.value })}
          />
        </label>
        <label class="entities-order">
          <span>{words('entities_order')}</span>
          <select
            value={wish.order}
            onChange={({ currentTarget }) =>
              setWish({ ...wish, order: entityOrders.find((order) => order === currentTarget.value) ?? 'most' })
            }
          >
            {entityOrders.map((order) => (
              <option key={order} value={order}>
                {words(`entities_order_${order}`)}
              </option>
            ))}
          </select>
        </label>
        <KindFilter entities={entities} chosen={wish.kind} onChoose={(kind) => setWish({ ...wish, kind })} />
      </div>
      <p class="unseen" role="status">
        {words.count('entities_count', chosen.length)}
      </p>
      {chosen.length === 0 && <Notice kind="no-match" />}
      <VirtualList
        label={words('library_entities')}
        count={chosen.length}
        keyOf={(index) => chosen[index]?.entity.id ?? index}
        drawRow={(index) => <EntityRow one={chosen[index]} />}
        onRange={() => undefined}
        onRowKey={(event, index) => {
          const one = chosen[index];
          if (event.key === 'Enter' && one !== undefined) onOpen(one.entity.id);
        }}
        estimatePx={rowPx}
      />
    </>
  );
}

/** The row is the list's stop for keys, so the link in it is none of its own. */
function EntityRow({ one }: { readonly one: CountedEntity | undefined }): JSX.Element {
  const words = useWords();
  if (one === undefined) return <></>;
  const { entity, kind, articleCount, highlightCount, hasNote } = one;
  return (
    <div class="entity-row">
      <a class="entity-row-name" href={toHash({ part: 'entities', id: entity.id })} tabIndex={-1}>
        <bdi>{entity.name}</bdi>
      </a>
      {kind !== null && <span class="entity-row-kind">{words(`kind_${kind}`)}</span>}
      <p class="entity-row-counts">
        {articleCount > 0 && <span>{words.count('articles_count', articleCount)}</span>}
        {highlightCount > 0 && <span>{words.count('highlights_count', highlightCount)}</span>}
        {hasNote && <span>{words('entity_has_note')}</span>}
      </p>
    </div>
  );
}
