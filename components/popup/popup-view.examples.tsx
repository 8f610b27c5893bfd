/** The states of the popup. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import type { OpenPage } from '@/components/open-page/open-page';
import { nothing, samplePageActions } from '@/components/samples/sample-actions';
import { sampleArticleText, sampleArticleTimeline } from '@/components/samples/sample-article-timeline';
import { awkwardHighlights, sampleHighlights, sampleNote, samplePage } from '@/components/samples/sample-highlights';
import { sampleWishes } from '@/components/samples/sample-marking';
import { sampleNames } from '@/components/samples/sample-names';
import type { QuickSearch } from './popup-search';
import { PopupView } from './popup-view';
import type { PageState } from '@/components/open-page/page-state';

/** A page with something of everything. */
export const sampleOpenPage: OpenPage = {
  article: samplePage,
  url: samplePage.url,
  host: 'news.example',
  isOn: true,
  isArticle: true,
  isPrivate: false,
  pageNote: sampleNote(9, 'Read beside the *minutes*.', ['fees']),
  highlights: sampleHighlights,
  names: sampleNames,
  unknown: [
    { text: 'Odile Varn', count: 3 },
    { text: 'Landing Stages Committee', count: 1 },
  ],
  dated: { timeline: sampleArticleTimeline, text: sampleArticleText },
  wishes: sampleWishes,
  homeTitles: ['Portugal'],
};

const sampleSearch: QuickSearch = { find: async () => [], onAll: nothing };

function popup(state: PageState): () => JSX.Element {
  return () => (
    <PopupView
      state={state}
      actions={samplePageActions}
      onNoticeAction={nothing}
      onSiteSwitch={nothing}
      onLibrary={nothing}
      onPanel={nothing}
      onSettings={nothing}
      search={sampleSearch}
    />
  );
}

function page(changes: Partial<OpenPage>): () => JSX.Element {
  return popup({ kind: 'ready', page: { ...sampleOpenPage, ...changes } });
}

/** A page with and without highlights, and every reason why there is none. */
export const popupViewExamples: ExampleSet = {
  component: 'popup',
  width: 380,
  examples: [
    { name: 'default', view: page({}) },
    { name: 'nothing kept yet', view: page({ pageNote: null, highlights: [] }) },
    { name: 'lost, changed, long', view: page({ highlights: awkwardHighlights }) },
    { name: 'private window', view: page({ isPrivate: true, highlights: [] }) },
    {
      name: 'not an article',
      view: page({ isArticle: false, pageNote: null, highlights: [], names: [], unknown: [] }),
    },
    { name: 'switched off', view: page({ isOn: false }) },
    { name: 'loading', view: popup({ kind: 'loading' }) },
    { name: 'reload', view: popup({ kind: 'notice', notice: 'reload' }) },
    { name: 'closed', view: popup({ kind: 'notice', notice: 'closed' }) },
    { name: 'right to left', view: page({}), direction: 'rtl' },
  ],
};
