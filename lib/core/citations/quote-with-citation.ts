/** A quotation with its citation and its reference, for pasting into a text that is being written: rich for word processors, plain for the rest. */
import { toLines } from '../export/plain-text';
import type { CitationSource, StyleId } from './citation-types';
import { formatCitation, formatReference } from './format-reference';
import { toHtmlFragment, toPlainText } from './rich-text';
import type { Run } from './citation-types';

/** The same words in the two forms that a clipboard holds. */
export interface QuoteWithCitation {
  readonly plain: string;
  readonly html: string;
}

/** “Quote” (Author, 2019), and under it the reference. In note styles and numbered ones the full note stands for both. */
export function toQuoteWithCitation(quote: string, source: CitationSource, styleId: StyleId): QuoteWithCitation {
  const words = `“${toLines(quote).join('\n')}”`;
  const isNumbered = styleId === 'ieee';
  const citation = formatCitation(source, styleId);
  const first: readonly Run[] = [{ text: `${words} `, italic: false }, ...citation];
  const lines =
    styleId === 'chicago-17-notes'
      ? [first]
      : [first, formatReference(source, styleId, isNumbered ? { number: 1 } : {})];
  return {
    plain: lines.map(toPlainText).join('\n'),
    html: lines.map((line) => `<p>${toHtmlFragment(line).replaceAll('\n', '<br>')}</p>`).join(''),
  };
}
