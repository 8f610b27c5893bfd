/** Tells whether a script or page runs in a private window, where nothing is stored and nothing is sent. */
import { browser } from 'wxt/browser';

/** Whether this script or page itself belongs to a private window. In the background it says nothing: ask the message's sender there. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}
