/** A page's `<meta>` elements by name, and under which names publishers put dates and authors. It judges no values. */
import { attributeOf, findAll } from '@/lib/page/dom/safe-dom';

/** Names for the date of publication, the more reliable first. */
export const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'publishdate',
  'pubdate',
  'publish-date',
  'pdate',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date',
  'article.published',
  'cxenseparse:publishtime',
  'date',
];
/** Names for the date of the last change, the more reliable first. */
export const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'article.updated',
];
/** Names for authors, the more reliable first. */
export const authorNames = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'article:author_name',
  'displayauthors',
];

/** `<meta>` by name, property or itemprop, in lower case; the first of each wins. */
export function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of findAll(document, 'meta[content]')) {
    const name =
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      attributeOf(element, 'itemprop') ??
      attributeOf(element, 'http-equiv');
    const content = attributeOf(element, 'content');
    if (name === null || content === null || content.trim() === '') continue;
    const key = name.toLowerCase();
    if (!meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** The values of some names, in their order. */
export function valuesOf(meta: ReadonlyMap<string, string>, names: readonly string[]): readonly (string | undefined)[] {
  return names.map((name) => meta.get(name));
}
