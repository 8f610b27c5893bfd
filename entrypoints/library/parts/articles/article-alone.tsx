/** One article with all that was kept of it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LibraryActions } from '@/components/library/article-entry';
import { ArticlePage } from '@/components/library/article-page';
import type { ArticleState } from '@/components/library/article-page';
import { pageIdSchema } from '@/lib/core/notes/rows';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import type { Store } from '@/lib/store/create-store';
import { toMarkdownFile, toMarkdownText } from '@/lib/surfaces/markdown-files';
import type { LibraryContext } from '../../library-context';
import { NoteOf } from './note-of';
import { ReferenceOf } from './reference-of';

export interface ArticleAloneProps {
  readonly library: LibraryContext;
  /** As it stands in the address, so it may be anything. */
  readonly id: string;
}

/** Followed while it is open. */
export function ArticleAlone({ library, id }: ArticleAloneProps): JSX.Element {
  const { store, deletions } = library;
  const [state, setState] = useState<ArticleState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    setState({ kind: 'loading' });
    store.follow(() => readArticle(store, id), ending.signal, setState);
    return () => ending.abort();
  }, [store, id]);
  return (
    <ArticlePage
      state={state}
      actions={toActions(library)}
      deletions={deletions}
      onReload={() => location.reload()}
      note={({ page }) => <NoteOf library={library} page={page} />}
      reference={(article) => <ReferenceOf library={library} article={article} />}
    />
  );
}

async function readArticle({ pages, observations }: Store, id: string): Promise<ArticleState> {
  const pageId = pageIdSchema.safeParse(id).data;
  if (pageId === undefined) return { kind: 'gone' };
  const article = await pages.read(pageId);
  if (article.kind === 'refused') return { kind: article.reason === 'gone' ? 'gone' : 'closed' };
  const stands = await observations.readStands(article.value.highlights.map(({ highlight }) => highlight.id));
  return { kind: 'ready', article: article.value, moved: stands.kind === 'done' ? stands.value : new Map() };
}

function toActions({ keeping, openPassage, onExport, settings }: LibraryContext): LibraryActions {
  return {
    keeping,
    deletePage: keeping.deletePage,
    restorePage: keeping.restorePage,
    onOpenPassage: ({ page, highlights }, id) =>
      openPassage(page, highlights.find(({ highlight }) => highlight.id === id)?.highlight.anchor ?? null),
    onCopyText: (text) => void writeClipboard(text),
    onCopyMarkdown: (article) => writeClipboard(toMarkdownText(article, settings.colourNames)),
    onDownloadMarkdown: (article) => downloadFile(toMarkdownFile(article, settings.colourNames)),
    onExport: (id) => onExport({ kind: 'article', id }),
  };
}
