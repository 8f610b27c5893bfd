/** Who may speak about which address. It asks the browser's word about the sender and nothing else. */
import { mayDescribe } from '@/lib/messages/sender';
import type { Sender } from '@/lib/messages/sender';
import { RequestRefused } from '@/lib/messages/server';

/**
 * A content script speaks for its own site alone, and only for pages of the web: an address is opened again one day. The one page of
 * ours that holds an article, that of the first run, speaks for itself.
 */
export function requireArticleAddress(sender: Sender, url: string): void {
  const isOwnArticle =
    sender.from === 'extension' && sender.url !== null && withoutHash(sender.url) === withoutHash(url);
  if (isOwnArticle) return;
  if (!mayDescribe(sender, url) || !/^https?:\/\//i.test(url)) throw new RequestRefused();
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
