/** Opens the extension's own pages: library, settings and first run as tabs, the panel beside the page. What they show is theirs. */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { toOwnUrl } from './runtime';

/** Firefox's name for the panel; it is missing in Chrome and in Chrome's types. */
interface SidebarAction {
  open(): Promise<void>;
}

/** Brings the library to the front: the tab it is open in, or a new one. @param entityId whose dossier it shows then; null for what it shows anyway. */
export async function openLibrary(entityId: string | null = null): Promise<void> {
  await openOwnTab('/library.html', entityId === null ? '' : `#entities/${encodeURIComponent(entityId)}`);
}

/** Brings a place of the library to the front. @param hash as the library's addresses have it, `#` first. */
export async function openLibraryAt(hash: string): Promise<void> {
  await openOwnTab('/library.html', hash);
}

/** Brings the settings to the front. */
export async function openSettings(): Promise<void> {
  await openOwnTab('/options.html');
}

/** Opens the page of the first run. */
export async function openWelcome(): Promise<void> {
  await openOwnTab('/welcome.html');
}

/** Loads our other pages that stand in tabs anew, so that none goes on showing, or finding, what is no longer kept. */
export async function reloadOtherOwnTabs(): Promise<void> {
  const [here, tabs] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ url: `${toOwnUrl('/')}*` })]);
  const others = tabs.flatMap(({ id }) => (id === undefined || id === here?.id ? [] : [id]));
  await Promise.all(others.map((id) => browser.tabs.reload(id).catch(() => undefined)));
}

/**
 * Opens the panel beside a tab's page. Browsers allow it only straight from a click, so nothing may be awaited before this call.
 * Where the click does not count (in Firefox it does not travel with a message), the panel's page opens as a tab instead.
 */
export async function openSidePanel(tabId: number | null): Promise<void> {
  try {
    await openBeside(tabId);
  } catch {
    await openOwnTab(tabId === null ? '/sidepanel.html' : `/sidepanel.html?tab=${tabId}`);
  }
}

function openBeside(tabId: number | null): Promise<void> {
  const { sidebarAction } = browser as unknown as { readonly sidebarAction?: SidebarAction };
  if (sidebarAction !== undefined) return sidebarAction.open();
  if (tabId === null) return Promise.reject(new Error('The panel needs a tab to stand beside'));
  return browser.sidePanel.open({ tabId });
}

async function openOwnTab(path: string, hash = ''): Promise<void> {
  const page = toOwnUrl(path);
  const url = `${page}${hash}`;
  const open = await findOwnTab(page);
  if (open?.id !== undefined) {
    // Another hash alone loads nothing anew: what is open there follows it.
    await browser.tabs.update(open.id, hash === '' ? { active: true } : { active: true, url });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  try {
    await browser.tabs.create({ url, active: true });
  } catch {
    // The window in front may be one that cannot show our pages: a private one, an app's, or none at all.
    await browser.windows.create({ url });
  }
}

/** Our own pages are the only tabs that show their address without the `tabs` permission; where even that is refused, a second tab does no harm. */
async function findOwnTab(url: string): Promise<Browser.tabs.Tab | undefined> {
  try {
    const tabs = await browser.tabs.query({ url: `${toOwnUrl('/')}*` });
    return tabs.find((tab) => tab.url === url || tab.url?.startsWith(`${url}#`) === true);
  } catch {
    return undefined;
  }
}
