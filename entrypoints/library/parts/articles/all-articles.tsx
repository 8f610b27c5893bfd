/** All articles, the one kept last first. */
import type { JSX } from 'preact';
import { ArticleList } from '@/components/library/article-list';
import type { Wanted } from '../../found/hit-pages';
import { useFound } from '../../found/use-found';
import type { LibraryContext } from '../../library-context';

const everyArticle: Wanted = { query: '', sort: 'newest', kinds: ['page'] };

/** Followed while they are open. */
export function AllArticles({ library }: { readonly library: LibraryContext }): JSX.Element {
  const { store, search, deletions, keeping, navigate, onExport } = library;
  const found = useFound(store, search, everyArticle);
  const isWaiting = found.total === 0 && !found.isComplete;
  return (
    <ArticleList
      state={found.isClosed ? 'closed' : isWaiting ? 'loading' : 'ready'}
      rows={found}
      onRange={found.onRange}
      onOpen={({ id }) => navigate({ part: 'articles', id })}
      onDelete={({ id }) =>
        deletions.remove(
          () => keeping.deletePage(id),
          () => keeping.restorePage(id),
        )
      }
      onExport={() => onExport({ kind: 'everything' })}
      onReload={() => location.reload()}
    />
  );
}
