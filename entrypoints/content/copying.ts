/** What can be taken from a place of the open page to the clipboard: the quotation with its source, or a link that opens the page there. */
import { describeSpan } from '@/lib/core/anchors/describe';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import type { TextSpan } from '@/lib/core/text/span';
import { copyText } from '@/lib/page/selection/copy-text';
import { describePage } from './open-page';
import type { OpenPage } from './open-page';

/** What is copied. */
export type Copied = 'quote' | 'link';

/** Copies during a click or key press; false when the browser did not let it. */
export function copyPlace(page: OpenPage, span: TextSpan, wanted: Copied): boolean {
  const { text } = page.page;
  return copyText(
    document,
    wanted === 'link'
      ? toPassageLink(location.href, describeSpan(text, span))
      : toQuoteWithSource(text.slice(span.start, span.end), describePage(document, page.facts)),
  );
}
