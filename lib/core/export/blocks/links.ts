/** Links in exported files: to the web by Markdown's own syntax, to other files of the export by wikilinks or relative paths. */
import { toPassageLink } from '../../anchors/text-fragment';
import type { HighlightRow, PageRow } from '../../notes/rows';
import { toLine } from '../plain-text';
import { escapeOr, trusted } from './markdown-text';
import type { Markdown } from './markdown-text';

/** Whether a browser opens this address as a web page; `javascript:` and `data:` never become links. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url.trim());
}

/** A link to the web; only its text where the address is none to open. */
export function toWebLink(text: string, url: string): Markdown {
  const label = escapeOr(text, url);
  return isWebAddress(url) ? trusted(`[${label}](${toDestination(url)})`) : label;
}

/** The link that opens the page at the quote; null where a browser would not open it. */
export function toPassage(highlight: HighlightRow, page: PageRow, text: string): Markdown | null {
  return isWebAddress(page.url) ? toWebLink(text, toPassageLink(page.url, highlight.anchor)) : null;
}

/** Marks that would end a destination, or mean something to a parser before the link is seen. Escaped, they lead to the same place. */
const unsafeInDestination = /[\s<>"`\\|[\](){}^\p{Cc}\p{Cf}\p{Cs}]/gu;

/** An address as it stands in the round brackets of a link. */
export function toDestination(url: string): string {
  return url
    .trim()
    .replaceAll(unsafeInDestination, (mark) => (/\p{Cs}/u.test(mark) ? '%EF%BF%BD' : encodeMark(mark)))
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);
}

function encodeMark(mark: string): string {
  const encoded = encodeURIComponent(mark);
  return encoded === mark ? `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encoded;
}

/**
 * A wikilink to a file of the export.
 *
 * @param stem the file's name without its ending, which is safe in a link.
 * @param text what it is called here; left out where it cannot stand in a wikilink, which knows no escapes.
 */
export function toWikilink(stem: string, text: string): Markdown {
  const shown = toLine(text);
  return trusted(
    shown === stem || shown === '' || /[[\]|\\`$*_~=<#^]|%%/.test(shown) ? `[[${stem}]]` : `[[${stem}|${shown}]]`,
  );
}

/** A link to another file of the export by its path, for readers that know no wikilinks. */
export function toFileLink(path: string, text: string): Markdown {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  return trusted(`[${escapeOr(text, path)}](${toDestination(escaped)})`);
}
