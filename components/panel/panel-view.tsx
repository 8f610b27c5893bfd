/** The side panel: the same page as the popup's, with room to read, for as long as the reader wants it beside the text; and the article's timeline. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ArticleHead } from '@/components/article-head/article-head';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { OpenPage, PageActions } from '@/components/open-page/open-page';
import { PageSections } from '@/components/open-page/page-sections';
import type { PageState } from '@/components/open-page/page-state';
import { Tabs } from '@/components/tabs/tabs';
import { ArticleTimeline } from '@/components/timeline/article/article-timeline';
import type { ArticleTimelineActions } from '@/components/timeline/article/article-timeline-view';
import { useWords } from '@/components/words';
import type { HighlightId } from '@/lib/core/notes/rows';

export interface PanelViewProps {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly timelineActions: ArticleTimelineActions;
  readonly onNoticeAction: () => void;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
  /** The highlight that the reader is at on the page; null when that is not known. */
  readonly inView?: HighlightId | null;
  /** The part that is shown at first. */
  readonly opensAt?: PanelPart;
}

/** Which part is shown. */
type PanelPart = 'page' | 'timeline';

/** Follows the tab in front; while it waits for a new page it shows the old one no longer. The chosen part stays chosen from page to page. */
export function PanelView({
  state,
  actions,
  timelineActions,
  onNoticeAction,
  onLibrary,
  onSettings,
  inView = null,
  opensAt = 'page',
}: PanelViewProps): JSX.Element {
  const words = useWords();
  const [part, setPart] = useState<PanelPart>(opensAt);
  return (
    <main class="panel" aria-busy={state.kind === 'loading'}>
      {state.kind === 'loading' && (
        <p class="panel-loading" role="status">
          {words('loading')}
        </p>
      )}
      {state.kind === 'notice' && <Notice kind={state.notice} onAction={onNoticeAction} />}
      {state.kind === 'ready' && !hasTimeline(state.page) && (
        <PanelPage page={state.page} actions={actions} inView={inView} />
      )}
      {state.kind === 'ready' && hasTimeline(state.page) && (
        <Tabs<PanelPart>
          label={words('panel_parts')}
          tabs={[
            { id: 'page', label: words('panel_page'), count: null },
            { id: 'timeline', label: words('timeline_article_title'), count: state.page.dated.timeline.entries.length },
          ]}
          chosen={part}
          onChoose={setPart}
        >
          {part === 'page' ? (
            <PanelPage page={state.page} actions={actions} inView={inView} />
          ) : (
            <PanelTimeline page={state.page} actions={timelineActions} />
          )}
        </Tabs>
      )}
      <footer class="panel-foot">
        <Button label={words('open_library')} icon="library" tone="accent" onPress={onLibrary} />
        <Button label={words('settings_title')} icon="settings" onPress={onSettings} />
      </footer>
    </main>
  );
}

/** Only what is read as an article has a timeline, and that only where the reader lets us read. */
function hasTimeline({ isOn, isArticle }: OpenPage): boolean {
  return isOn && isArticle;
}

interface PanelPageProps {
  readonly page: OpenPage;
  readonly actions: PageActions;
  readonly inView: HighlightId | null;
}

function PanelPage({ page, actions, inView }: PanelPageProps): JSX.Element {
  return <PageSections key={page.url} page={page} actions={actions} nameLayout="groups" current={inView} />;
}

interface PanelTimelineProps {
  readonly page: OpenPage;
  readonly actions: ArticleTimelineActions;
}

function PanelTimeline({ page, actions }: PanelTimelineProps): JSX.Element {
  return (
    <div class="panel-timeline">
      <ArticleHead article={page.article} level={1} />
      <ArticleTimeline key={page.url} article={page.dated} actions={actions} />
    </div>
  );
}
