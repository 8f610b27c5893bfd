/** The entries of the browser's own menu at selected words. What they do is the page's business, as with the commands they are named after. */
import { browser } from 'wxt/browser';

/** An entry: the name of its command, and what it says. */
export interface MenuEntry {
  readonly command: string;
  readonly title: string;
}

/** Puts the entries into the menu; the browser keeps them until the extension is updated. */
export async function writeSelectionMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { command, title } of entries) {
    browser.contextMenus.create({
      id: command,
      title,
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Hears the entries; must be called while the background's script first runs. The tab is null where the browser does not say. */
export function onMenuChoice(listener: (command: string, tabId: number | null) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => listener(String(menuItemId), tab?.id ?? null));
}
