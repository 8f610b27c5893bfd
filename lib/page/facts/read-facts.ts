/**
 * Reads what a page says about itself: title, byline, site, dates, language, section, canonical address. Each fact is taken from the most
 * reliable place that has it. Every string is trimmed and bounded; nothing is guessed from running text.
 */
import type { PageFacts } from '@/lib/core/text/page-text';
import { cleanAuthor } from './byline';
import { dateInPath, toPageDate } from './page-date';
import { attributeOf, findAll, findFirst, rootOf, textContentOf, titleOf } from '@/lib/page/dom/safe-dom';
import { authorNames, modifiedNames, publishedNames, readMeta, valuesOf } from './meta-tags';
import { findStructuredArticle } from './structured-data';
import type { StructuredArticle } from './structured-data';

const MAX_LENGTH = 300;
const MAX_AUTHORS = 6;
const MAX_TYPES = 10;

/** What a page says of itself, and all the names it goes by: its headline is recognised by them. */
export interface SelfDescription {
  readonly facts: PageFacts;
  readonly titles: readonly string[];
}

/** Reads the facts of a document at an address. */
export function readFacts(document: Document, address: URL): PageFacts {
  return describeSelf(document, address).facts;
}

/** Reads the facts and the names of a document at an address. */
export function describeSelf(document: Document, address: URL): SelfDescription {
  const scripts = findAll(document, 'script[type="application/ld+json"]').map((script) => textContentOf(script) ?? '');
  const article = findStructuredArticle(scripts);
  const meta = readMeta(document);
  const site = clean(meta.get('og:site_name')) ?? clean(article?.publisher) ?? clean(meta.get('application-name'));
  const facts: PageFacts = {
    title: findHeadline(document, article, meta, site),
    byline: findByline(document, article, meta),
    site,
    published:
      firstDate([article?.published, ...valuesOf(meta, publishedNames), ...markedDates(document)]) ??
      dateInPath(address.pathname),
    modified: firstDate([article?.modified, ...valuesOf(meta, modifiedNames), itemValue(document, 'dateModified')]),
    language: findLanguage(document, article, meta),
    section: clean(article?.section) ?? clean(meta.get('article:section')) ?? clean(meta.get('section')),
    canonicalUrl: findCanonical(document, address),
    types: (article?.types ?? []).slice(0, MAX_TYPES).flatMap((type) => clean(type) ?? []),
  };
  const titles = [facts.title, titleOf(document), meta.get('og:title'), meta.get('twitter:title')].flatMap(
    (title) => clean(title) ?? [],
  );
  return { facts, titles: [...new Set(titles)] };
}

/** White space collapsed, without entities left over from double escaping, at most 300 characters; null when nothing is left. */
function clean(text: string | null | undefined): string | null {
  const trimmed = text
    ?.replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:#0?39|#x27|apos);/gi, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return trimmed === undefined || trimmed === '' ? null : trimmed.slice(0, MAX_LENGTH);
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  for (const value of values) {
    const date = value === null || value === undefined ? null : toPageDate(value);
    if (date !== null) return date;
  }
  return null;
}

/** The value of a microdata property: its attribute for machines, else its text. */
function itemValue(document: Document, property: string): string | null {
  const element = findFirst(document, `[itemprop~="${property}"]`);
  if (element === null) return null;
  return attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? textContentOf(element);
}

/** Dates in the visible page that are marked as the article's own. */
function markedDates(document: Document): readonly (string | null)[] {
  const time = findFirst(
    document,
    'time[pubdate][datetime], article header time[datetime], article time[datetime], main time[datetime]',
  );
  return [itemValue(document, 'datePublished'), time === null ? null : attributeOf(time, 'datetime')];
}

function findHeadline(
  document: Document,
  article: StructuredArticle | null,
  meta: ReadonlyMap<string, string>,
  site: string | null,
): string | null {
  const title =
    clean(meta.get('og:title')) ??
    clean(article?.headline) ??
    clean(meta.get('twitter:title')) ??
    clean(titleOf(document));
  return title === null || site === null ? title : withoutSite(title, site);
}

/** "Headline - The Site" and "Headline | The Site" without the site. */
function withoutSite(title: string, site: string): string {
  const cut = Math.max(...[' - ', ' | ', ' – ', ' — ', ' · ', ' :: '].map((separator) => title.lastIndexOf(separator)));
  const tail = title
    .slice(cut + 3)
    .trim()
    .toLowerCase();
  return cut > 0 && tail !== '' && tail === site.toLowerCase() ? title.slice(0, cut).trim() : title;
}

function findByline(
  document: Document,
  article: StructuredArticle | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  const named = valuesOf(meta, authorNames).filter((value) => value !== undefined);
  const marked = findFirst(
    document,
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"], [class~="byline"] [class*="author"]',
  );
  const printed = marked === null ? null : (attributeOf(marked, 'content') ?? textContentOf(marked));
  const sources = [article?.authors ?? [], ...named.map((one) => [one]), printed === null ? [] : [printed]];
  for (const source of sources) {
    const names = new Set(source.flatMap((name) => cleanAuthor(clean(name) ?? '') ?? []));
    if (names.size > 0) return [...names].slice(0, MAX_AUTHORS).join(', ').slice(0, MAX_LENGTH);
  }
  return null;
}

function findLanguage(
  document: Document,
  article: StructuredArticle | null,
  meta: ReadonlyMap<string, string>,
): string | null {
  const root = rootOf(document);
  const candidates = [
    root === null ? null : attributeOf(root, 'lang'),
    article?.language,
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.split(',')[0]?.trim().replace(/_/g, '-');
    if (tag === undefined || tag === '' || tag.length > 35) continue;
    try {
      const canonical = Intl.getCanonicalLocales(tag)[0];
      if (canonical !== undefined) return canonical;
    } catch {
      // Not a language tag; the next place may have one.
    }
  }
  return null;
}

function findCanonical(document: Document, address: URL): string | null {
  const link = findFirst(document, 'link[rel~="canonical" i][href]');
  const href = link === null ? null : attributeOf(link, 'href');
  if (href === null || href.trim() === '') return null;
  const url = URL.parse(href, address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.href.length <= 2_000
    ? url.href
    : null;
}
