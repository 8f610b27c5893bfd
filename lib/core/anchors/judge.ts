/**
 * Decides whether a place is the quote's. The numbers were fitted on one half of a set of edited encyclopedia articles and are kept round; a
 * highlight on the wrong words is worse than a lost one, so what is not vouched for is refused.
 */
import type { Context, SideContext } from './context';
import type { FoldedAnchor } from './folded-anchor';
import type { Passage } from './passage';

/** Below this many characters (about four words) words alone say nothing: their context must vouch. */
export const shortQuote = 25;
/** From this many characters on, words that stand only once vouch for themselves. */
const tellingQuote = 48;
/** A side that matches like this is the remembered one, give or take a letter or two. */
const sameSide = 0.9;
/** Equal characters next to the quote that make such a side believed: more than one word. */
const tellingRun = 8;
/** A side that matches like this is more than chance. */
const likelySide = 0.5;

/** How well a place with the very words fits, for choosing among several; higher is better, at most about 3. */
export function rankContext({ before, after }: Context): number {
  return rankSide(before) + rankSide(after);
}

function rankSide({ likeness, run, atEdge }: SideContext): number {
  return (likeness ?? likelySide) + Math.min(run, 100) / 400 + (atEdge ? 0.25 : 0);
}

/** Whether a place where the very words stand is the quote's. */
export function isSamePlace(folded: FoldedAnchor, context: Context): boolean {
  const { length } = folded.exact;
  if (length < shortQuote || folded.anchor.repeated === true) return vouches(folded, context);
  return length >= tellingQuote || isLikely(context.before) || isLikely(context.after) || hasNoContext(context);
}

/** One side matches whole, and the other at least at the seam: in a sentence that is gone, the seam to its neighbours is gone too. */
function vouches({ prefix, suffix }: FoldedAnchor, { before, after }: Context): boolean {
  const wholeBefore = isWhole(before, prefix.length);
  const wholeAfter = isWhole(after, suffix.length);
  const seamBefore = before.likeness === null || before.run > 0;
  const seamAfter = after.likeness === null || after.run > 0;
  return (wholeBefore && seamAfter) || (wholeAfter && seamBefore);
}

function isWhole({ likeness, run }: SideContext, length: number): boolean {
  return likeness !== null && likeness >= sameSide && run >= Math.min(tellingRun, length);
}

function isLikely({ likeness }: SideContext): boolean {
  return likeness !== null && likeness >= likelySide;
}

function hasNoContext({ before, after }: Context): boolean {
  return before.likeness === null && after.likeness === null;
}

/** What the words of a passage must at least have in common with the quote when both sides match, and what each missing side adds. */
const likenessWithContext = 0.62;
const likenessPerSide = 0.09;

/** How well an edited passage fits: its words' likeness over what its context asks for; at least 0 means it is believed. */
export function judgePassage(folded: FoldedAnchor, { likeness, before, after }: Passage): number {
  const asked = likenessWithContext + likenessPerSide * (2 - (before ?? likelySide) - (after ?? likelySide));
  const needsContext = folded.exact.length < tellingQuote || folded.anchor.repeated === true;
  if (needsContext && Math.max(before ?? 0, after ?? 0) < likelySide) return -1;
  return likeness - asked;
}
