/** Tabs: which one the reader looks at, messages to it, and opening our own pages. It never reads what is in a tab. */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { TabPort } from './port';

/** A tab as our surfaces need it. */
export interface TabView {
  readonly id: number;
  /** Null where the browser does not tell: we ask for no `tabs` permission, so mostly in Chrome. */
  readonly url: string | null;
  readonly title: string | null;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
}

type RawTab = Browser.tabs.Tab;

function toTabView(tab: RawTab | undefined): TabView | null {
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? null,
    isPrivate: tab.incognito,
    isLoading: tab.status === 'loading',
  };
}

/** The tab in front of the window that this surface belongs to; null when there is none (a window without tabs). */
export async function findActiveTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return toTabView(tab);
}

/** The tab in front of the window that was used last: what a keyboard command is meant for. */
export async function findCommandTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return toTabView(tab);
}

/** The tab of this id, or null when it was closed. */
export async function findTab(tabId: number): Promise<TabView | null> {
  try {
    return toTabView(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}

/** Opens an address in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url, active: true });
}

/** Calls back whenever another tab comes to the front or the tab in front has loaded another page. */
export function watchActiveTab(signal: AbortSignal, changed: () => void): void {
  if (signal.aborted) return;
  const onActivated = () => changed();
  const onUpdated = (_tabId: number, change: { readonly status?: string }, tab: RawTab) => {
    if (tab.active && change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** The port to content scripts. They run in top frames only, so nothing is sent to other frames. */
export function createTabPort(): TabPort {
  return {
    sendMessage: async (tabId, message) => browser.tabs.sendMessage<unknown, unknown>(tabId, message, { frameId: 0 }),
    listTabIds: async () => {
      const tabs = await browser.tabs.query({ discarded: false });
      return tabs.flatMap((tab) => tab.id ?? []);
    },
  };
}

/** Loads the page in a tab again; nothing happens when the tab is gone. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined);
}
