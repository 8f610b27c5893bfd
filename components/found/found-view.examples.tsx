/** The library's long list as it stands in its frame: full, searched, chosen from, empty, closed. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { ColourNamesForm } from '@/components/colours/colour-names-form';
import { LibraryNav } from '@/components/library/library-nav';
import { nothing } from '@/components/samples/sample-actions';
import { sampleFound, sampleFoundActions, sampleSearches, toFoundRows } from '@/components/samples/sample-found';
import { SaveSearch } from '@/components/search/save-search';
import { SavedSearches } from '@/components/search/saved-searches';
import { SearchField } from '@/components/search/search-field';
import { SearchFilters } from '@/components/search/search-filters';
import { createMarker } from '@/lib/core/search/create-marker';
import { FoundView } from './found-view';
import type { FoundViewProps } from './found-view';

const bulkActions = {
  onTag: nothing,
  onRecolour: nothing,
  onExport: nothing,
  onDelete: nothing,
  onChooseAll: nothing,
  onChooseNone: nothing,
};

function view(query: string, changes: Partial<FoundViewProps> = {}): () => JSX.Element {
  return () => (
    <div class="library">
      <div class="library-frame">
        <header class="library-top">
          <SearchField query={query} onQuery={nothing} onLeave={nothing} />
        </header>
        <LibraryNav part="highlights" counts={{ highlights: 4, articles: 2, lost: 1 }} hasQuery={query !== ''}>
          <SavedSearches searches={sampleSearches} query={query} onDelete={nothing} />
        </LibraryNav>
        <FoundView
          title={query === '' ? 'Highlights' : 'Search'}
          label="Highlights"
          query={query}
          state="ready"
          rows={toFoundRows(sampleFound)}
          onRange={nothing}
          chosen={new Set()}
          deletions={{ remove: nothing, change: nothing }}
          findMarks={query === '' ? null : createMarker(query).mark}
          actions={sampleFoundActions}
          bulk={{ actions: bulkActions, articles: () => <p /> }}
          tools={
            <>
              <SearchFilters query={query} onQuery={nothing} sort="reading" onSort={nothing} />
              <ColourNamesForm names={{}} onNames={nothing} />
              {query !== '' && <SaveSearch query={query} onSave={async () => null} />}
            </>
          }
          onClear={nothing}
          onReload={nothing}
          {...changes}
        />
      </div>
    </div>
  );
}

/** Wide as a window. */
export const foundViewExamples: ExampleSet = {
  component: 'found-view',
  width: 1100,
  examples: [
    { name: 'default', view: view('') },
    { name: 'searched', view: view('promises court colour:claim') },
    {
      name: 'chosen',
      view: view('', { chosen: new Set(sampleFound.slice(0, 2).map(({ highlight }) => highlight.id)) }),
    },
    { name: 'nothing fits', view: view('no such words', { rows: toFoundRows([]) }) },
    { name: 'empty', view: view('', { rows: toFoundRows([]) }) },
    { name: 'closed', view: view('', { rows: toFoundRows([]), state: 'closed' }) },
    { name: 'right to left', view: view(''), direction: 'rtl' },
  ],
};
