/** Who asks, as far as the browser vouches for it: a stranger, one of our own pages, or our script in a page that we do not trust. */
import type { RawSender, RuntimePort } from '@/lib/platform/port';

/** The sender of a request, as handlers see it. */
export interface Sender {
  /**
   * `extension`: one of our own pages, the note frame among them. `page`: a content script, which shares its process with the
   * page and is believed only about that page.
   */
  readonly from: 'extension' | 'page';
  /** Null for surfaces that are not in a tab (popup, side panel) and for the background. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly isPrivate: boolean;
  /** The address of the sending frame; null when the browser does not say. */
  readonly url: string | null;
}

/** Reads the browser's word; null for senders that are not ours. */
export function toSender(raw: RawSender, own: Pick<RuntimePort, 'extensionId' | 'ownAddress'>): Sender | null {
  if (raw.id !== own.extensionId) return null;
  return {
    from: isExtensionAddress(raw.url, own.ownAddress) ? 'extension' : 'page',
    tabId: raw.tab?.id ?? null,
    frameId: raw.frameId ?? null,
    isPrivate: raw.tab?.incognito === true,
    url: raw.url ?? null,
  };
}

/**
 * Content scripts are ours too but run on web addresses alone, so the scheme tells our pages from them. The host is not asked: under
 * `use_dynamic_url` Chrome lets the note frame be opened under another one at every start.
 */
function isExtensionAddress(url: string | undefined, ownAddress: string): boolean {
  const scheme = url === undefined ? undefined : URL.parse(url)?.protocol;
  return scheme !== undefined && scheme === URL.parse(ownAddress)?.protocol;
}

/** Whether a sender may speak about this address: our own pages about any, a content script about its own site alone. */
export function mayDescribe(sender: Sender, url: string): boolean {
  if (sender.from === 'extension') return true;
  const own = sender.url === null ? null : URL.parse(sender.url);
  return own !== null && own.origin !== 'null' && own.origin === URL.parse(url)?.origin;
}
