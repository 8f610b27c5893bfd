/** Tells everybody that something changed, and hears it. Nobody answers, nothing is carried but what to read again, a lost event costs one repaint. */
import type * as z from 'zod/mini';
import type { PageId } from '@/lib/core/notes/rows';
import type { RuntimePort, TabPort } from '@/lib/platform/port';
import { parseEvent, wrapEvent } from './envelope';
import { events } from './protocol';
import { toSender } from './sender';

type EventName = keyof typeof events;
type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;

/** Says which articles were written to, and whether names may mean something else now. */
export type Announce = (touched: { readonly pageIds: readonly PageId[]; readonly knowledge: boolean }) => void;

/** Makes the voice of whoever commits to the store: our own pages hear it by runtime message, content scripts through their tabs. */
export function createAnnounce(port: RuntimePort, tabs: TabPort): Announce {
  return ({ pageIds, knowledge }) => {
    if (pageIds.length > 0) void tellEverybody(port, tabs, wrapEvent('store/changed', { pageIds: [...pageIds] }));
    if (knowledge) void tellEverybody(port, tabs, wrapEvent('knowledge/changed', {}));
  };
}

async function tellEverybody(port: RuntimePort, tabs: TabPort, message: unknown): Promise<void> {
  // Most tabs hold no script of ours, and often no page of ours is open: that nobody hears it is no failure.
  const unheard = () => undefined;
  const tabIds = await tabs.listTabIds().catch(() => []);
  await Promise.all([
    port.sendMessage(message).catch(unheard),
    ...tabIds.map((tabId) => tabs.sendMessage(tabId, message).catch(unheard)),
  ]);
}

/** Hears one kind of event from our own extension until the signal is aborted. */
export function onEvent<Name extends EventName>(
  port: RuntimePort,
  name: Name,
  signal: AbortSignal,
  happened: (payload: EventPayload<Name>) => void,
): void {
  if (signal.aborted) return;
  const listener: Parameters<RuntimePort['addListener']>[0] = (message, rawSender) => {
    const event = parseEvent(message);
    if (event?.name !== name || toSender(rawSender, port) === null) return undefined;
    const payload = events[name].safeParse(event.payload);
    // The payload was parsed by the schema of the very name that is listened for.
    if (payload.success) happened(payload.data as EventPayload<Name>);
    return undefined;
  };
  port.addListener(listener);
  signal.addEventListener('abort', () => port.removeListener(listener));
}
