/** Walks over the phrases of a text in reading order and keeps what later phrases count from. It looks neither ahead nor at a clock. */
import type { TextSpan } from '@/lib/core/text/span';
import type { Match, Matcher } from './grammar/matcher';
import type { Language } from './language';
import { isDayFirst } from './languages';
import type { Reading } from './reading';
import type { Meaning } from './resolve/meaning';
import { resolveReading } from './resolve/resolve-reading';
import type { Scene, Told } from './resolve/scene';
import type { Stretch } from './resolve/stretch';
import { tenseAround } from './tense';
import type { TagOptions, TimeBound, TimeExpression } from './time-expression';
import type { DateToken } from './tokens';

/** One walk over one text. */
export interface Walk {
  /** Reads the next part of the text. */
  read(tokens: readonly DateToken[], matcher: Matcher): void;
  readonly found: readonly TimeExpression[];
}

/** The first and the last token of an expression. */
type MarkedTokens = readonly [first: number, last: number];

/** Words between "since" and its date that are passed over. */
const boundReach = 3;

/** Begins a walk. */
export function createWalk(language: Language, document: Stretch | null, options: TagOptions): Walk {
  const found: TimeExpression[] = [];
  const { findOfficeStart } = options;
  const dayFirst = isDayFirst(options.language);
  let tokens: readonly DateToken[] = [];
  let story: Told | null = null;
  let quarter: Told | null = null;

  function read(part: readonly DateToken[], matcher: Matcher): void {
    tokens = part;
    for (let at = 0; at < tokens.length;) {
      const match = matcher.find('expression', at);
      if (match?.value.kind === 'pair') takePair(match, match.value);
      else if (match !== null) take(match.value, match.marked[0] ?? [at, match.end - 1], null);
      at = match?.end ?? at + 1;
    }
  }

  function takePair(
    { marked: [from, to] }: Match<Reading>,
    { first, second }: Extract<Reading, { kind: 'pair' }>,
  ): void {
    if (from === undefined || to === undefined) return;
    const isBegun = take(first, from, 'from');
    const isEnded = take(second, to, isBegun ? 'to' : null);
    if (!isBegun || isEnded) return;
    // Half a pair is a date like any other.
    const half = found.pop();
    if (half !== undefined) found.push({ ...half, bound: null });
  }

  function take(reading: Reading, marked: MarkedTokens, bound: TimeBound | null): boolean {
    const first = marked[0];
    const start = tokens[first]?.start;
    const end = tokens[marked[1]]?.end;
    if (start === undefined || end === undefined) return false;
    const meaning = resolveReading(reading, sceneOf(marked, start), () => findOfficeStart?.({ start, end }) ?? null);
    if (meaning === null) return false;
    remember(meaning, { start, end }, isComparison(reading));
    const { type, value, edtf, precision, anchor, mod } = meaning;
    found.push({ start, end, type, value, edtf, precision, anchor, mod, bound: bound ?? boundBefore(first) });
    return true;
  }

  function sceneOf([first, last]: MarkedTokens, at: number): Scene {
    const part = tokens;
    return {
      document,
      story,
      quarter,
      isDayFirst: dayFirst,
      at,
      findTense: () => tenseAround(part, first, last, language.tense),
    };
  }

  function remember({ stretch, anchor }: Meaning, span: TextSpan, isAside: boolean): void {
    if (stretch === null) return;
    story = {
      stretch,
      span,
      isAbsolute: anchor === null || (anchor.kind === 'expression' && (story?.isAbsolute ?? false)),
    };
    // A report goes on about its own quarter after it has compared it with another.
    if (stretch.grain === 'quarter' && !isAside) quarter = story;
  }

  function boundBefore(first: number): TimeBound | null {
    for (let at = first - 1; at >= first - boundReach; at--) {
      const token = tokens[at];
      if (token === undefined || tokens[at + 1]?.gap === 'line') return null;
      const bound = language.bounds.get(token.key);
      if (bound !== undefined) return bound;
      if (!language.boundFillers.has(token.key)) return null;
    }
    return null;
  }

  return { read, found };
}

function isComparison(reading: Reading): boolean {
  return reading.kind === 'modified' ? isComparison(reading.of) : reading.kind === 'shift' && reading.compares;
}
