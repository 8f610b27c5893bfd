/** The library's articles, each a line that leads to all that was kept of it. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { FoundRows } from '@/components/found/found-list';
import { ArticleHead } from '@/components/article-head/article-head';
import { Icon } from '@/components/icon/icon';
import { Notice } from '@/components/notice/notice';
import { VirtualList } from '@/components/virtual/virtual-list';
import { useWords } from '@/components/words';
import type { PageRow } from '@/lib/core/notes/rows';
import { toHash } from './library-routes';

export interface ArticleListProps {
  readonly state: 'loading' | 'closed' | 'ready';
  readonly rows: FoundRows;
  readonly onRange: (first: number, last: number) => void;
  readonly onOpen: (page: PageRow) => void;
  readonly onDelete: (page: PageRow) => void;
  readonly onExport: () => void;
  readonly onReload: () => void;
}

const usualRowPx = 84;

/** Enter shows what was kept, Delete deletes. */
export function ArticleList(props: ArticleListProps): JSX.Element {
  const { state, rows, onOpen, onDelete } = props;
  const words = useWords();
  const pageAt = (index: number): PageRow | null => {
    const row = rows.rowAt(index);
    return row?.kind === 'page' ? row.page : null;
  };
  return (
    <main class="library-main found-main" aria-busy={state === 'loading'}>
      <header class="found-head">
        <h1 class="library-title">{words('library_articles')}</h1>
        {rows.total > 0 && (
          <>
            <p class="found-count">{words.count('articles_count', rows.total)}</p>
            <Button label={words('export_more')} icon="download" onPress={props.onExport} />
          </>
        )}
      </header>
      {state === 'closed' && <Notice kind="closed" onAction={props.onReload} />}
      {state === 'ready' && rows.total === 0 && <Notice kind="no-library" />}
      {rows.total > 0 && (
        <VirtualList
          label={words('library_articles')}
          count={rows.total}
          keyOf={rows.keyOf}
          estimatePx={usualRowPx}
          onRange={props.onRange}
          onRowKey={(event, index) => {
            const page = pageAt(index);
            if (page === null || event.altKey || event.ctrlKey || event.metaKey) return;
            if (event.key === 'Enter') onOpen(page);
            else if (event.key === 'Delete') onDelete(page);
          }}
          drawRow={(index) => {
            const row = rows.rowAt(index);
            if (row?.kind !== 'page') return <p class="found-waiting">{words('loading')}</p>;
            return <ArticleLine page={row.page} count={row.highlightCount} onDelete={() => onDelete(row.page)} />;
          }}
        />
      )}
    </main>
  );
}

interface ArticleLineProps {
  readonly page: PageRow;
  readonly count: number;
  readonly onDelete: () => void;
}

function ArticleLine({ page, count, onDelete }: ArticleLineProps): JSX.Element {
  const words = useWords();
  const untitled = page.title.trim() === '' ? page.url : page.title;
  return (
    <div class="article-line-row">
      <ArticleHead
        article={{ ...page, title: untitled }}
        level={2}
        href={toHash({ part: 'articles', id: page.id })}
        isHere
      >
        <span>{words.count('highlights_count', count)}</span>
      </ArticleHead>
      <div class="article-actions">
        {page.url !== '' && (
          <a class="button button-quiet button-icon" href={page.url} target="_blank" rel="noreferrer noopener">
            <Icon name="external" />
            <span class="unseen">{words('about_quote', words('open_article'), untitled)}</span>
          </a>
        )}
        <Button
          label={words('delete')}
          describedAs={words('about_quote', words('delete'), untitled)}
          icon="trash"
          iconOnly
          onPress={onDelete}
        />
      </div>
    </div>
  );
}
