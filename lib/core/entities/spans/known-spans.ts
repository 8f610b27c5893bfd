/** Finds every run of words that some pack knows as a name, the inner ones too. It applies rules of spelling only; whether a run means the entity is decided later. */
import type { Candidate, Lexicon, LexiconAnswer } from '../lexicon';
import { fitsCasing } from './casing';
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

const none: readonly KnownSpan[] = [];

/** No name changes its case inside a word more often: a guard against "aBaBaB…". */
const maximalPieces = 6;

/** Finds the known names that begin at a token, longest first. */
export type FindSpans = (first: number) => readonly KnownSpan[];

/** Creates the finder for one text. What single words begin is remembered: half of the words of a text have stood there before. */
export function createSpanFinder(text: string, tokens: readonly Token[], lexicon: Lexicon): FindSpans {
  const beginnings = new Map<string, LexiconAnswer | null>();
  const words: string[] = [];
  const heads: Token[] = [];
  let found: KnownSpan[] = [];

  const ask = (): LexiconAnswer | null => {
    const [word] = words;
    if (words.length > 1 || word === undefined) return lexicon.find(words);
    const known = beginnings.get(word);
    if (known !== undefined) return known;
    const answer = lexicon.find(words);
    beginnings.set(word, answer);
    return answer;
  };
  const step = (first: number, at: number): void => {
    const head = tokens[at];
    if (head === undefined || words.length === maximalWords) return;
    // A run-on is one word if that makes a name ("McDonald"), else pieces ("UnLee").
    const whole = head.gap === 'joint' ? at : lastPiece(tokens, at);
    if (whole > at) extend(first, head, whole, wholeKey(tokens, at, whole));
    extend(first, head, at, head.key);
  };
  const extend = (first: number, head: Token, last: number, key: string): void => {
    words.push(key);
    heads.push(head);
    const answer = ask();
    if (answer !== null) {
      if (answer.candidates.length > 0) keep(first, last, answer.candidates);
      if (answer.longer && continues(text, tokens, last)) step(first, last + 1);
    }
    words.pop();
    heads.pop();
  };
  const keep = (first: number, last: number, candidates: readonly Candidate[]): void => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const written = text.slice(start, end);
    const marks = marksBetween(text, tokens, first, last);
    const fitting = candidates.filter(
      (candidate) => fitsCasing(candidate, written, heads) && hasMarks(candidate.alias, marks),
    );
    if (fitting.length === 0) return;
    // "Inc." and "Jr." keep the full stop that their alias has; that of "U.S." is already in the word.
    const isCut = text.charAt(end) === '.' && fitting.some(({ alias }) => /\p{Ll}\.$/u.test(alias));
    found.push({ first, last, start, end: isCut ? end + 1 : end, candidates: fitting });
  };

  return (first) => {
    // Most words begin no name: they are let go before anything is set up for them.
    if (tokens[first + 1]?.gap !== 'joint' && beginnings.get(tokens[first]?.key ?? '') === null) return none;
    found = [];
    step(first, first);
    return found.length < 2 ? found : found.sort((a, b) => b.last - a.last);
  };
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
