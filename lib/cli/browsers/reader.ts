/** A browser with the extension in it, driven as a reader would: the same interface for Chromium and Firefox. */
import type { Frame, Page } from 'puppeteer-core';
import type ExtensionApi from 'webextension-polyfill';
import type { Engine } from './browser-places';
import type { Json } from './expression';

/** `browser.*` as an extension page sees it. */
export type Extension = typeof ExtensionApi;

/** One open tab. Pointer, keyboard and pictures are Puppeteer's, through `page`. */
export interface Tab {
  readonly page: Page;
  /** What the extension calls this tab. */
  readonly tabId: number;
  /** Calls a function inside the page; it closes over nothing, and all that crosses is JSON. */
  call<A extends readonly Json[], R>(inside: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Calls a function with the overlay's closed shadow root; null when the page has no overlay. */
  inOverlay<A extends readonly Json[], R extends Json>(
    look: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R | null>;
  /** The frame whose address ends with `path` (before its query); null when there is none. */
  findFrame(path: string): Promise<Frame | null>;
  /** Brings the tab to the front, so that it is the active one. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Reader {
  readonly engine: Engine;
  /** Name and version, as the browser gives them. */
  readonly version: string;
  /** Opens an address and waits until its document is loaded. */
  openTab(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages as a tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Opens an address in a private window, where the extension is allowed first; that loads the extension anew. */
  openPrivateTab(url: string): Promise<Tab>;
  /** Calls a function with `browser.*`, on a page of the extension's origin that runs no script of the extension. */
  asExtension<A extends readonly Json[], R>(
    call: (api: Extension, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Has the browser tell the extension that the keys of a command were pressed; a command goes to the active tab. */
  pressCommand(name: string): Promise<void>;
  /** Has pages see a light or dark system: all of them in Firefox, this tab's in Chromium. */
  setColourScheme(tab: Tab, scheme: 'light' | 'dark'): Promise<void>;
  /** Waits until the extension has shown its page of the first run, or knows that it was shown before, and closes it: it would come to the front in the middle of something else. */
  closeFirstRun(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, closed by the reader or by `close`. */
  readonly closed: Promise<void>;
}
