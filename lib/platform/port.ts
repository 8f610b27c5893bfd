/**
 * The two ways messages travel inside the extension, as interfaces, so that clients and servers are tested without a browser.
 * What a message says is none of its business: that is `lib/messages`.
 */

/** Who sent a message, as the browser vouches for it. All fields may be missing; what is missing is not trusted. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Returns a promise of the answer, or `undefined` to leave the message to other listeners. */
export type RawListener = (message: unknown, sender: RawSender) => Promise<unknown> | undefined;

/** `runtime` messaging: from everywhere to the background and the extension's own pages. */
export interface RuntimePort {
  /** Our extension's id: a sender with another id is a stranger. */
  readonly extensionId: string;
  /** What the addresses of our own pages begin with, with the closing slash. */
  readonly ownAddress: string;
  /** Rejects when nobody listens; resolves to undefined when nobody answers. */
  sendMessage(message: unknown): Promise<unknown>;
  addListener(listener: RawListener): void;
  removeListener(listener: RawListener): void;
  /** False once the extension was reloaded or removed under a script that goes on running. */
  isAlive(): boolean;
}

/** `tabs` messaging: from the background and the extension's pages to the content script in a tab's top frame. */
export interface TabPort {
  /** Rejects when no content script of ours runs there. */
  sendMessage(tabId: number, message: unknown): Promise<unknown>;
  /** The ids of all tabs whose page is loaded. */
  listTabIds(): Promise<number[]>;
}
