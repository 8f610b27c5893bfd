/** The plain text that "Copy quote" puts on the clipboard: the words and where they come from. Reference styles are another file's work. */
import { parseEdtf } from '../dates/edtf';
import { formatEdtf } from '../dates/format-edtf';

/** What a source is named by; what the page does not say is left out. */
export interface QuotedSource {
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string;
}

/** “Words” — Author, “Title”, Outlet, 1 July 2025. Address on a line of its own. */
export function toQuoteWithSource(quote: string, source: QuotedSource, locale = 'en'): string {
  const date = source.published === null ? null : parseEdtf(source.published);
  const parts = [
    source.byline,
    `“${source.title}”`,
    source.site,
    date === null ? null : formatEdtf(date, { locale, style: 'long' }),
  ];
  const named = parts.filter((part) => part !== null && part !== '').join(', ');
  return `“${quote.replace(/\s+/g, ' ').trim()}”\n— ${named}\n${source.url}`;
}
