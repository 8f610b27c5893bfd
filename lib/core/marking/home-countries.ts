/**
 * Which countries are at home on a page: the site's and the reader's own. Who lives there needs no card on it. It goes by the address, the page's
 * language tag and the browser's languages; it learns nothing from what is read, so there is nothing to keep.
 */
import { countryTitles } from './country-titles';

/** What is known of the page and its reader. */
export interface HomeSigns {
  /** Of the page; what cannot be parsed says nothing. */
  readonly url: string;
  /** BCP 47 tag of the page, or null. */
  readonly language: string | null;
  /** BCP 47 tags that the reader's browser prefers, best first. */
  readonly readerLanguages: readonly string[];
}

/** Top-level domains of countries that are sold all over the world for their letters, and so tell nothing. */
const wornDomains: ReadonlySet<string> = new Set(
  'ac ad ag ai bz cc cd cf co dj fm ga gl gg gq im io la ly me ml nu pw sc sh so st to tk tv vc ws'.split(' '),
);

/** English Wikipedia titles of the home countries, each once: the site's first. Empty when nothing tells. */
export function findHomeCountries({ url, language, readerLanguages }: HomeSigns): readonly string[] {
  // A site's domain is chosen, its language tag is often what the publishing software came with.
  const site = countryOfDomain(url) ?? countryOfLanguages(language === null ? [] : [language]);
  const reader = countryOfLanguages(readerLanguages);
  return [...new Set([site, reader])].filter((title) => title !== null);
}

function countryOfDomain(url: string): string | null {
  const domain = /\.([a-z]{2})\.?$/i.exec(URL.parse(url)?.hostname ?? '')?.[1]?.toLowerCase();
  if (domain === undefined || wornDomains.has(domain)) return null;
  return countryTitles[domain === 'uk' ? 'GB' : domain.toUpperCase()] ?? null;
}

/** The region of the first tag that has one; a language alone is spoken in too many countries. */
function countryOfLanguages(tags: readonly string[]): string | null {
  for (const tag of tags) {
    const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag)?.[1];
    const title = region === undefined ? undefined : countryTitles[region.toUpperCase()];
    if (title !== undefined) return title;
  }
  return null;
}
