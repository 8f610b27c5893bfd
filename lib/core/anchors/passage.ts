/** Lays a remembered passage over a part of a text and says which part of it is the quote now, and how much of everything is still there. */
import type { TextSpan } from '../text/span';
import { align } from './align';
import type { Match } from './align';
import type { FoldedAnchor } from './folded-anchor';
import { toTokens } from './tokens';
import type { Token } from './tokens';

/** What became of a quote in a part of a text. */
export interface Passage extends TextSpan {
  /** 0–1: letters in common, twice over, by the letters of both. */
  readonly likeness: number;
  /** The share of the remembered prefix that stands before it; null when there is none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Where the matched prefix ends and the matched suffix starts: the quote cannot reach further. Null where none matched. */
  readonly beforeEnd: number | null;
  readonly afterStart: number | null;
}

/** The tokens of an anchor: before the quote, of it, and after. */
export interface RememberedTokens {
  readonly prefix: readonly Token[];
  readonly exact: readonly Token[];
  readonly suffix: readonly Token[];
}

/** How much of a long context takes part. */
const contextLength = 64;

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
  const core = findDensestPart(ofExact, found, weightOf(exact));
  if (core === null) return null;
  return {
    start: core.start,
    end: core.end,
    likeness: core.likeness,
    before: shareOf(ofPrefix, prefix),
    after: shareOf(ofSuffix, suffix),
    beforeEnd: tokenAt(found, ofPrefix.at(-1))?.end ?? null,
    afterStart: tokenAt(found, ofSuffix[0])?.start ?? null,
  };
}

interface Core extends TextSpan {
  readonly likeness: number;
}

/** The run of matches that is most like the quote: a stray match far away would stretch it over words that are not the quote's. */
function findDensestPart(matches: readonly Match[], found: readonly Token[], exactWeight: number): Core | null {
  const textWeights = runningSums(found.map(({ weight }) => weight));
  const matchWeights = runningSums(matches.map(({ weight }) => weight));
  let [first, last, likeness] = [0, -1, 0];
  for (const [i, left] of matches.entries()) {
    for (let j = matches.length - 1; j >= i; j--) {
      const right = matches[j];
      if (right === undefined) continue;
      const matched = between(matchWeights, i, j + 1);
      const whole = exactWeight + between(textWeights, left.to, right.to + 1);
      if ((2 * matched) / whole > likeness) [first, last, likeness] = [i, j, (2 * matched) / whole];
    }
  }
  const [start, end] = [tokenAt(found, matches[first]), tokenAt(found, matches[last])];
  return start === undefined || end === undefined ? null : { start: start.start, end: end.end, likeness };
}

function tokenAt(found: readonly Token[], match: Match | undefined): Token | undefined {
  return match === undefined ? undefined : found[match.to];
}

function shareOf(matches: readonly Match[], remembered: readonly Token[]): number | null {
  if (remembered.length === 0) return null;
  return matches.reduce((sum, { weight }) => sum + weight, 0) / weightOf(remembered);
}

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { weight }) => sum + weight, 0);
}

function runningSums(weights: readonly number[]): Float64Array {
  const sums = new Float64Array(weights.length + 1);
  for (const [index, weight] of weights.entries()) sums[index + 1] = (sums[index] ?? 0) + weight;
  return sums;
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
