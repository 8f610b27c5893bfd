/** Wires the panel's view to the tab in front. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { CitingProvider } from '@/components/article-facts/citing';
import { HistoryProvider } from '@/components/history/history-source';
import { toPageState } from '@/components/open-page/page-state';
import { PanelView } from '@/components/panel/panel-view';
import { PageRoot } from '@/components/surface/page-root';
import { openLibrary, openSettings } from '@/lib/platform/surfaces';
import { reloadTab } from '@/lib/platform/tabs';
import { createCiting } from '@/lib/surfaces/citing';
import type { Connection } from '@/lib/surfaces/connect';
import { createNoteHistory } from '@/lib/surfaces/note-history';
import { createTabActions } from '@/lib/surfaces/page-actions';
import { createTimelineActions } from '@/lib/surfaces/timeline-actions';
import { createProjectChoosing } from '@/lib/store/project-choosing';
import { useInView } from '@/lib/surfaces/use-in-view';
import { useSettings } from '@/lib/surfaces/use-settings';
import { useTabPage } from '@/lib/surfaces/use-tab-page';
import { createWritingAids } from '@/lib/surfaces/writing-aids';

export interface PanelProps {
  readonly connection: Connection;
  /** The tab that the address names; null to follow the one in front. */
  readonly named: number | null;
}

/** The panel stays open: after a reload it follows by itself. */
export function Panel({ connection, named }: PanelProps): JSX.Element {
  const settings = useSettings(connection.settings);
  const choosing = useMemo(() => createProjectChoosing(connection.store), [connection]);
  const writing = useMemo(() => createWritingAids(connection.store), [connection]);
  const { tabId, page, again } = useTabPage(connection, named);
  const history = useMemo(() => createNoteHistory(connection.store), [connection]);
  const citing = useMemo(() => createCiting(connection), [connection]);
  const state = toPageState(page);
  const inView = useInView(connection.tabs, tabId, state.kind === 'ready' ? state.page.url : null);
  const actions = createTabActions({
    connection,
    tabId,
    page,
    highlights: state.kind === 'ready' ? state.page.highlights : [],
    colourNames: settings.colourNames,
    jumped: () => undefined,
  });
  const onNoticeAction = (): void => {
    if (page.kind === 'closed' || tabId === null) again();
    else void reloadTab(tabId);
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
          <PanelView
            state={state}
            actions={actions}
            timelineActions={createTimelineActions({ tabs: connection.tabs, tabId, page })}
            onNoticeAction={onNoticeAction}
            inView={inView}
            onLibrary={() => void openLibrary()}
            onSettings={() => void openSettings()}
          />
        </CitingProvider>
      </HistoryProvider>
    </PageRoot>
  );
}
