/** Follows which highlight the reader is at on the page, for a panel beside it. It asks anew after each answer; the page holds an answer back until there is something new. */
import { useEffect, useState } from 'preact/hooks';
import type { HighlightId } from '@/lib/core/notes/rows';
import { createTabClient } from '@/lib/messages/client';
import type { Reply } from '@/lib/messages/reply';
import type { TabPort } from '@/lib/platform/port';

/**
 * Null before the first answer, and where nothing is kept.
 * @param tabId null while there is no tab to ask.
 * @param address changes when another page has come, which is asked anew.
 */
export function useInView(tabs: TabPort, tabId: number | null, address: string | null): HighlightId | null {
  const [inView, setInView] = useState<HighlightId | null>(null);
  useEffect(() => {
    setInView(null);
    if (tabId === null || address === null) return undefined;
    const ending = new AbortController();
    const isOver = (): boolean => ending.signal.aborted;
    const follow = async (): Promise<void> => {
      const client = createTabClient(tabs, tabId);
      let known: HighlightId | null = null;
      while (!isOver()) {
        const reply: Reply<{ readonly highlightId: HighlightId | null }> = await client.send('page/in-view', { known });
        // The page has gone, or its script was cut off by an update: whoever follows the tab begins again.
        if (!reply.ok || isOver()) return;
        known = reply.value.highlightId;
        setInView(known);
      }
    };
    void follow();
    return () => ending.abort();
  }, [tabs, tabId, address]);
  return inView;
}
