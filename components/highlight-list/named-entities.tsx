/** Whom a highlight names, each with the way to its dossier. For the library alone: elsewhere an address after `#` leads nowhere. */
import type { JSX } from 'preact';
import { toHash } from '@/components/library/library-routes';
import { Marked } from '@/components/marked/marked';
import type { EntityRef } from '@/lib/core/entities/record';

/** Each once, however often the passage names it. */
export function NamedEntities({ entities }: { readonly entities: readonly EntityRef[] }): JSX.Element {
  const once = [...new Map(entities.map((entity) => [entity.id, entity])).values()];
  return (
    <>
      {once.map(({ id, name }) => (
        <a key={id} class="highlight-entity" href={toHash({ part: 'entities', id })}>
          <bdi>
            <Marked field="entities" text={name} />
          </bdi>
        </a>
      ))}
    </>
  );
}
