/** Tells when the browser has started, and when the extension came into it. It needs no permission, and the background is woken for it. */
import { browser } from 'wxt/browser';

/** Calls back once for each start of the browser; called synchronously while the background's script first runs. */
export function onBrowserStart(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** Calls back when the extension was installed or updated; `isFirst` when it was not there before. Called synchronously, as above. */
export function onInstalled(installed: (isFirst: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === 'install'));
}
