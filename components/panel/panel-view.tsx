/** The side panel: the same page as the popup's, with room to read, for as long as the reader wants it beside the text. */
import type { JSX } from 'preact';
import { Notice } from '@/components/notice/notice';
import { PageSections } from '@/components/open-page/page-sections';
import type { PageActions } from '@/components/open-page/open-page';
import type { PageState } from '@/components/open-page/page-state';
import { useWords } from '@/components/words';

export interface PanelViewProps {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly onNoticeAction: () => void;
}

/** Follows the tab in front; while it waits for a new page it shows the old one no longer. */
export function PanelView({ state, actions, onNoticeAction }: PanelViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="panel" aria-busy={state.kind === 'loading'}>
      {state.kind === 'loading' && (
        <p class="panel-loading" role="status">
          {words('loading')}
        </p>
      )}
      {state.kind === 'notice' && <Notice kind={state.notice} onAction={onNoticeAction} />}
      {state.kind === 'ready' && (
        <PageSections key={state.page.url} page={state.page} actions={actions} nameLayout="groups" />
      )}
    </main>
  );
}
