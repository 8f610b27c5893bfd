/** The words of a text by which two tellings of one thing are recognised. English fillers are left out; in other languages short words merely count too. */
import { normaliseWord } from '../text/normalise';
import type { TextSpan } from '../text/span';
import { toWords } from '../text/words';

const fillers = new Set(
  'a an and as at by for from in into is it its of on or that the this to was were with'.split(' '),
);

/** The normalised words of a text, or of a part of it, without fillers. */
export function toTellingWords(text: string, span: TextSpan = { start: 0, end: text.length }): ReadonlySet<string> {
  const words = toWords(text, span.start, span.end).map(({ start, end }) => normaliseWord(text.slice(start, end)));
  return new Set(words.filter((word) => !fillers.has(word)));
}

/** How many words both have. */
export function countCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common;
}

/** "First summit" and "Second summit" differ by a word among many, "92 dead" and "95 dead" by a figure: figures must not contradict. */
export function numbersAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [left, right] = [[...a].filter(isNumber), [...b].filter(isNumber)];
  return left.every((word) => b.has(word)) || right.every((word) => a.has(word));
}

function isNumber(word: string): boolean {
  return /\d|^(first|second|third|fourth|fifth|sixth|seventh)$/.test(word);
}
