/** The extension itself, as the browser runs it: its message port, its id and the files it was shipped with. */
import { browser } from 'wxt/browser';
import type { RawListener, RawSender, RuntimePort } from './port';

/** The port to the background and to our own pages. Making it calls nothing yet, so it may be made anywhere. */
export function createRuntimePort(): RuntimePort {
  return {
    get extensionId() {
      return browser.runtime.id;
    },
    get ownAddress() {
      return toOwnUrl('/');
    },
    // Async, because a script that outlived its extension throws here at once instead of rejecting.
    sendMessage: async (message) => browser.runtime.sendMessage<unknown, unknown>(message),
    addListener: (listener: RawListener) => browser.runtime.onMessage.addListener(asBrowserListener(listener)),
    removeListener: (listener: RawListener) => browser.runtime.onMessage.removeListener(asBrowserListener(listener)),
    isAlive: () => isExtensionAlive(),
  };
}

/** Chrome's types know no listener that answers by a promise; the polyfill and both browsers do. The function itself stays the same. */
function asBrowserListener(listener: RawListener): (message: unknown, sender: RawSender) => unknown {
  return listener;
}

/** Whether the extension that started this script still runs: after an update the old content script keeps running without it. */
function isExtensionAlive(): boolean {
  try {
    // The types promise an id for ever; in a script that outlived its extension `runtime` or its id is gone.
    const runtime = browser.runtime as { readonly id?: string } | undefined;
    return typeof runtime?.id === 'string';
  } catch {
    return false;
  }
}

/** The address of a file of ours, for example `/library.html` or `/popup.html?tab=3`. */
export function toOwnUrl(path: string): string {
  // The build tool types the paths it knows of; ours carry queries, which it does not know.
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}

/** Reads a file that was shipped with the extension, such as `/packs/starter.pack`; this is a read from disk, no request leaves the browser. */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const response = await fetch(toOwnUrl(path));
  if (!response.ok) throw new Error(`The extension lacks its own file ${path} (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
