/** Everything kept as one HTML file that reads and prints well by itself: no script, nothing loaded from elsewhere. */
import { toPassageLink } from '../../anchors/text-fragment';
import type { HighlightColour, HighlightWithNote, NoteRow, PageRow } from '../../notes/rows';
import type { AnnotatedPage } from '../../web-annotation/print-collection';
import { element, escapeText, printHtml, safeHref } from './html-tree';
import type { HtmlElement, HtmlNode } from './html-tree';
import { noteToHtml } from './note-html';
import { pageStyle } from './page-style';

/** What the file is told beside its articles. */
export interface HtmlOptions {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** What the reader calls the colours. */
  readonly colourNames: Readonly<Record<HighlightColour, string>>;
  /** What an article without a title is called. */
  readonly untitled: string;
}

/** Yields the file in pieces, an article at a time. */
export function* printHighlightsHtml(
  articles: readonly AnnotatedPage[],
  options: HtmlOptions,
): Generator<string, void> {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, options.title),
  ];
  yield `<!doctype html>\n<html lang="${escapeText(options.language)}">\n<head>${head.map(printHtml).join('')}`;
  yield `<style>${pageStyle}</style></head>\n<body>\n${printHtml(element('h1', {}, options.title))}\n`;
  for (const article of articles) yield `${printHtml(toArticle(article, options))}\n`;
  yield '</body>\n</html>\n';
}

function toArticle({ page, highlights, note }: AnnotatedPage, options: HtmlOptions): HtmlElement {
  const title = page.title.trim() === '' ? options.untitled : page.title;
  const href = safeHref(page.url);
  return element(
    'article',
    { lang: page.language },
    element('h2', { dir: 'auto' }, href === null ? title : element('a', { href }, title)),
    ...toOrigin(page),
    ...toNote(note),
    ...highlights.map((one) => toHighlight(one, page, options)),
  );
}

function toOrigin({ byline, site, published }: PageRow): HtmlNode[] {
  const told = [byline, site, published].filter((text) => text !== null && text !== '');
  return told.length === 0 ? [] : [element('p', { class: 'origin', dir: 'auto' }, told.join(' · '))];
}

function toHighlight({ highlight, note }: HighlightWithNote, page: PageRow, { colourNames }: HtmlOptions): HtmlElement {
  const { anchor, colour } = highlight;
  const href = safeHref(page.url) === null ? null : toPassageLink(page.url, anchor);
  const name = colourNames[colour];
  return element(
    'section',
    { class: colour },
    element('blockquote', { dir: 'auto' }, ...toLines(anchor.exact)),
    element('p', { class: 'meaning' }, href === null ? name : element('a', { href }, name)),
    ...toNote(note),
  );
}

function toNote(note: NoteRow | null): HtmlNode[] {
  if (note === null) return [];
  const tags = note.tags.map((tag) => element('span', { class: 'tag', dir: 'auto' }, tag));
  // Spaces keep the words apart where styles are not read.
  const spaced = tags.flatMap((tag, index) => (index === 0 ? [tag] : [' ', tag]));
  return [...noteToHtml(note.text), ...(spaced.length === 0 ? [] : [element('p', { class: 'tags' }, ...spaced)])];
}

function toLines(text: string): HtmlNode[] {
  const lines = text.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '');
  return lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}
