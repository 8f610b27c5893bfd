/** Scores which names were seen, linked or not. Dates, sums of money and names inside names are neither asked for nor wrong. */
import { touches } from '../gold/gold';
import type { Span } from '../gold/gold';
import type { Share } from './tally';

/** A name that annotators marked. */
export interface MarkedName extends Span {
  readonly text: string;
  /** Neither asked for nor wrong. */
  readonly isFree: boolean;
}

/** How many names were seen, and how many of the seen are names. */
export interface NamesSeen {
  /** The very words. */
  readonly exactRecall: Share;
  readonly exactPrecision: Share;
  /** Any of the words. */
  readonly overlapRecall: Share;
  readonly overlapPrecision: Share;
  /** Any of the words, of the names in which some word begins with a capital. */
  readonly capitalisedRecall: Share;
}

/** Scores one text. */
export function scoreNames(marked: readonly MarkedName[], seen: readonly Span[]): NamesSeen {
  const asked = marked.filter(({ isFree }) => !isFree);
  const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  const counted = seen.filter(
    (span) =>
      asked.some((name) => isSame(name, span)) ||
      !marked.some((name) => name.isFree && (isSame(name, span) || isOnlyOn(span, name, asked))),
  );
  const isTouched = (name: Span): boolean => seen.some((span) => touches(name, span));
  const capitalised = asked.filter(({ text }) => /(?:^|[^\p{L}\p{N}])\p{Lu}/u.test(text));
  return {
    exactRecall: share(asked, (name) => seen.some((span) => isSame(name, span))),
    exactPrecision: share(counted, (span) => asked.some((name) => isSame(name, span))),
    overlapRecall: share(asked, isTouched),
    overlapPrecision: share(counted, (span) => asked.some((name) => touches(name, span))),
    capitalisedRecall: share(capitalised, isTouched),
  };
}

/** Whether a span has words of a free name and of no name that is asked for. */
function isOnlyOn(span: Span, free: Span, asked: readonly Span[]): boolean {
  return touches(span, free) && !asked.some((name) => touches(name, span));
}

function share<One>(all: readonly One[], isHit: (one: One) => boolean): Share {
  return { hits: all.filter(isHit).length, count: all.length };
}

/** Adds up the scores of texts. */
export function addNames(scores: readonly NamesSeen[]): NamesSeen {
  const sum = (key: keyof NamesSeen): Share => ({
    hits: scores.reduce((total, score) => total + score[key].hits, 0),
    count: scores.reduce((total, score) => total + score[key].count, 0),
  });
  return {
    exactRecall: sum('exactRecall'),
    exactPrecision: sum('exactPrecision'),
    overlapRecall: sum('overlapRecall'),
    overlapPrecision: sum('overlapPrecision'),
    capitalisedRecall: sum('capitalisedRecall'),
  };
}
