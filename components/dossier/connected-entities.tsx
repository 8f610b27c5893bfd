/** Who and what the reader's articles name together with an entity; each leads to its own dossier. */
import type { JSX } from 'preact';
import { toHash } from '@/components/library/library-routes';
import { useWords } from '@/components/words';
import type { ConnectedEntity } from '@/lib/core/dossier/dossier';

/** Those that share most articles come first. */
export function ConnectedEntities({ connected }: { readonly connected: readonly ConnectedEntity[] }): JSX.Element {
  const words = useWords();
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <ul class="choices">
      {connected.map(({ entity, articleCount }) => (
        <li key={entity.id}>
          <a class="choice" href={toHash({ part: 'entities', id: entity.id })}>
            <bdi>{entity.name}</bdi>{' '}
            <span class="choice-count" aria-hidden="true">
              {numbers.format(articleCount)}
            </span>
            <span class="unseen">{words.count('dossier_together', articleCount)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
