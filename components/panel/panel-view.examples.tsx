/** The states of the side panel. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { sampleOpenPage } from '@/components/popup/popup-view.examples';
import type { PageState } from '@/components/open-page/page-state';
import { nothing, samplePageActions } from '@/components/samples/sample-actions';
import { sampleTimelineActions } from '@/components/timeline/article/article-timeline.examples';
import { PanelView } from './panel-view';

function panel(state: PageState, opensAt: 'page' | 'timeline' = 'page'): () => JSX.Element {
  return () => (
    <PanelView
      state={state}
      actions={samplePageActions}
      timelineActions={sampleTimelineActions}
      onNoticeAction={nothing}
      onLibrary={nothing}
      onSettings={nothing}
      opensAt={opensAt}
    />
  );
}

/** With a page, waiting for one, and without. */
export const panelViewExamples: ExampleSet = {
  component: 'panel',
  width: 360,
  examples: [
    { name: 'default', view: panel({ kind: 'ready', page: sampleOpenPage }) },
    {
      name: 'nothing kept yet',
      view: panel({ kind: 'ready', page: { ...sampleOpenPage, pageNote: null, highlights: [] } }),
    },
    { name: 'timeline', view: panel({ kind: 'ready', page: sampleOpenPage }, 'timeline') },
    { name: 'not an article', view: panel({ kind: 'ready', page: { ...sampleOpenPage, isArticle: false } }) },
    { name: 'loading', view: panel({ kind: 'loading' }) },
    { name: 'unreadable', view: panel({ kind: 'notice', notice: 'unreadable' }) },
    { name: 'right to left', view: panel({ kind: 'ready', page: sampleOpenPage }), direction: 'rtl' },
  ],
};
