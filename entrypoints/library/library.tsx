/** The library's frame: the search field above, contents at the side, the part that the address names, and the one strip that takes back what was done. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { CitingProvider } from '@/components/article-facts/citing';
import { HistoryProvider } from '@/components/history/history-source';
import { LibraryNav } from '@/components/library/library-nav';
import { SavedSearches } from '@/components/search/saved-searches';
import { SearchField } from '@/components/search/search-field';
import { PageRoot } from '@/components/surface/page-root';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { SavedSearchRow } from '@/lib/core/notes/saved-search-row';
import type { Search } from '@/lib/core/search/search-types';
import { openTab } from '@/lib/platform/tabs';
import { createCiting } from '@/lib/surfaces/citing';
import type { Connection } from '@/lib/surfaces/connect';
import { createKeeping } from '@/lib/surfaces/keeping';
import { createNoteHistory } from '@/lib/surfaces/note-history';
import { createProjectChoosing } from '@/lib/store/project-choosing';
import { useSettings } from '@/lib/surfaces/use-settings';
import { createWritingAids } from '@/lib/surfaces/writing-aids';
import { CareGate } from './care-gate';
import { CareStatus } from './care-status';
import { toExportRoute } from './export/subjects';
import { LazyPart } from './lazy-part';
import type { LibraryContext } from './library-context';
import { useNavigation } from './navigation';
import { useCounts } from './use-counts';
import { useSavedSearches } from './use-saved-searches';

export interface LibraryProps {
  readonly connection: Connection;
  readonly search: Search;
}

/** Everything that was kept, followed for as long as the page is open. */
export function Library({ connection, search }: LibraryProps): JSX.Element {
  const { settings: settingsStore, ...others } = connection;
  const settings = useSettings(settingsStore);
  const choosing = useMemo(() => createProjectChoosing(connection.store), [connection]);
  const writing = useMemo(() => createWritingAids(connection.store), [connection]);
  const { route, navigate } = useNavigation();
  const deletions = useDeletions();
  const [chosen, setChosen] = useState<readonly HighlightId[]>(noneChosen);
  const keeping = useMemo(() => createKeeping(connection.store), [connection]);
  const history = useMemo(() => createNoteHistory(connection.store), [connection]);
  const citing = useMemo(() => createCiting(connection), [connection]);
  const library: LibraryContext = {
    ...{ ...others, settingsStore, settings, search, keeping, deletions, navigate, openPassage, chosen },
    onExport: (subject) => {
      if (subject.kind === 'selection') setChosen(subject.ids);
      navigate(toExportRoute(subject));
    },
  };
  const counts = useCounts(connection.store);
  const searches = useSavedSearches(connection.store);
  return (
    <PageRoot
      words={connection.words}
      theme={settings.theme}
      title="library_title"
      colourNames={settings.colourNames}
      choosing={choosing}
      writing={writing}
    >
      <div class="library">
        <div class="library-frame">
          <header class="library-top">
            <SearchField
              query={route.part === 'highlights' ? route.query : ''}
              onQuery={(query) =>
                navigate({ part: 'highlights', query, sort: route.sort }, { replace: route.part === 'highlights' })
              }
              onLeave={focusList}
            />
          </header>
          <LibraryNav part={route.part} counts={counts} hasQuery={route.query !== ''}>
            <SavedSearches {...{ searches, query: route.query }} onDelete={(row) => deleteSearch(library, row)} />
            <CareStatus store={connection.store} lastBackupAt={settings.lastBackupAt} />
          </LibraryNav>
          <CareGate connection={connection}>
            <HistoryProvider source={history}>
              <CitingProvider citing={citing}>
                <LazyPart library={library} route={route} />
              </CitingProvider>
            </HistoryProvider>
          </CareGate>
        </div>
      </div>
      <div class="library-undo">
        <UndoStrip deletions={deletions} />
      </div>
    </PageRoot>
  );
}

const noneChosen: readonly HighlightId[] = [];

/** What was imported from a book, say, has no address; keys still ask for it. */
const openPassage: LibraryContext['openPassage'] = ({ url }, anchor) => {
  if (url !== '') void openTab(anchor === null ? url : toPassageLink(url, anchor));
};

/** From the search field into what it found. */
function focusList(): void {
  document.querySelector<HTMLElement>('main li[tabindex="0"]')?.focus();
}

function deleteSearch({ store, deletions, keeping }: LibraryContext, { id, revision }: SavedSearchRow): void {
  deletions.change(
    'did_delete_search',
    async () => {
      const written = await store.savedSearches.delete(id, revision);
      return written.kind === 'done' ? { kind: 'done', changeSetId: written.changeSetId } : written;
    },
    keeping.undoChange,
  );
}
