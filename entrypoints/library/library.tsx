/** The library's frame: contents at the side, the part that the address names, and the one strip that takes back what was done. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { HistoryProvider } from '@/components/history/history-source';
import { LibraryNav } from '@/components/library/library-nav';
import { PageRoot } from '@/components/surface/page-root';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import { openTab } from '@/lib/platform/tabs';
import type { Connection } from '@/lib/surfaces/connect';
import { createKeeping } from '@/lib/surfaces/keeping';
import { createNoteHistory } from '@/lib/surfaces/note-history';
import { useSettings } from '@/lib/surfaces/use-settings';
import { CareGate } from './care-gate';
import { LazyPart } from './lazy-part';
import type { LibraryContext } from './library-context';
import { useNavigation } from './navigation';

/** Everything that was kept, followed for as long as the page is open. */
export function Library({ connection }: { readonly connection: Connection }): JSX.Element {
  const { settings: settingsStore, ...others } = connection;
  const settings = useSettings(settingsStore);
  const { route, navigate } = useNavigation();
  const deletions = useDeletions();
  const keeping = useMemo(() => createKeeping(connection.store), [connection]);
  const history = useMemo(() => createNoteHistory(connection.store), [connection]);
  const library: LibraryContext = { ...others, settingsStore, settings, keeping, deletions, navigate, openPassage };
  return (
    <PageRoot words={connection.words} theme={settings.theme} title="library_title" colourNames={settings.colourNames}>
      <div class="library-frame">
        <LibraryNav part={route.part} counts={{}} />
        <CareGate connection={connection}>
          <HistoryProvider source={history}>
            <LazyPart library={library} route={route} />
          </HistoryProvider>
        </CareGate>
        <div class="library-undo">
          <UndoStrip deletions={deletions} />
        </div>
      </div>
    </PageRoot>
  );
}

const openPassage: LibraryContext['openPassage'] = ({ url }, anchor) =>
  void openTab(anchor === null ? url : toPassageLink(url, anchor));
