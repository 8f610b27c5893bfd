/** Filters and order of a list. A filter is a term of the query, so the search field always says all that is filtered by. */
import type { JSX } from 'preact';
import { useColourName } from '@/components/colours/colour-names';
import { useWords } from '@/components/words';
import { highlightColours } from '@/lib/core/notes/rows';
import { searchSorts } from '@/lib/core/search/search-types';
import type { SearchSort } from '@/lib/core/search/search-types';
import type { MessageKey } from '@/lib/platform/words';
import { hasTerm, toggleTerm } from './query-terms';

export interface SearchFiltersProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly sort: SearchSort;
  readonly onSort: (sort: SearchSort) => void;
}

const wishes: readonly { readonly term: string; readonly label: MessageKey }[] = [
  { term: 'has:note', label: 'filter_has_note' },
  { term: 'is:changed', label: 'filter_changed' },
  { term: 'is:lost', label: 'filter_lost' },
];

const sortLabels: Record<SearchSort, MessageKey> = {
  relevance: 'sort_relevance',
  newest: 'sort_newest',
  oldest: 'sort_oldest',
  reading: 'sort_reading',
};

/** The orders to choose from: there is no best where nothing is asked. */
export function sortsFor(query: string): readonly SearchSort[] {
  return query.trim() === '' ? searchSorts.filter((sort) => sort !== 'relevance') : searchSorts;
}

/** Colours, what became of highlights, and the order. */
export function SearchFilters({ query, onQuery, sort, onSort }: SearchFiltersProps): JSX.Element {
  const words = useWords();
  const nameColour = useColourName();
  const toggler = (term: string, label: string, dot: JSX.Element | null): JSX.Element => (
    <button
      key={term}
      type="button"
      class="filter-chip"
      aria-pressed={hasTerm(query, term)}
      onClick={() => onQuery(toggleTerm(query, term))}
    >
      {dot}
      {label}
    </button>
  );
  return (
    <>
      <div class="filter-chips" role="group" aria-label={words('filters')}>
        {highlightColours.map((colour) =>
          toggler(`colour:${colour}`, nameColour(colour), <span class={`colour-dot dot-${colour}`} />),
        )}
        {wishes.map(({ term, label }) => toggler(term, words(label), null))}
      </div>
      <label class="sort">
        <span>{words('sort')}</span>
        <select
          value={sort}
          onChange={({ currentTarget: { value } }) => onSort(searchSorts.find((one) => one === value) ?? 'reading')}
        >
          {sortsFor(query).map((one) => (
            <option key={one} value={one}>
              {words(sortLabels[one])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
