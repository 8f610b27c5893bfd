/**
 * The identity of an article across the addresses it is read under. A key is compared, stored and never opened. Two keys that should be one
 * are a nuisance; one key for two articles would show the reader's notes on the wrong page, so in doubt they stay apart.
 */
import { isTrustedCanonical } from './trust-canonical';
import { toPlainAddress } from './plain-address';
import { unwrapAmp } from './unwrap-amp';

/**
 * All keys of a page, the one of its own address first. Two pages are the same when they have a key in common.
 *
 * @param canonicalUrl what the page calls its address, or null; believed only where it can be the same article.
 */
export function toPageKeys(url: string, canonicalUrl: string | null): string[] {
  const own = parseWebUrl(url);
  if (own === null) return [url];
  const address = toPlainAddress(own);
  const keys = [address.key];
  const canonical = canonicalUrl === null ? null : parseWebUrl(canonicalUrl, own);
  if (canonical !== null) {
    const other = toPlainAddress(canonical);
    if (other.key !== address.key && isTrustedCanonical(address, other)) keys.push(other.key);
  }
  return keys;
}

/** An address of the web or of a file, freed of the AMP cache around it; null for what has no pages (`about:`, `data:`, no address at all). */
function parseWebUrl(text: string, base?: URL): URL | null {
  const url = URL.parse(text, base);
  if (url === null || !/^(https?|file):$/.test(url.protocol)) return null;
  return unwrapAmp(url);
}
