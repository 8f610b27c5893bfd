/** The page in the tab that a surface is about, for popup and panel. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Connection } from './connect';
import { followPage } from './follow-page';
import type { FollowedPage } from './follow-page';
import { followTab } from './follow-tab';

/** What is known of the tab. */
export interface TabPage {
  /** Null until it is known, or when there is none. */
  readonly tabId: number | null;
  readonly page: FollowedPage;
  /** Begins anew: after a failure that may have passed. */
  readonly again: () => void;
}

/** @param named the tab that the surface's address names; null for the one in front. */
export function useTabPage(connection: Connection, named: number | null): TabPage {
  const [tabId, setTabId] = useState<number | null>(null);
  const [page, setPage] = useState<FollowedPage>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    followTab(named, ending.signal, (found, turn, isSame) => {
      setTabId(found);
      if (!isSame) setPage({ kind: 'loading' });
      if (found === null) setPage({ kind: 'silent', isUnreadable: true });
      else followPage(connection, found, turn, setPage);
    });
    return () => ending.abort();
  }, [connection, named, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { tabId, page, again };
}
