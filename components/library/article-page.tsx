/** One article of the library with all that was kept of it. */
import type { JSX } from 'preact';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import { Notice } from '@/components/notice/notice';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import { ArticleEntry } from './article-entry';
import type { LibraryActions } from './article-entry';
import { BackLink } from './back-link';
import { EmptyState } from './empty-state';

/** What is known of it. */
export type ArticleState =
  | { readonly kind: 'loading' | 'closed' | 'gone' }
  | { readonly kind: 'ready'; readonly article: PageWithHighlights; readonly moved: MovedHighlights };

export interface ArticlePageProps {
  readonly state: ArticleState;
  readonly actions: LibraryActions;
  readonly deletions: Pick<Deletions, 'remove' | 'change'>;
  readonly onReload: () => void;
  /** The note on the whole of it. */
  readonly note?: (article: PageWithHighlights) => JSX.Element;
  /** Its reference, once it is read. */
  readonly reference?: (article: PageWithHighlights) => JSX.Element;
}

/** The way back stands above it. */
export function ArticlePage({ state, actions, deletions, onReload, note, reference }: ArticlePageProps): JSX.Element {
  const words = useWords();
  return (
    <main class="library-main" aria-busy={state.kind === 'loading'}>
      <BackLink part="articles" label={words('back_to_articles')} />
      {state.kind === 'closed' && <Notice kind="closed" onAction={onReload} />}
      {state.kind === 'gone' && <EmptyState icon="library" title="article_gone" text="article_gone_text" />}
      {state.kind === 'ready' && <ArticleEntry {...{ ...state, actions, deletions }} />}
      {state.kind === 'ready' && note?.(state.article)}
      {state.kind === 'ready' && reference?.(state.article)}
    </main>
  );
}
