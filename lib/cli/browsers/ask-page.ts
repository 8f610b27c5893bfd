/** Asks the page in a tab what the popup would ask, in the popup's own words. */
import { createTabClient } from '@/lib/messages/client';
import type { TabClient } from '@/lib/messages/client';
import type { PageReport } from '@/lib/messages/protocol';
import type { Reply } from '@/lib/messages/reply';
import type { Json } from './expression';
import type { Reader, Tab } from './reader';

/** The client of one tab; its messages are sent from a page of the extension. */
export function createPageClient(reader: Reader, tab: Tab): TabClient {
  return createTabClient(
    {
      sendMessage: (tabId, message) =>
        reader.asExtension((api, id, sent) => api.tabs.sendMessage(id, sent), tabId, message as Json),
      listTabIds: () => Promise.resolve([tab.tabId]),
    },
    tab.tabId,
  );
}

/** What the page says of itself; waits until its names are linked. */
export function askForReport(reader: Reader, tab: Tab): Promise<Reply<PageReport>> {
  return createPageClient(reader, tab).send('page/report', {});
}
