/** Keyboard commands that the reader gave us through the browser. Which keys they are is the reader's choice, not ours. */
import { browser } from 'wxt/browser';

/**
 * Listens for our commands; must be called while the background's script first runs, or the browser wakes it for nothing.
 * The tab is the one in front when the keys were pressed, null where the browser does not say.
 */
export function onCommand(listener: (command: string, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id ?? null));
}

/** A command with its keys, as the browser has them now; no keys when the reader took them away or another extension was first. */
export interface Shortcut {
  /** The name in the manifest, such as `next-name`. */
  readonly command: string;
  /** As the browser writes them, such as `Alt+Shift+N`; empty for none. */
  readonly keys: string;
}

/** All commands of the manifest. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ command: name, keys: shortcut ?? '' }],
  );
}

/** Opens the browser's own page for shortcuts; false where the browser has no way there but its menus. */
export async function openShortcutSettings(): Promise<boolean> {
  // Firefox has a call for it, and Chrome an address; neither has the other's.
  const { openShortcutSettings: open } = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  try {
    if (open !== undefined) await open.call(browser.commands);
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts', active: true });
    return true;
  } catch {
    return false;
  }
}
