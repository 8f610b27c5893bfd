/** A text as the date grammar sees it: words, numbers and marks with what they may mean. It decides nothing about dates. */
import type { TextSpan } from '@/lib/core/text/span';
import { classOfUnit, letterClass } from '@/lib/core/text/letters';
import { toDigitSenses } from './digit-senses';
import type { Lexicon } from './lexicon';
import type { Sense } from './sense';

/** What stands before a token: a `line` break ends every pattern, a `hyphen` (or a dash without spaces) joins like a space. */
export type TokenGap = 'none' | 'space' | 'hyphen' | 'line';

/** How a token is written. */
export type TokenShape = 'lower' | 'title' | 'capitals' | 'number' | 'mark';

/** A word, a number or a single mark. */
export interface DateToken extends TextSpan {
  /** Lower case, apostrophes straight, without the full stop of an abbreviation. */
  readonly key: string;
  readonly gap: TokenGap;
  readonly shape: TokenShape;
  readonly senses: readonly Sense[];
  /** Tokens of one kind begin the same rules; 0 for the many words that the grammar does not know. */
  readonly kind: number;
}

const { lower, upper, digit, uncased, mark, space, line, apostrophe, hyphen, silent } = letterClass;
/** Longer dashes are none to the classes of letters. */
const dash = /[–—]/;

/** A number with what is glued to it ("1990s", "3rd", "10pm"), a date or time in digits. */
const number =
  /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\d-])|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d\d)(?![\d/]|\1\d)|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d+\/\d+|\d+(?:[.,]\d+)*\p{L}*/uy;
/** Digits behind an apostrophe, or the "’s" of a genitive. */
const cut = /['’‘]\d\ds?(?![\d\p{L}])/uy;
const genitive = /['’][sS](?!\p{L})/uy;
const initials = /(?:\p{L}\.)+\p{L}(?!\p{L})\.?/uy;

/** The tokens of a part of a text. Linear in its length. */
export function toDateTokens(text: string, lexicon: Lexicon, from = 0, to = text.length): DateToken[] {
  const tokens: DateToken[] = [];
  let gap: TokenGap = 'line';
  for (let at = from; at < to;) {
    const found = classOfUnit(text.charCodeAt(at));
    if (found === space || found === silent) {
      if (gap !== 'line') gap = 'space';
      at++;
    } else if (found === line) {
      gap = 'line';
      at++;
    } else if (gap === 'none' && isJoiningDash(text, at)) {
      gap = 'hyphen';
      at++;
    } else {
      const token = readToken(text, at, gap, lexicon);
      tokens.push(token);
      at = token.end;
      gap = 'none';
    }
  }
  return tokens;
}

function readToken(text: string, start: number, gap: TokenGap, lexicon: Lexicon): DateToken {
  const found = classOfUnit(text.charCodeAt(start));
  if (found === digit) return toNumber(text, start, endOf(number, text, start), gap, lexicon);
  if (isLetter(found)) return readWord(text, start, gap, lexicon);
  if (found === apostrophe) {
    const cutEnd = endOf(cut, text, start);
    if (cutEnd > start) return toNumber(text, start, cutEnd, gap, lexicon);
    const end = endOf(genitive, text, start);
    if (end > start) return toMark("'s", start, end, gap, lexicon);
  }
  const end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  return toMark(text.slice(start, end), start, end, gap, lexicon);
}

function toMark(key: string, start: number, end: number, gap: TokenGap, lexicon: Lexicon): DateToken {
  const { kind, senses } = lexicon.findWord(key, true);
  return { start, end, key, gap, shape: 'mark', senses, kind };
}

/** A dash between two words without spaces: "third-quarter", "2017–22". */
function isJoiningDash(text: string, at: number): boolean {
  if (classOfUnit(text.charCodeAt(at)) !== hyphen && !dash.test(text.charAt(at))) return false;
  const next = classOfUnit(text.charCodeAt(at + 1));
  const previous = classOfUnit(text.charCodeAt(at - 1));
  return (isLetter(next) || next === digit) && (isLetter(previous) || previous === digit);
}

function isLetter(found: number): boolean {
  return found === lower || found === upper || found === uncased;
}

function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function toNumber(text: string, start: number, end: number, gap: TokenGap, lexicon: Lexicon): DateToken {
  // A digit of another script is no number that the grammar could read.
  const last = Math.max(end, start + 1);
  const key = text.slice(start, last).toLowerCase();
  const { kind, senses } = lexicon.findNumber(toDigitSenses(key));
  return { start, end: last, key, gap, shape: 'number', senses, kind };
}

function readWord(text: string, start: number, gap: TokenGap, lexicon: Lexicon): DateToken {
  let end = endOfLetters(text, start);
  const isSingle = end - start === 1;
  if (isSingle && text.charAt(end) === '.') {
    const last = endOf(initials, text, start);
    if (last > start) return toWord(text.slice(start, last).replaceAll('.', ''), start, last, gap, lexicon);
  }
  // "won't" and "O'Neill" are one word, "year's" two.
  if (classOfUnit(text.charCodeAt(end)) === apostrophe && isLetter(classOfUnit(text.charCodeAt(end + 1)))) {
    if (endOf(genitive, text, end) === end) end = endOfLetters(text, end + 1);
  }
  const word = toWord(text.slice(start, end), start, end, gap, lexicon);
  const isAbbreviation = text.charAt(end) === '.' && lexicon.abbreviations.has(word.key);
  return isAbbreviation ? { ...word, end: end + 1 } : word;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const found = classOfUnit(text.charCodeAt(end));
    if (!isLetter(found) && found !== mark) return end;
    end++;
  }
}

function toWord(letters: string, start: number, end: number, gap: TokenGap, lexicon: Lexicon): DateToken {
  const small = letters.toLowerCase();
  const key = small.includes('’') ? small.replace('’', "'") : small;
  const shape = shapeOf(letters, small);
  const { kind, senses } = lexicon.findWord(key, shape === 'lower');
  return { start, end, key, gap, shape, senses, kind };
}

function shapeOf(letters: string, small: string): TokenShape {
  if (letters === small || classOfUnit(letters.charCodeAt(0)) !== upper) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'title';
}
