/** The reader's saved searches among the library's contents: each leads to what it finds now. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import { toHash } from '@/components/library/library-routes';
import { useWords } from '@/components/words';
import type { SavedSearchRow } from '@/lib/core/notes/saved-search-row';

export interface SavedSearchesProps {
  readonly searches: readonly SavedSearchRow[];
  /** What is being looked for. */
  readonly query: string;
  readonly onDelete: (search: SavedSearchRow) => void;
}

/** Nothing is drawn before the first is saved. */
export function SavedSearches({ searches, query, onDelete }: SavedSearchesProps): JSX.Element | null {
  const words = useWords();
  if (searches.length === 0) return null;
  return (
    <section class="library-nav-group" aria-label={words('saved_searches')}>
      <p class="library-nav-title">{words('saved_searches')}</p>
      <ul>
        {searches.map((search) => (
          <li key={search.id} class="saved-search">
            <a
              href={toHash({ part: 'highlights', query: search.query, sort: search.sort })}
              aria-current={search.query === query ? 'page' : undefined}
            >
              <bdi>{search.name}</bdi>
            </a>
            <Button
              label={words('delete')}
              describedAs={words('about_quote', words('delete'), search.name)}
              icon="close"
              iconOnly
              onPress={() => onDelete(search)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
