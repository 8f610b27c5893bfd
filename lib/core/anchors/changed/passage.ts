/** Lays a remembered passage over a part of a text and says which part of it is the quote now, and how much of everything is still there. */
import type { TextSpan } from '../../text/span';
import { align } from './align';
import type { Match } from './align';
import type { FoldedAnchor } from '../folded/folded-anchor';
import { toTokens } from '../folded/tokens';
import type { Token } from '../folded/tokens';

/** What became of a quote in a part of a text. */
export interface Passage extends TextSpan {
  /** 0–1: letters in common, twice over, by the letters of both. */
  readonly likeness: number;
  /** What `likeness` is made of: letters of the quote's words, of the words in their place, and how many of them matched. */
  readonly weights: { readonly quote: number; readonly place: number; readonly matched: number };
  /** The words that matched, in order, with where they stand. */
  readonly matches: readonly PassageMatch[];
  /** The share of the remembered prefix that stands before it; null when there is none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Where the matched prefix ends and the matched suffix starts: the quote cannot reach further. Null where none matched. */
  readonly beforeEnd: number | null;
  readonly afterStart: number | null;
  /** Whether the quote's first words, or its last, are not among those that matched: something else may stand in their place. */
  readonly lostStart: boolean;
  readonly lostEnd: boolean;
}

/** A word of the quote, or what it was respelled to, in the text. */
export interface PassageMatch extends TextSpan {
  /** Letters that are alike. */
  readonly weight: number;
}

/** The tokens of an anchor: before the quote, of it, and after. */
export interface RememberedTokens {
  readonly prefix: readonly Token[];
  readonly exact: readonly Token[];
  readonly suffix: readonly Token[];
}

/** How many characters of a long context take part. */
export const contextLength = 64;

/** Cuts an anchor into tokens, its context no longer than it helps. */
export function toRememberedTokens({
  exact,
  prefix,
  suffix,
}: Pick<FoldedAnchor, 'exact' | 'prefix' | 'suffix'>): RememberedTokens {
  return {
    prefix: toTokens(prefix, Math.max(0, prefix.length - contextLength)),
    exact: toTokens(exact),
    suffix: toTokens(suffix, 0, contextLength),
  };
}

/** The quote's best place between two offsets of a folded text; null when none of its words stand there. */
export function findPassage(remembered: RememberedTokens, text: string, from: number, to: number): Passage | null {
  const found = toTokens(text, from, to);
  const { prefix, exact, suffix } = remembered;
  const matches = align([...prefix, ...exact, ...suffix], found);
  const exactEnd = prefix.length + exact.length;
  const ofPrefix = matches.filter((match) => match.from < prefix.length);
  const ofExact = matches.filter((match) => match.from >= prefix.length && match.from < exactEnd);
  const ofSuffix = matches.filter((match) => match.from >= exactEnd);
  const core = findCore(ofExact, found);
  const first = core[0];
  const last = core.at(-1);
  const [start, end] = [tokenAt(found, first)?.start, tokenAt(found, last)?.end];
  if (first === undefined || last === undefined || start === undefined || end === undefined) return null;
  const covered = found.slice(first.to, last.to + 1);
  const weights = { quote: weightOf(exact), place: weightOf(covered), matched: matchedWeight(core) };
  return {
    start,
    end,
    likeness: (2 * weights.matched) / (weights.quote + weights.place),
    weights,
    matches: core.flatMap((match) => {
      const token = tokenAt(found, match);
      return token === undefined ? [] : [{ start: token.start, end: token.end, weight: match.weight }];
    }),
    before: shareOf(ofPrefix, prefix),
    after: shareOf(ofSuffix, suffix),
    beforeEnd: tokenAt(found, ofPrefix.at(-1))?.end ?? null,
    afterStart: tokenAt(found, ofSuffix[0])?.start ?? null,
    lostStart: first.from > prefix.length,
    lostEnd: last.from < exactEnd - 1,
  };
}

/** What a letter of other words inside the quote costs against one that matched, when its ends are decided. */
const insertionCost = 0.25;

/** The run of matches worth keeping together: a stray match far away would stretch the quote over words that are not its own. */
function findCore(matches: readonly Match[], found: readonly Token[]): Match[] {
  let best = { first: 0, last: -1, worth: 0 };
  let first = 0;
  let worth = 0;
  for (const [index, match] of matches.entries()) {
    const previous = matches[index - 1];
    const between = previous === undefined ? [] : found.slice(previous.to + 1, match.to);
    const joined = worth - insertionCost * weightOf(between);
    if (joined > 0) worth = joined + match.weight;
    else [first, worth] = [index, match.weight];
    if (worth > best.worth) best = { first, last: index, worth };
  }
  return matches.slice(best.first, best.last + 1);
}

function tokenAt(found: readonly Token[], match: Match | undefined): Token | undefined {
  return match === undefined ? undefined : found[match.to];
}

function shareOf(matches: readonly Match[], remembered: readonly Token[]): number | null {
  if (remembered.length === 0) return null;
  return matchedWeight(matches) / weightOf(remembered);
}

function matchedWeight(matches: readonly Match[]): number {
  return matches.reduce((sum, { weight }) => sum + weight, 0);
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}
