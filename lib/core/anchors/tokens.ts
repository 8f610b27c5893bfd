/** Cuts a folded text into the pieces that alignments work on: words, single characters of scripts without spaces, single marks. */

/** A piece of text with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What a match of it is worth: its letters; a mark says little. */
  readonly weight: number;
}

const markWeight = 0.3;
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+|\S/gu;

/** The tokens of a part of a folded text; white space is none. */
export function toTokens(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const [found] = match;
    const start = from + match.index;
    const weight = /^[\p{L}\p{N}]/u.test(found) ? found.length : markWeight;
    tokens.push({ text: found, start, end: start + found.length, weight });
  }
  return tokens;
}
