/** Decides whether a page's own word about its address can be believed. Many pages name their site, their section or another site's copy. */
import { looksLikeArticle } from './plain-address';
import type { PlainAddress } from './plain-address';

/** Whether the canonical address can be the same article as the one that was opened. */
export function isTrustedCanonical(own: PlainAddress, canonical: PlainAddress): boolean {
  if (siteOf(own.host) !== siteOf(canonical.host)) return false;
  const isHome = canonical.path === '' && canonical.query === '';
  if (isHome) return false;
  // A section instead of an article, `/article.php` instead of its `?id=3`: the canonical address has lost what tells articles apart.
  if (own.path.startsWith(`${canonical.path}/`)) return looksLikeArticle(canonical.path);
  if (own.path !== canonical.path || own.query === '') return true;
  return looksLikeArticle(canonical.path) && !losesIdentity(own.query, canonical.query);
}

/** Names of parameters that tell articles apart on the sites that use them. */
const identifyingName =
  /^(.*id|p|a|n|v|story|article|artikel|post|doc|item|no|num|number|title|name|slug|date|page|path|url|file)$/i;

/** Whether the first query names something that the second leaves out or names differently. */
function losesIdentity(own: string, canonical: string): boolean {
  const kept = new URLSearchParams(canonical);
  return [...new URLSearchParams(own)].some(([name, value]) => identifyingName.test(name) && kept.get(name) !== value);
}

/** The part of a host that one publisher owns: its last two labels, or three under `co.uk` and its like. */
function siteOf(host: string): string {
  if (/^[\d.]+(:\d+)?$/.test(host) || host.startsWith('[')) return host;
  const labels = host.split('.');
  const [second = '', last = ''] = labels.slice(-2);
  const underCountry = last.length === 2 && /^(co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go|mil)$/.test(second);
  return labels.slice(underCountry ? -3 : -2).join('.');
}
