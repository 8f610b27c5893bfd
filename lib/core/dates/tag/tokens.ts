/** A text as the date grammar sees it: words, numbers and marks with what they may mean. It decides nothing about dates. */
import type { TextSpan } from '@/lib/core/text/span';
import { toDigitSenses } from './digit-senses';
import type { Sense } from './sense';

/** What stands before a token: a `line` break ends every pattern, a `hyphen` (or a dash without spaces) joins like a space. */
export type TokenGap = 'none' | 'space' | 'hyphen' | 'line';

/** A word, a number or a single mark. */
export interface DateToken extends TextSpan {
  /** Lower case, apostrophes straight, without the full stop of an abbreviation. */
  readonly key: string;
  readonly gap: TokenGap;
  readonly shape: 'lower' | 'title' | 'capitals' | 'number' | 'mark';
  readonly senses: readonly Sense[];
}

/** The words of a language: what they mean, and which of them are written with a full stop. */
export interface WordTable {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  readonly abbreviations: ReadonlySet<string>;
  /** Words that mean this only with a capital: "may", "march". */
  readonly names: ReadonlySet<string>;
}

const none: readonly Sense[] = [];

/**
 * In order: a date or time in digits; a number with what is glued to it ("1990s", "3rd", "10pm"); digits behind an apostrophe; the "’s" of a
 * genitive; initials ("p.m."); a word; any other character.
 */
const tokenPattern =
  /(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?(?![\d-])|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d\d)(?![\d/]|\2\d)|\d{1,2}:\d\d(?::\d\d)?(?!\d)|\d+\/\d+|\d+(?:[.,]\d+)*\p{L}*)|(['’‘]\d\ds?)(?![\d\p{L}])|['’]([sS])(?!\p{L})|((?:\p{L}\.)+\p{L}(?!\p{L})\.?)|(\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}+)?)|\S/gu;
const lineBreak = /[\n\r\u2028\u2029]/;
const dash = /^[-‐‑–—]$/;
const wordEnd = /[\p{L}\p{N}]/u;
const upper = /^\p{Lu}/u;

/** The tokens of a text. */
export function toDateTokens(text: string, words: WordTable): DateToken[] {
  const tokens: DateToken[] = [];
  const pattern = new RegExp(tokenPattern);
  let end = 0;
  let isJoined = false;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    if (isJoiningDash(text, start, match[0])) {
      isJoined = true;
      end = start + 1;
      continue;
    }
    const gap =
      start === end ? (isJoined ? 'hyphen' : 'none') : lineBreak.test(text.slice(end, start)) ? 'line' : 'space';
    isJoined = false;
    const token = toToken(text, match, gap, words);
    end = token.end;
    pattern.lastIndex = end;
    tokens.push(token);
  }
  return tokens;
}

/** A dash between two words without spaces: "third-quarter", "2017–22". */
function isJoiningDash(text: string, at: number, found: string): boolean {
  return dash.test(found) && at > 0 && wordEnd.test(text.charAt(at - 1)) && wordEnd.test(text.charAt(at + 1));
}

function toToken(text: string, match: RegExpExecArray, gap: TokenGap, words: WordTable): DateToken {
  const [found, number, , cut, genitive, initials, word] = match;
  const start = match.index;
  const end = start + found.length;
  const digits = number ?? cut;
  if (digits !== undefined)
    return { start, end, key: digits.toLowerCase(), gap, shape: 'number', senses: toDigitSenses(digits) };
  if (genitive !== undefined) return { start, end, key: "'s", gap, shape: 'mark', senses: none };
  const letters = word ?? initials;
  if (letters === undefined) return { start, end, key: found, gap, shape: 'mark', senses: none };
  const key = toKey(initials?.replaceAll('.', '') ?? letters);
  const shape = shapeOf(letters);
  const isAbbreviation = word !== undefined && text.charAt(end) === '.' && words.abbreviations.has(key);
  return {
    start,
    end: isAbbreviation ? end + 1 : end,
    key,
    gap,
    shape,
    senses: shape === 'lower' && words.names.has(key) ? none : (words.senses.get(key) ?? none),
  };
}

function toKey(letters: string): string {
  return letters.toLowerCase().replace('’', "'");
}

function shapeOf(letters: string): DateToken['shape'] {
  if (!upper.test(letters)) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'capitals' : 'title';
}
