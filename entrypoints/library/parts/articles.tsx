/** The articles that something was kept from. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryActions } from '@/components/library/article-entry';
import { LibraryView } from '@/components/library/library-view';
import type { LibraryState } from '@/components/library/library-view';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { toMarkdownArchive, toMarkdownFile, toMarkdownText } from '@/lib/surfaces/markdown-files';
import type { LibraryContext, PartProps } from '../library-context';
import { useMoved } from '../use-moved';

/** The state but for what is followed on its own. */
type ReadLibrary = Exclude<LibraryState, { kind: 'ready' }> | Omit<Extract<LibraryState, { kind: 'ready' }>, 'moved'>;

/** Followed while they are open. */
export function Articles({ library }: PartProps): JSX.Element {
  const { store } = library;
  const [state, setState] = useState<ReadLibrary>({ kind: 'loading' });
  const moved = useMoved(store);
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
    <LibraryView
      state={state.kind === 'ready' ? { ...state, moved } : state}
      actions={toActions(library)}
      onDownloadAll={() => {
        if (state.kind === 'ready') downloadFile(toMarkdownArchive(state.articles));
      }}
      onReload={() => location.reload()}
    />
  );
}

function toActions({ keeping, openPassage }: LibraryContext): LibraryActions {
  return {
    keeping,
    deletePage: keeping.deletePage,
    restorePage: keeping.restorePage,
    onOpenPassage: ({ page, highlights }, id) =>
      openPassage(page, highlights.find(({ highlight }) => highlight.id === id)?.highlight.anchor ?? null),
    onCopyText: (text) => void writeClipboard(text),
    onCopyMarkdown: (article) => writeClipboard(toMarkdownText(article)),
    onDownloadMarkdown: (article) => downloadFile(toMarkdownFile(article)),
  };
}
