/** The list of articles, and one of them alone. */
import type { ExampleSet } from '@/components/example';
import { nothing, samplePageActions } from '@/components/samples/sample-actions';
import { toFoundRows } from '@/components/samples/sample-found';
import { sampleLibrary, sampleMoved } from '@/components/samples/sample-highlights';
import type { LibraryActions } from './article-entry';
import { ArticleList } from './article-list';
import { ArticlePage } from './article-page';
import type { ArticleState } from './article-page';

const rows = sampleLibrary.map(
  ({ page, highlights }) => ({ kind: 'page', page, highlightCount: highlights.length }) as const,
);

const actions: LibraryActions = {
  ...samplePageActions,
  deletePage: async () => ({ kind: 'done' }),
  restorePage: async () => ({ kind: 'done' }),
  onOpenPassage: nothing,
  onExport: nothing,
};

const list = (shown: typeof rows) => () => (
  <ArticleList
    state="ready"
    rows={toFoundRows(shown)}
    onRange={nothing}
    onOpen={nothing}
    onDelete={nothing}
    onExport={nothing}
    onReload={nothing}
  />
);

const alone = (state: ArticleState) => () => (
  <ArticlePage state={state} actions={actions} deletions={{ remove: nothing, change: nothing }} onReload={nothing} />
);

/** As wide as in the library. */
export const articleListExamples: ExampleSet = {
  component: 'article-list',
  width: 760,
  examples: [
    { name: 'default', view: list(rows) },
    { name: 'empty', view: list([]) },
    ...sampleLibrary
      .slice(0, 1)
      .map((article) => ({ name: 'one article', view: alone({ kind: 'ready', article, moved: sampleMoved }) })),
    { name: 'gone', view: alone({ kind: 'gone' }) },
  ],
};
