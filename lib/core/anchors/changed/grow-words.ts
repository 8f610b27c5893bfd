/** A whole sentence whose very words now stand inside a longer one was changed, too: it may say the opposite. */
import type { TextSpan } from '../../text/span';
import type { FoldedAnchor } from '../folded/folded-anchor';
import { toTokens } from '../folded/tokens';
import { shortQuote } from '../words/judge-words';
import { growToSentence } from './extent';

/** Where the words of a quote stand, and how sure that is. */
type Place = TextSpan & { readonly score: number };

/**
 * The sentence that has grown around the quote's words; null when they still are whole sentences, never were, or are no longer most of it. With
 * its context untouched nothing has grown.
 */
export function growWords(text: string, folded: FoldedAnchor, place: Place): Place | null {
  const { anchor, exact, edges } = folded;
  if (!edges.start || !edges.end || exact.length < shortQuote) return null;
  const isSameBefore = text.slice(0, place.start).endsWith(anchor.prefix);
  const isSameAfter = text.startsWith(anchor.suffix, place.end);
  if (isSameBefore && isSameAfter) return null;
  const weight = toTokens(exact).reduce((sum, token) => sum + token.weight, 0);
  const sentence = growToSentence(
    text,
    folded,
    {
      ...place,
      weights: { quote: weight, place: weight, matched: weight },
      before: null,
      after: null,
      beforeEnd: null,
      afterStart: null,
    },
    { start: !isSameBefore || anchor.prefix === '', end: !isSameAfter || anchor.suffix === '' },
  );
  const start = sentence.start ?? place.start;
  const end = sentence.end ?? place.end;
  return start === place.start && end === place.end ? null : { start, end, score: place.score };
}
