/** Takes a keyboard command to the page in front. What it means there is the page's business. */
import { createTabClient } from '@/lib/messages/client';
import { contentRequests } from '@/lib/messages/protocol';
import type { TabPort } from '@/lib/platform/port';

/** Sends the command; commands that are not ours, and pages without our script, are passed over in silence. */
export async function forwardCommand(
  tabs: TabPort,
  command: string,
  findTabId: () => Promise<number | null>,
): Promise<void> {
  const request = contentRequests['page/command'].request.safeParse({ command });
  if (!request.success) return;
  const tabId = await findTabId();
  if (tabId !== null) await createTabClient(tabs, tabId).send('page/command', request.data);
}
