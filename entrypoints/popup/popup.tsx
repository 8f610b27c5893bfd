/** Wires the popup's view to the tab it was opened on. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CitingProvider } from '@/components/article-facts/citing';
import { HistoryProvider } from '@/components/history/history-source';
import { toPageState } from '@/components/open-page/page-state';
import { PopupView } from '@/components/popup/popup-view';
import { PageRoot } from '@/components/surface/page-root';
import { isPrivateWindow } from '@/lib/platform/private-window';
import { withSite } from '@/lib/platform/sites';
import { openLibrary, openSettings, openSidePanel } from '@/lib/platform/surfaces';
import { reloadTab } from '@/lib/platform/tabs';
import { createCiting } from '@/lib/surfaces/citing';
import type { Connection } from '@/lib/surfaces/connect';
import type { FollowedPage } from '@/lib/surfaces/follow-page';
import { createNoteHistory } from '@/lib/surfaces/note-history';
import { createTabActions } from '@/lib/surfaces/page-actions';
import { createProjectChoosing } from '@/lib/store/project-choosing';
import { useSettings } from '@/lib/surfaces/use-settings';
import { useTabPage } from '@/lib/surfaces/use-tab-page';
import { createWritingAids } from '@/lib/surfaces/writing-aids';
import { createQuickSearch } from './quick-search';

export interface PopupProps {
  readonly connection: Connection;
  /** The tab that the address names; null in the popup itself. */
  readonly named: number | null;
}

/** A real popup closes once the reader is taken elsewhere; opened as a tab it stays. */
export function Popup({ connection, named }: PopupProps): JSX.Element {
  const settings = useSettings(connection.settings);
  const choosing = useMemo(() => createProjectChoosing(connection.store), [connection]);
  const writing = useMemo(() => createWritingAids(connection.store), [connection]);
  const { tabId, page, again } = useTabPage(connection, named);
  const history = useMemo(() => createNoteHistory(connection.store), [connection]);
  const citing = useMemo(() => createCiting(connection), [connection]);
  const state = toPageState(page);
  const leave = (): void => {
    if (named === null) window.close();
  };
  const highlights = state.kind === 'ready' ? state.page.highlights : [];
  const actions = createTabActions({
    connection,
    tabId,
    page,
    highlights,
    colourNames: settings.colourNames,
    jumped: leave,
  });
  const search = isPrivateWindow()
    ? null
    : createQuickSearch({
        store: connection.store,
        isHere: (id) => highlights.some(({ highlight }) => highlight.id === id),
        jump: actions.onJumpToHighlight,
        leave,
      });
  const onNoticeAction = (): void => {
    if (page.kind === 'closed' || tabId === null) again();
    else void reloadTab(tabId).then(leave);
  };
  return (
    <PageRoot
      words={connection.words}
      theme={settings.theme}
      title="extension_name"
      colourNames={settings.colourNames}
      choosing={choosing}
      writing={writing}
    >
      <HistoryProvider source={history}>
        <CitingProvider citing={citing}>
          <PopupView
            state={state}
            actions={actions}
            onNoticeAction={onNoticeAction}
            onSiteSwitch={(on) => void switchSite(connection, page, on)}
            onLibrary={() => void openLibrary().then(leave)}
            onPanel={() => void openSidePanel(tabId).then(leave)}
            search={search}
            onSettings={() => void openSettings().then(leave)}
          />
        </CitingProvider>
      </HistoryProvider>
    </PageRoot>
  );
}

async function switchSite({ settings }: Connection, page: FollowedPage, on: boolean): Promise<void> {
  if (page.kind !== 'ready') return;
  const { disabledSites } = await settings.read();
  await settings.change({ disabledSites: withSite(disabledSites, page.report.page.url, !on) });
}
