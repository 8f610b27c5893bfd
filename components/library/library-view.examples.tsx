/** The states of the library. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing, samplePageActions } from '@/components/samples/sample-actions';
import { sampleLibrary, sampleMoved } from '@/components/samples/sample-highlights';
import type { LibraryActions } from './article-entry';
import { LibraryView } from './library-view';
import type { LibraryState } from './library-view';

const actions: LibraryActions = {
  ...samplePageActions,
  deletePage: async () => ({ kind: 'done' }),
  restorePage: async () => ({ kind: 'done' }),
  onOpenPassage: nothing,
};

function library(state: LibraryState): () => JSX.Element {
  return () => <LibraryView state={state} actions={actions} onDownloadAll={nothing} onReload={nothing} />;
}

/** Full, empty, closed. */
export const libraryViewExamples: ExampleSet = {
  component: 'library',
  width: 900,
  examples: [
    { name: 'default', view: library({ kind: 'ready', articles: sampleLibrary, moved: new Map() }) },
    { name: 'lost and changed', view: library({ kind: 'ready', articles: sampleLibrary, moved: sampleMoved }) },
    { name: 'empty', view: library({ kind: 'ready', articles: [], moved: new Map() }) },
    { name: 'closed', view: library({ kind: 'closed' }) },
    {
      name: 'right to left',
      view: library({ kind: 'ready', articles: sampleLibrary, moved: new Map() }),
      direction: 'rtl',
    },
  ],
};
