/** What can be taken from a place of the open page to the clipboard: the quotation with its source or its citation, or a link that opens the page there. */
import type { Problem } from '@/components/keeping/keeping';
import { describeSpan } from '@/lib/core/anchors/describe';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import type { StyleId } from '@/lib/core/citations/citation-types';
import { toQuoteWithSource } from '@/lib/core/export/quote-with-source';
import type { TextSpan } from '@/lib/core/text/span';
import { citationLimits } from '@/lib/messages/citation-requests';
import type { BackgroundClient } from '@/lib/messages/client';
import { copyText } from '@/lib/page/selection/copy-text';
import { entitiesIn } from './adjusting/entities-in';
import { describePage } from './open-page';
import type { OpenPage } from './open-page';

/** What is copied. */
export type Copied = 'quote' | 'link' | 'citation';

/** What the toolbar says afterwards; neither when the browser did not let us copy. */
export interface CopyOutcome {
  readonly copied: Copied | null;
  readonly problem: Problem | null;
}

/** Where it is copied from, and who is asked. */
export interface CopiedPlace {
  readonly page: OpenPage;
  readonly span: TextSpan;
  readonly style: StyleId;
  readonly background: Pick<BackgroundClient, 'send'>;
}

/**
 * Copies during a click or key press. A citation takes one answer of the background, well within the seconds for which browsers let a
 * script copy after a press.
 */
export async function copyPlace({ page, span, style, background }: CopiedPlace, wanted: Copied): Promise<CopyOutcome> {
  const { text } = page.page;
  const toOutcome = (isCopied: boolean): CopyOutcome => ({ copied: isCopied ? wanted : null, problem: null });
  if (wanted === 'link') return toOutcome(copyText(document, toPassageLink(location.href, describeSpan(text, span))));
  const quote = text.slice(span.start, span.end);
  const described = describePage(document, page.facts);
  if (wanted === 'quote') return toOutcome(copyText(document, toQuoteWithSource(quote, described)));
  const names = entitiesIn(page, { start: 0, end: text.length }).map(({ name }) => name.slice(0, citationLimits.name));
  const reply = await background.send('citations/quote', {
    page: described,
    quote: quote.slice(0, citationLimits.quote),
    knownNames: [...new Set(names)].slice(0, citationLimits.names),
    style,
  });
  return reply.ok
    ? toOutcome(copyText(document, reply.value.plain, reply.value.html))
    : { copied: null, problem: 'no-answer' };
}
