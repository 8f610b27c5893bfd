/** References without a style, for exports that are given none: author, title, outlet, date and address, in this order. */
import type { PageRow } from '../../notes/rows';
import { escapeText, joinMarkdown } from '../blocks/markdown-text';
import type { Markdown } from '../blocks/markdown-text';
import { isWebAddress, toDestination } from '../blocks/links';
import { tellDate } from '../blocks/source-line';
import { toLine } from '../plain-text';
import type { Citations } from './layout';

/** The same words for footnotes and the list of sources, which is sorted by them. */
export function createPlainCitations(locale: string): Citations {
  const toReference = (page: PageRow): Markdown => {
    const title = toLine(page.title);
    const published = page.published === null ? '' : tellDate(page.published, locale);
    const said = [page.byline ?? '', title === '' ? '' : `“${title}”`, page.site ?? '', published];
    const parts = said.filter((part) => toLine(part) !== '').map((part) => escapeText(part));
    const address = isWebAddress(page.url) ? [`<${toDestination(page.url)}>` as Markdown] : [];
    return joinMarkdown([...parts, ...address], ', ');
  };
  return {
    toFootnote: toReference,
    toBibliography: (pages) => pages.map(toReference).toSorted((a, b) => a.localeCompare(b, locale)),
  };
}
