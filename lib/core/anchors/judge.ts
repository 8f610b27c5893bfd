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
/** A side that matches like this is more than chance, which gives about 0.25 to 0.3. */
const likelySide = 0.4;
/** At the seam to a side that has equal letters right there, this is enough. */
const seamSide = 1 / 3;

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

/** One side matches whole, and the other at least at the seam: in a sentence that is gone, the seam to its neighbours is gone too. */
function vouches({ prefix, suffix }: FoldedAnchor, { before, after }: Context): boolean {
  const wholeBefore = isWhole(before, prefix.length);
  const wholeAfter = isWhole(after, suffix.length);
  return (wholeBefore && holdsSeam(after)) || (wholeAfter && holdsSeam(before));
}

/** More than the space between two words is the same, or that and something further on. */
function holdsSeam({ likeness, run }: SideContext): boolean {
  return likeness === null || run > 1 || (run > 0 && likeness >= seamSide);
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

/** What the words of an edited passage must at least have in common with the quote when all its context matches. */
const likenessWithContext = 0.62;
/** What is asked beyond that for each side of the context that is gone, and for a quote too short to tell by itself. */
const likenessPerSide = 0.09;
const likenessIfShort = 0.06;
/** A side of which nothing is remembered counts like this. */
const unknownSide = 0.5;

/** Of a quote whose words stood more than once, both sides must match like this. */
const sideIfRepeated = 0.8;

/** How well an edited passage fits: its words' likeness over what its context asks for; at least 0 means it is believed. */
export function judgePassage(folded: FoldedAnchor, { likeness, before, after }: Passage): number {
  const sides = [before ?? unknownSide, after ?? unknownSide];
  const isShort = folded.exact.length < tellingQuote;
  if (isShort && Math.max(...sides) < unknownSide) return -1;
  if (folded.anchor.repeated === true && Math.min(...sides) < sideIfRepeated) return -1;
  const missing = sides.reduce((sum, side) => sum + 1 - side, 0);
  return likeness - likenessWithContext - likenessPerSide * missing - (isShort ? likenessIfShort : 0);
}
