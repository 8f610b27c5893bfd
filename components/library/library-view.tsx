/** The library: every article the reader kept something from, newest first, with a box to narrow it down and ways to take it away. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { Notice } from '@/components/notice/notice';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import { useDeletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { LostOverview } from '@/components/lost/lost-overview';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import { ArticleEntry } from './article-entry';
import type { LibraryActions } from './article-entry';
import { filterArticles } from './filter-articles';

/** What the library knows. */
export type LibraryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'ready'; readonly articles: readonly PageWithHighlights[]; readonly moved: MovedHighlights };

export interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  readonly onDownloadAll: () => void;
  readonly onReload: () => void;
}

/** So many articles are drawn at a time; more on demand. */
const pageLength = 50;

/** A head that stays, and one column of articles. */
export function LibraryView({ state, actions, onDownloadAll, onReload }: LibraryViewProps): JSX.Element {
  const [query, setQuery] = useState('');
  const articles = state.kind === 'ready' ? state.articles : [];
  return (
    <div class="library">
      <LibraryHead articles={articles} query={query} onQuery={setQuery} onDownloadAll={onDownloadAll} />
      <main class="library-main" aria-busy={state.kind === 'loading'}>
        {state.kind === 'closed' && <Notice kind="closed" onAction={onReload} />}
        {state.kind === 'ready' && (
          <ArticleFeed articles={articles} moved={state.moved} query={query} actions={actions} />
        )}
      </main>
    </div>
  );
}

interface LibraryHeadProps {
  readonly articles: readonly PageWithHighlights[];
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDownloadAll: () => void;
}

function LibraryHead({ articles, query, onQuery, onDownloadAll }: LibraryHeadProps): JSX.Element {
  const words = useWords();
  const highlightCount = articles.reduce((sum, article) => sum + article.highlights.length, 0);
  return (
    <header class="library-head">
      <div class="library-name">
        <h1>{words('library')}</h1>
        <p hidden={articles.length === 0}>
          {words.count('articles_count', articles.length)} · {words.count('highlights_count', highlightCount)}
        </p>
      </div>
      <label class="library-filter">
        <Icon name="search" />
        <span class="unseen">{words('filter')}</span>
        <input
          type="search"
          dir="auto"
          placeholder={words('filter_placeholder')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <Button label={words('download_all')} icon="download" disabled={articles.length === 0} onPress={onDownloadAll} />
    </header>
  );
}

interface ArticleFeedProps {
  readonly articles: readonly PageWithHighlights[];
  readonly moved: MovedHighlights;
  readonly query: string;
  readonly actions: LibraryActions;
}

function ArticleFeed({ articles, moved, query, actions }: ArticleFeedProps): JSX.Element {
  const words = useWords();
  const [length, setLength] = useState(pageLength);
  const found = useMemo(() => filterArticles(articles, query), [articles, query]);
  const deletions = useDeletions();
  return (
    <>
      {articles.length === 0 && <Notice kind="no-library" />}
      {articles.length > 0 && found.length === 0 && <Notice kind="no-match" />}
      <LostOverview articles={found} {...{ moved, actions, deletions }} />
      {found.slice(0, length).map((article) => (
        <ArticleEntry key={article.page.id} {...{ article, actions, deletions, moved }} />
      ))}
      {found.length > length && (
        <Button label={words('show_more')} tone="accent" onPress={() => setLength(length + pageLength)} />
      )}
      <UndoStrip deletions={deletions} />
    </>
  );
}
