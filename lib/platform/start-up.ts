/** Tells when the browser has started. It needs no permission, and the background is woken for it. */
import { browser } from 'wxt/browser';

/** Calls back once for each start of the browser; called synchronously while the background's script first runs. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}
