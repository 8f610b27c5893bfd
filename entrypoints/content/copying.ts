/** What can be taken from a place of the open page to the clipboard: the quotation with its source or its citation, or a link that opens the page there. */
import { describeSpan } from '@/lib/core/anchors/describe';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import type { StyleId } from '@/lib/core/citations/citation-types';
import { toQuoteWithCitation } from '@/lib/core/citations/quote-with-citation';
import { toCitationSource } from '@/lib/core/citations/to-source';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import type { TextSpan } from '@/lib/core/text/span';
import { copyText } from '@/lib/page/selection/copy-text';
import { systemClock } from '@/lib/platform/clock';
import { entitiesIn } from './adjusting/entities-in';
import { describePage } from './open-page';
import type { OpenPage } from './open-page';

/** What is copied. */
export type Copied = 'quote' | 'link' | 'citation';

/** Copies during a click or key press; false when the browser did not let it. */
export function copyPlace(page: OpenPage, span: TextSpan, wanted: Copied, style: StyleId): boolean {
  const { text } = page.page;
  if (wanted === 'link') return copyText(document, toPassageLink(location.href, describeSpan(text, span)));
  const quote = text.slice(span.start, span.end);
  const described = describePage(document, page.facts);
  if (wanted === 'quote') return copyText(document, toQuoteWithSource(quote, described));
  const now = systemClock();
  const source = toCitationSource(
    { ...described, id: described.url, createdAt: now },
    {
      offsetMinutes: -new Date(now).getTimezoneOffset(),
      knownNames: entitiesIn(page, { start: 0, end: text.length }).map(({ name }) => name),
    },
  );
  const { plain, html } = toQuoteWithCitation(quote, source, style);
  return copyText(document, plain, html);
}
