/** A quote with where it is from, as plain text for the clipboard. It is no citation style: those name their rules and stand by themselves. */
import { parseEdtf } from '../dates/edtf';
import { formatEdtf } from '../dates/format-edtf';
import type { PageRow } from '../notes/rows';
import { toLine, toLines } from './plain-text';

/** “Quote” and under it: author, “title”, outlet, date, and the address on a line of its own. What the page does not say is left out. */
export function toQuoteWithSource(
  quote: string,
  page: Pick<PageRow, 'title' | 'byline' | 'site' | 'published' | 'url'>,
  locale = 'en-GB',
): string {
  const published = page.published === null ? null : parseEdtf(page.published);
  const title = toLine(page.title);
  const source = [
    toLine(page.byline ?? ''),
    title === '' ? '' : `“${title}”`,
    toLine(page.site ?? ''),
    published === null ? '' : formatEdtf(published, { locale, style: 'long' }),
  ].filter((part) => part !== '');
  const lines = [`“${toLines(quote).join('\n')}”`];
  if (source.length > 0) lines.push(`— ${source.join(', ')}`);
  return [...lines, ...(page.url === '' ? [] : [page.url])].join('\n');
}
