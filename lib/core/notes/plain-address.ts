/** An address without what does not say which article it is: protocol, mobile and AMP forms, print views, tracking, the order of parameters. */
import { drawingParameters, trackingNames, trackingPrefixes } from './tracking-parameters';

/** The parts of an address that identify a page. */
export interface PlainAddress {
  /** Lower case, without `www.`, mobile and AMP labels; with the port when it is not the usual one. Empty for files. */
  readonly host: string;
  /** Without a slash at the end; empty for a home page. */
  readonly path: string;
  /** The parameters that may identify an article, sorted; empty or beginning with `?`. */
  readonly query: string;
  /** All of it as one string. */
  readonly key: string;
}

/** Takes an address down to the parts that identify the page. Doing it twice changes nothing more. */
export function toPlainAddress(url: URL): PlainAddress {
  const host = plainHost(url);
  const path = plainPath(url.pathname);
  const query = plainQuery(url.searchParams);
  return {
    host,
    path,
    query,
    key: `${url.protocol === 'file:' ? 'file:' : ''}${host}${path}${query}${route(url.hash)}`,
  };
}

/** Whether the last part of a path reads like one article's: several words joined by hyphens, or a long number. */
export function looksLikeArticle(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return /\d{5,}/.test(last) || (last.match(/[-_]/g) ?? []).length >= 2;
}

function plainHost(url: URL): string {
  const labels = url.hostname.toLowerCase().replace(/\.$/, '').split('.');
  // One label at a time, since `www.m.example.org` has two of them.
  while (['www', 'm', 'mobile', 'amp', 'www2'].includes(labels[0] ?? '') && isSite(labels.slice(1))) labels.shift();
  // `en.m.wikipedia.org`: the label of the language comes first.
  if (labels[1] === 'm' && isSite(labels.slice(2))) labels.splice(1, 1);
  return labels.join('.') + (url.port === '' ? '' : `:${url.port}`);
}

/** Whether these labels can be a site: `example.org` can, `org` and `co.uk` cannot. */
function isSite(labels: readonly string[]): boolean {
  const [first = '', last = ''] = labels;
  if (labels.length !== 2) return labels.length > 2;
  return last.length !== 2 || !/^(co|com|org|net|gov|gob|gouv|ac|edu|or|ne|go|mil)$/.test(first);
}

function plainPath(pathname: string): string {
  const tidy = withPlainEscapes(pathname)
    .replace(/;(jsessionid|phpsessid)=[^/;]*/gi, '')
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/(index|default)\.(s?html?|php|aspx?|jsp)$/i, '/')
    .replace(/\/+$/, '');
  return withoutOtherViews(tidy);
}

/** Takes away `/amp`, `/print` and their like, only where an article stays behind: `/music/amp` may be an article itself. */
function withoutOtherViews(path: string): string {
  const shorter = path
    .replace(/[./](amp|print)(\.html?)?$/i, (_, __, extension: string | undefined) => extension ?? '')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/^\/(amp|print|mobile)(?=\/)/i, '');
  const isPage = looksLikeArticle(shorter) || /\.s?html?$/i.test(shorter);
  return shorter !== path && isPage ? withoutOtherViews(shorter) : path;
}

/** Escapes in capitals, and none where none is needed, so that `%7e` and `~` are one. */
function withPlainEscapes(pathname: string): string {
  return pathname.replaceAll(/%([0-9a-f]{2})/gi, (escape, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
  });
}

function plainQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(([name, value]) => mayIdentify(name.toLowerCase(), value.toLowerCase()));
  if (kept.length === 0) return '';
  // Values of one name keep their order: `?a=1&a=2` may mean another page than `?a=2&a=1`.
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `?${new URLSearchParams(kept).toString()}`;
}

function mayIdentify(name: string, value: string): boolean {
  if (trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix))) return false;
  const drawings = drawingParameters.get(name);
  return drawings === undefined || (drawings.length > 0 && !drawings.includes(value));
}

/** A fragment is a place in the page, but for sites that route by it (`#/story/1`, `#!story`). */
function route(hash: string): string {
  return /^#[!/]./.test(hash) ? hash.replace(/\/+$/, '') : '';
}
