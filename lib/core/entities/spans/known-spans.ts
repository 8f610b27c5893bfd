/** Finds every run of words that some pack knows as a name, the inner ones too. It applies rules of spelling only; whether a run means the entity is decided later. */
import type { Candidate, Lexicon } from '../lexicon';
import type { CasingCheck } from './casing';
import { isCapital } from './tokens';
import type { Token } from './tokens';
import { functionWords } from '../../text/common-words';

/** A run of tokens, both ends included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** A run that is a known name, with every reading that its spelling allows. */
export interface KnownSpan extends TokenRun {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** A name longer than this is not looked up: a guard against packs that hold sentences. */
const maximalWords = 16;

const none: KnownSpan[] = [];

/** No name changes its case inside a word more often: a guard against "aBaBaB…". */
const maximalPieces = 6;

/** The known names that begin at a token, longest first. */
export function knownSpansAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  fits: CasingCheck,
): KnownSpan[] {
  const key = tokens[first]?.key ?? '';
  // Most words begin no name: they are let go before anything is set up for them.
  if (tokens[first + 1]?.gap !== 'joint' && lexicon.find([key]) === null) return none;
  const found: KnownSpan[] = [];
  const words: string[] = [];
  const heads: Token[] = [];
  const step = (at: number): void => {
    const head = tokens[at];
    if (head === undefined || words.length === maximalWords) return;
    // A run-on is one word if that makes a name ("McDonald"), else pieces ("UnLee").
    const whole = head.gap === 'joint' ? at : lastPiece(tokens, at);
    if (whole > at) extend(head, whole, wholeKey(tokens, at, whole));
    extend(head, at, head.key);
  };
  const extend = (head: Token, last: number, key: string): void => {
    words.push(key);
    heads.push(head);
    const answer = lexicon.find(words);
    if (answer !== null) {
      if (answer.candidates.length > 0) keep(last, answer.candidates);
      if (answer.longer && continues(text, tokens, last)) step(last + 1);
    }
    words.pop();
    heads.pop();
  };
  const keep = (last: number, candidates: readonly Candidate[]): void => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const written = text.slice(start, end);
    const marks = marksBetween(text, tokens, first, last);
    const fitting = candidates.filter(
      (candidate) => fits(candidate, written, heads) && hasMarks(candidate.alias, marks),
    );
    if (fitting.length === 0) return;
    // "Inc." and "Jr." keep the full stop that their alias has; that of "U.S." is already in the word.
    const isCut = text.charAt(end) === '.' && fitting.some(({ alias }) => /\p{Ll}\.$/u.test(alias));
    found.push({ first, last, start, end: isCut ? end + 1 : end, candidates: fitting });
  };
  step(first);
  return found.sort((a, b) => b.last - a.last);
}

/** Whether a look-up may begin here: words that only join others are never asked about on their own, which saves most look-ups of a text. */
export function mayBeginName(token: Token): boolean {
  if (token.gap === 'possessive') return false;
  return isCapital(token) || token.shape === 'uncased' || token.key === 'the' || !functionWords.has(token.key);
}

/** The last piece of the run-on that begins at a token; the token itself when there are more pieces than any name has. */
function lastPiece(tokens: readonly Token[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.gap === 'joint') {
    last++;
    if (last - at > maximalPieces) return at;
  }
  return last;
}

function wholeKey(tokens: readonly Token[], first: number, last: number): string {
  let key = '';
  for (let at = first; at <= last; at++) key += tokens[at]?.key ?? '';
  return key;
}

/** Names do not cross lines or sentences, but for the full stop of an initial or a short title. */
function continues(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.gap === 'line' || next.gap === 'start') return false;
  return next.gap !== 'mark' || next.start - token.end <= 3;
}

/** The punctuation inside a run, without what a name may have anywhere: hyphens, apostrophes, the full stop of an initial. */
function marksBetween(text: string, tokens: readonly Token[], first: number, last: number): string[] {
  const marks: string[] = [];
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (token?.gap === 'mark' && previous !== undefined) marks.push(text.slice(previous.end, token.start).trim());
  }
  return marks;
}

function hasMarks(alias: string, marks: readonly string[]): boolean {
  return marks.every((mark) => alias.includes(mark));
}
