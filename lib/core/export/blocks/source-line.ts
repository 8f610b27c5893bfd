/** Where a quote or an article is from, in one line of Markdown. It is no citation style: those name their rules and stand by themselves. */
import { parseEdtf } from '../../dates/edtf';
import { formatEdtf } from '../../dates/format-edtf';
import type { HighlightRow, PageRow } from '../../notes/rows';
import type { ExportWords } from '../export-words';
import { toLine } from '../plain-text';
import { isWebAddress, toPassage, toWebLink } from './links';
import { escapeText, joinMarkdown, md } from './markdown-text';
import type { Markdown } from './markdown-text';

/** Dates that were told already: a library has few, and putting one into words costs more than printing a quote. */
const told = new Map<string, string>();
const mostTold = 5_000;

/** A date in words; one that cannot be read stands as it is. */
export function tellDate(edtf: string, locale: string, style: 'short' | 'long' = 'long'): string {
  const key = `${locale} ${style} ${edtf}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const date = parseEdtf(edtf);
  const words = date === null ? toLine(edtf) : formatEdtf(date, { locale, style });
  if (told.size >= mostTold) told.clear();
  told.set(key, words);
  return words;
}

/** "Mara Quill · The Test Gazette · 1 July 2025 · gazette.example"; what the page does not say is left out. */
export function toSourceLine(page: PageRow, words: ExportWords): Markdown {
  const said = [
    page.byline ?? '',
    page.site ?? '',
    page.published === null ? '' : tellDate(page.published, words.locale),
  ];
  const parts = said.map((part) => toLine(part)).filter((part) => part !== '');
  const host = URL.parse(page.url)?.hostname ?? '';
  const link = isWebAddress(page.url) ? [toWebLink(host, page.url)] : [];
  return joinMarkdown([...parts.map(escapeText), ...link], ' · ');
}

/** "*Harbour lights go out*, The Test Gazette, 1 July 2025", for a quote outside its article's file. */
export function toShortSource(page: PageRow, words: ExportWords): Markdown {
  const said = [page.site ?? '', page.published === null ? '' : tellDate(page.published, words.locale)];
  const parts = said.map((part) => toLine(part)).filter((part) => part !== '');
  const title = md`*${escapeText(toLine(page.title) === '' ? words.untitled : page.title)}*`;
  return joinMarkdown([title, ...parts.map(escapeText)], ', ');
}

/** The parts of a line about a quote, joined; null parts are left out. */
export function toCaption(parts: readonly (Markdown | null)[]): Markdown {
  return joinMarkdown(
    parts.filter((part): part is Markdown => part !== null && part !== ''),
    ' · ',
  );
}

/** What the reader means by a highlight's colour. */
export function toMeaning(highlight: HighlightRow, words: ExportWords): Markdown {
  const meaning = toLine(words.colours[highlight.colour]);
  return escapeText(meaning === '' ? highlight.colour : meaning);
}

/** The link to the words on their page, in the words of the file; null where there is none. */
export function toPassageOf(highlight: HighlightRow, page: PageRow, words: ExportWords): Markdown | null {
  return toPassage(highlight, page, words.passage);
}
