/**
 * Decides whether a place where a quote's very words stand is the quote's. The numbers were fitted on one half of a set of edited encyclopedia articles and are kept round; a
 * highlight on the wrong words is worse than a lost one, so what is not vouched for is refused.
 */
import type { Context, SideContext } from './context';
import type { FoldedAnchor } from '../folded/folded-anchor';

/** Below this many characters (about four words) words alone say nothing: their context must vouch. */
export const shortQuote = 25;
/** From this many characters on, words that stand only once vouch for themselves. */
const tellingQuote = 32;
/** A side that matches like this is the remembered one, give or take a letter or two. */
const sameSide = 0.9;
/** Equal characters next to the quote that make such a side believed: more than one word. */
const tellingRun = 8;
/** A side that matches like this is more than chance, which gives about 0.25 to 0.3. */
const likelySide = 0.4;
/** At the seam to a side that has equal letters right there, this is enough. */
const seamSide = 1 / 3;
/** Characters of the quote's own sentence around it that make that sentence believed when all of them are the same. */
const tellingSentence = 12;

/** How well a place with the very words fits, for choosing among several; higher is better, at most about 3. */
export function rankContext({ before, after }: Context): number {
  return rankSide(before) + rankSide(after);
}

function rankSide({ likeness, run, atEdge }: SideContext): number {
  return (likeness ?? 0.5) + Math.min(run, 100) / 400 + (atEdge ? 0.25 : 0);
}

/** Whether a place where the very words stand is the quote's. */
export function isSamePlace(folded: FoldedAnchor, context: Context): boolean {
  const { length } = folded.exact;
  if (length < shortQuote || folded.anchor.repeated === true) return vouches(folded, context);
  return length >= tellingQuote || isLikely(context.before) || isLikely(context.after) || hasNoContext(context);
}

/**
 * The quote's own sentence stands around it letter for letter; or one side matches whole, and the other at least at the seam: in a sentence that
 * is gone, the seam to its neighbours is gone too.
 */
function vouches({ prefix, suffix, own }: FoldedAnchor, { before, after }: Context): boolean {
  const isOwnSentence = before.run >= own.before && after.run >= own.after;
  if (isOwnSentence && own.before + own.after >= tellingSentence) return true;
  const wholeBefore = isWhole(before, prefix.length);
  const wholeAfter = isWhole(after, suffix.length);
  return (wholeBefore && holdsSeam(after)) || (wholeAfter && holdsSeam(before));
}

/** More than the space between two words is the same, or that and something further on. */
function holdsSeam({ likeness, run }: SideContext): boolean {
  return likeness === null || run > 1 || (run > 0 && likeness >= seamSide);
}

function isWhole({ likeness, run }: SideContext, length: number): boolean {
  return likeness !== null && length >= tellingRun && likeness >= sameSide && run >= tellingRun;
}

function isLikely({ likeness }: SideContext): boolean {
  return likeness !== null && likeness >= likelySide;
}

function hasNoContext({ before, after }: Context): boolean {
  return before.likeness === null && after.likeness === null;
}
