/** The popup: this article, what the reader kept of it, who is named in it, and the ways on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import type { PageState } from '@/components/open-page/page-state';
import { Switch } from '@/components/switch/switch';
import { useWords } from '@/components/words';
import { PopupSearch } from './popup-search';
import type { QuickSearch } from './popup-search';
import { TimelineGlance } from './timeline-glance';
import { PageSections } from '@/components/open-page/page-sections';
import type { PageActions } from '@/components/open-page/open-page';

export interface PopupViewProps {
  readonly state: PageState;
  readonly actions: PageActions;
  readonly onNoticeAction: () => void;
  readonly onSiteSwitch: (on: boolean) => void;
  readonly onLibrary: () => void;
  readonly onPanel: () => void;
  readonly onSettings: () => void;
  /** Null in a private window's popup, where nothing that was kept is shown. */
  readonly search: QuickSearch | null;
}

/** One column, as wide as browsers like their popups; the foot stays in sight. */
export function PopupView(props: PopupViewProps): JSX.Element {
  const { state, search } = props;
  const [query, setQuery] = useState('');
  const isSearching = query.trim() !== '';
  return (
    <main class="popup" aria-busy={state.kind === 'loading'}>
      <div class="popup-body">
        {search !== null && <PopupSearch query={query} onQuery={setQuery} search={search} />}
        {state.kind === 'loading' && <PopupSkeleton />}
        {state.kind === 'notice' && <Notice kind={state.notice} onAction={props.onNoticeAction} />}
        {state.kind === 'ready' && (
          // What is being written on the page stays while something is looked for.
          <div hidden={isSearching}>
            <PageSections
              key={state.page.url}
              page={state.page}
              actions={props.actions}
              nameLayout="chips"
              timeline={
                state.page.isArticle && (
                  <TimelineGlance timeline={state.page.dated.timeline} onShowAll={props.onPanel} />
                )
              }
            />
          </div>
        )}
      </div>
      <PopupFoot {...props} />
    </main>
  );
}

function PopupFoot({ state, onSiteSwitch, onLibrary, onPanel, onSettings }: PopupViewProps): JSX.Element {
  const words = useWords();
  const page = state.kind === 'ready' ? state.page : null;
  const host = page?.host ?? null;
  return (
    <footer class="popup-foot">
      <div class="popup-row">
        <Button label={words('open_library')} icon="library" tone="accent" onPress={onLibrary} />
        <Button label={words('open_panel')} icon="panel" onPress={onPanel} />
        <Button label={words('settings_title')} icon="settings" onPress={onSettings} />
      </div>
      {page !== null && host !== null && (
        <div class="popup-row popup-site">
          <Switch label={words('site_switch', host)} on={page.isOn} onChange={onSiteSwitch} />
        </div>
      )}
    </footer>
  );
}

function PopupSkeleton(): JSX.Element {
  const words = useWords();
  return (
    <div>
      <p class="unseen" role="status">
        {words('loading')}
      </p>
      <div class="card-skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
