/** The extension's message ports without a browser: one network in memory that passes messages on as Chrome does, through JSON. */
import type { RawListener, RawSender, RuntimePort, TabPort } from '@/lib/platform/port';

const extensionId = 'backstory-test';
const ownAddress = 'chrome-extension://backstory-test/';

/** What the browser would say of each kind of sender. */
export const senders = {
  contentScript: { id: extensionId, url: 'https://news.example/story', frameId: 0, tab: { id: 7, incognito: false } },
  privateContentScript: {
    id: extensionId,
    url: 'https://news.example/story',
    frameId: 0,
    tab: { id: 8, incognito: true },
  },
  noteFrame: { id: extensionId, url: `${ownAddress}note.html`, frameId: 3, tab: { id: 7, incognito: false } },
  privateNoteFrame: { id: extensionId, url: `${ownAddress}note.html`, frameId: 3, tab: { id: 8, incognito: true } },
  popup: { id: extensionId, url: `${ownAddress}popup.html` },
  stranger: { id: 'another-extension', url: 'chrome-extension://another-extension/page.html' },
} as const satisfies Record<string, RawSender>;

/** Both ends of the wire, and what happened on it. */
export interface FakeNetwork {
  /** A port whose messages arrive as if this sender had sent them. */
  portOf(sender: RawSender): RuntimePort;
  /** The port to tabs. `connectTab` makes a tab that listens; others have no script of ours. */
  readonly tabs: TabPort;
  connectTab(tabId: number): RuntimePort;
  /** The extension is reloaded: scripts that run on have no port any more. */
  invalidate(): void;
}

/** Makes a network with nobody on it. */
export function createFakeNetwork(): FakeNetwork {
  const runtimeListeners = new Set<RawListener>();
  const tabListeners = new Map<number, Set<RawListener>>();
  let isAlive = true;

  const portOf = (sender: RawSender, listeners = runtimeListeners): RuntimePort => ({
    extensionId,
    ownAddress,
    isAlive: () => isAlive,
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    sendMessage: async (message) => {
      if (!isAlive) throw new Error('Extension context invalidated.');
      return deliver(runtimeListeners, message, sender);
    },
  });

  return {
    portOf: (sender) => portOf(sender),
    tabs: {
      sendMessage: async (tabId, message) => deliver(tabListeners.get(tabId) ?? new Set(), message, senders.popup),
      listTabIds: () => Promise.resolve([...tabListeners.keys(), 99]),
    },
    connectTab: (tabId) => {
      const listeners = new Set<RawListener>();
      tabListeners.set(tabId, listeners);
      return portOf(senders.contentScript, listeners);
    },
    invalidate: () => {
      isAlive = false;
    },
  };
}

/** The first listener that does not return undefined answers; undefined comes back when none does. */
async function deliver(listeners: ReadonlySet<RawListener>, message: unknown, sender: RawSender): Promise<unknown> {
  if (listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  const answers = [...listeners].map((listener) => listener(throughJson(message), sender));
  const answer = answers.find((promise) => promise !== undefined);
  return answer === undefined ? undefined : throughJson(await answer);
}

function throughJson(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
