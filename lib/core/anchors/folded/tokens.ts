/** Cuts a folded text into the pieces that alignments work on: words, single characters of scripts without spaces, single marks. */

/** A piece of text with its place. */
export interface Token {
  /** Without accents, which are what corrections of foreign names mostly add. */
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
    tokens.push({ text: withoutAccents(found), start, end: start + found.length, weight });
  }
  return tokens;
}

/** Letters whose stroke is part of them, so that decomposing leaves it. */
const stroked: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ħ: 'h' };

function withoutAccents(word: string): string {
  if (!/[^\x20-\x7e]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .replaceAll(/[łøđıħ]/g, (letter) => stroked[letter] ?? letter);
}
