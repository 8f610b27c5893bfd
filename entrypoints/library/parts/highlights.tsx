/** Every highlight of every article, or everything that fits a search. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { FoundView } from '@/components/found/found-view';
import type { FoundViewProps } from '@/components/found/found-view';
import { findOnlyTag, replaceTag } from '@/components/search/query-terms';
import { RenameTag } from '@/components/search/rename-tag';
import { SaveSearch } from '@/components/search/save-search';
import { SearchFilters, sortsFor } from '@/components/search/search-filters';
import { createMarker } from '@/lib/core/search/create-marker';
import type { SearchKind, SearchSort } from '@/lib/core/search/search-types';
import { writeClipboard } from '@/lib/platform/clipboard';
import { ColourNamesForm } from '@/components/colours/colour-names-form';
import type { Wanted } from '../found/hit-pages';
import { useBulk } from '../found/use-bulk';
import { useFound } from '../found/use-found';
import type { Found } from '../found/use-found';
import { createMoveForm } from '../found/create-move-form';
import type { PartProps } from '../library-context';

const onlyHighlights: readonly SearchKind[] = ['highlight'];

/** Without a search the list is one of highlights alone; a search finds notes, articles and projects as well. */
export function Highlights({ library, route }: PartProps): JSX.Element {
  const { words, settings, settingsStore, deletions, navigate } = library;
  const query = route.query.trim();
  const sorts = sortsFor(query);
  const sort: SearchSort = sorts.find((one) => one === route.sort) ?? (query === '' ? 'newest' : 'relevance');
  const { colourNames } = settings;
  const wanted = useMemo<Wanted>(
    () => ({ query, sort, colourNames, ...(query === '' ? { kinds: onlyHighlights } : {}) }),
    [query, sort, colourNames],
  );
  const found = useFound(library.store, library.search, wanted);
  const bulk = useBulk(library, found);
  const marker = useMemo(() => (query === '' ? null : createMarker(query).mark), [query]);
  const moveForm = createMoveForm(library.store, bulk.onMove);
  const tag = findOnlyTag(query);
  const search = (next: string): void =>
    navigate({ part: 'highlights', query: next, sort: route.sort }, { replace: true });
  return (
    <FoundView
      title={words(query === '' ? 'library_highlights' : 'search')}
      label={words('library_highlights')}
      query={query}
      state={toState(found)}
      rows={found}
      onRange={found.onRange}
      chosen={bulk.ids}
      deletions={deletions}
      findMarks={marker}
      actions={{
        keeping: library.keeping,
        onOpenPassage: ({ page, highlight }) => library.openPassage(page, highlight.anchor),
        onCopy: (text) => void writeClipboard(text),
        onChoose: bulk.onChoose,
        onStretch: bulk.onStretch,
        onChooseAll: bulk.actions.onChooseAll,
        onChooseNone: bulk.actions.onChooseNone,
      }}
      bulk={{ actions: bulk.actions, articles: moveForm }}
      tools={
        <>
          <SearchFilters
            {...{ query, sort }}
            onQuery={search}
            onSort={(next) => navigate({ part: 'highlights', query: route.query, sort: next }, { replace: true })}
          />
          <ColourNamesForm names={colourNames} onNames={(next) => void settingsStore.change({ colourNames: next })} />
          {query !== '' && (
            <Button
              label={words('export_more')}
              icon="download"
              onPress={() => library.onExport({ kind: 'search', query })}
            />
          )}
          {tag !== null && (
            <RenameTag
              key={tag}
              tag={tag}
              onRename={(to) => renameTag(library, tag, to, () => search(replaceTag(query, tag, to)))}
            />
          )}
          {query !== '' && <SaveSearch query={query} onSave={(name) => save(library, { name, query, sort })} />}
        </>
      }
      onClear={() => search('')}
      onReload={() => location.reload()}
    />
  );
}

function renameTag(
  { store, deletions, keeping }: PartProps['library'],
  from: string,
  to: string,
  renamed: () => void,
): void {
  deletions.change(
    'did_tag',
    async () => {
      const written = await store.bulk.renameTag(from, to);
      if (written.kind === 'refused') return written;
      renamed();
      return { kind: 'done', changeSetId: written.changeSetId };
    },
    keeping.undoChange,
  );
}

async function save(
  { store }: PartProps['library'],
  search: { readonly name: string; readonly query: string; readonly sort: SearchSort },
) {
  const written = await store.savedSearches.write({ ...search, editing: null });
  return written.kind === 'refused' ? written.reason : null;
}

/** An empty list is believed only once everything was read. */
function toState({ isClosed, isComplete, total }: Found): FoundViewProps['state'] {
  if (isClosed) return 'closed';
  if (isComplete) return 'ready';
  return total === 0 ? 'loading' : 'reading';
}
