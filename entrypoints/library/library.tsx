/** Wires the library's pages to the store. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryActions } from '@/components/library/article-entry';
import { LibraryParts } from '@/components/library/library-parts';
import { LibraryView } from '@/components/library/library-view';
import type { LibraryState } from '@/components/library/library-view';
import { OwnView } from '@/components/own-entries/own-view';
import { PacksView } from '@/components/packs/packs-view';
import { PageRoot } from '@/components/surface/page-root';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { openTab } from '@/lib/platform/tabs';
import type { Store } from '@/lib/store/create-store';
import type { Connection } from '@/lib/surfaces/connect';
import { createKeeping } from '@/lib/surfaces/keeping';
import { toMarkdownArchive, toMarkdownFile, toMarkdownText } from '@/lib/surfaces/markdown-files';
import { useSettings } from '@/lib/surfaces/use-settings';
import { useMoved } from './use-moved';
import { useOwn } from './use-own';
import { usePacks } from './use-packs';
import { usePart } from './use-part';

/** The library's state but for what is followed on its own. */
type ReadLibrary = Exclude<LibraryState, { kind: 'ready' }> | Omit<Extract<LibraryState, { kind: 'ready' }>, 'moved'>;

/** Everything that was kept, followed for as long as the page is open. */
export function Library({ connection }: { readonly connection: Connection }): JSX.Element {
  const { store, words } = connection;
  const settings = useSettings(connection.settings);
  const [state, setState] = useState<ReadLibrary>({ kind: 'loading' });
  const actions = useMemo(() => createActions(store), [store]);
  const moved = useMoved(store);
  const part = usePart();
  const packs = usePacks({ store, isOpen: part === 'packs' });
  const own = useOwn(connection, part === 'own');
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.pages.readAll(),
      ending.signal,
      (read) => setState(read.kind === 'done' ? { kind: 'ready', articles: read.value } : { kind: 'closed' }),
    );
    return () => ending.abort();
  }, [store]);
  return (
    <PageRoot words={words} theme={settings.theme} title="library_title">
      <LibraryParts part={part}>
        {part === 'packs' && <PacksView {...packs} />}
        {part === 'own' && <OwnView {...own} />}
        {part === 'articles' && (
          <LibraryView
            state={state.kind === 'ready' ? { ...state, moved } : state}
            actions={actions}
            onDownloadAll={() => {
              if (state.kind === 'ready') downloadFile(toMarkdownArchive(state.articles));
            }}
            onReload={() => location.reload()}
          />
        )}
      </LibraryParts>
    </PageRoot>
  );
}

function createActions(store: Store): LibraryActions {
  const keeping = createKeeping(store);
  return {
    keeping,
    deletePage: keeping.deletePage,
    restorePage: keeping.restorePage,
    onOpenPassage: ({ page, highlights }, id) => {
      const kept = highlights.find(({ highlight }) => highlight.id === id);
      void openTab(kept === undefined ? page.url : toPassageLink(page.url, kept.highlight.anchor));
    },
    onCopyText: (text) => void writeClipboard(text),
    onCopyMarkdown: (article) => writeClipboard(toMarkdownText(article)),
    onDownloadMarkdown: (article) => downloadFile(toMarkdownFile(article)),
  };
}
