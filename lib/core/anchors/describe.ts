/** Remembers a span of a text as an anchor: its words, and as much around them as it takes to tell it from every other place. */
import type { Block } from '../text/page-text';
import type { TextSpan } from '../text/span';
import type { Anchor } from './anchor';
import { commonEnd, commonStart, leastContext } from './words/context';
import { foldText } from './folded/fold';

/** No context grows beyond this, even where a page repeats whole paragraphs. */
const mostContext = 512;
/** Of a longer heading the beginning is remembered. */
const longestHeading = 200;
/** More places of the same words than this are not told apart: the next context length is taken as if they were. */
const placesAtMost = 1_000;

/**
 * The anchor of a span; throws when the span is empty or reaches out of the text, which no selection does.
 *
 * @param blocks of the text, in order, for the heading it stands under; without them there is no such hint.
 */
export function describeSpan(text: string, { start, end }: TextSpan, blocks: readonly Block[] = []): Anchor {
  if (start < 0 || start >= end || end > text.length) throw new RangeError(`no span of the text: ${start}–${end}`);
  const exact = text.slice(start, end);
  const folded = foldText(text);
  const others = findOthers(folded, folded.slice(start, end), start);
  const length = contextLength(folded, { start, end }, others);
  const from = wholeCharacter(text, Math.max(0, start - length), -1);
  const to = wholeCharacter(text, Math.min(text.length, end + length), 1);
  const under = findHeading(text, start, blocks);
  return {
    exact,
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
    ...(others.length > 0 && { repeated: true }),
    ...(under !== null && { under }),
  };
}

/** The last heading that ends before an offset. */
function findHeading(text: string, start: number, blocks: readonly Block[]): Anchor['under'] | null {
  const above = blocks.findLast(({ kind, end }) => kind === 'heading' && end <= start);
  if (above === undefined) return null;
  const heading = text.slice(above.start, Math.min(above.end, above.start + longestHeading)).trimEnd();
  return heading === '' ? null : { heading, distance: start - above.start };
}

function findOthers(folded: string, words: string, start: number): number[] {
  const others: number[] = [];
  for (let at = folded.indexOf(words); at >= 0 && others.length < placesAtMost; at = folded.indexOf(words, at + 1)) {
    if (at !== start) others.push(at);
  }
  return others;
}

/** How much context on each side tells the span from all other places of its words. */
function contextLength(folded: string, { start, end }: TextSpan, others: readonly number[]): number {
  const before = folded.slice(Math.max(0, start - mostContext), start);
  const after = folded.slice(end, end + mostContext);
  const needed = others.map((other) => {
    const runBefore = commonEnd(before, folded, other);
    const runAfter = commonStart(after, folded, other + end - start);
    // A side that is equal to its very end tells nothing, however little of it there is.
    const telling = [
      runBefore < before.length ? runBefore : mostContext,
      runAfter < after.length ? runAfter : mostContext,
    ];
    return Math.min(...telling) + 1;
  });
  // Beyond the first difference as much again as is always kept, so that the difference is more than a letter.
  const most = needed.reduce((a, b) => Math.max(a, b), 0);
  return most < leastContext / 2 ? leastContext : Math.min(mostContext, most + leastContext);
}

/** Moves an offset outwards when it would cut a surrogate pair. */
function wholeCharacter(text: string, offset: number, direction: -1 | 1): number {
  const cuts = /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
  return cuts ? offset + direction : offset;
}
