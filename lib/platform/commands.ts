/** Keyboard commands that the reader gave us through the browser. Which keys they are is the reader's choice, not ours. */
import { browser } from 'wxt/browser';

/**
 * Listens for our commands; must be called while the background's script first runs, or the browser wakes it for nothing.
 * The tab is the one in front when the keys were pressed, null where the browser does not say.
 */
export function onCommand(listener: (command: string, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => listener(command, tab?.id ?? null));
}
