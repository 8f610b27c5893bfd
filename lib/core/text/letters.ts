/** What each character is to the tokeniser. A table filled as characters are met, so that a text costs one array access a character. */

/** The classes of characters; only their identity matters. */
export const letterClass = {
  other: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** A letter of a script without case (Arabic, Hebrew, Devanagari). */
  uncased: 5,
  /** A sign that belongs to the letter before it. */
  mark: 6,
  /** Soft hyphens, zero-width and direction marks: as if they were not there. */
  silent: 7,
  /** A character of a script written without spaces: a word of its own. */
  lone: 8,
  apostrophe: 9,
  hyphen: 10,
  stop: 11,
  ampersand: 12,
  space: 13,
  line: 14,
} as const;

/** One of the classes. */
export type LetterClass = (typeof letterClass)[keyof typeof letterClass];

const patterns: readonly (readonly [RegExp, LetterClass])[] = [
  [/[\n\r\u0085\u2028\u2029]/u, letterClass.line],
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u, letterClass.silent],
  [/\s/u, letterClass.space],
  [/['’‘‛ʹʻʼʽʾʿ´`׳']/u, letterClass.apostrophe],
  [/[-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]/u, letterClass.hyphen],
  [/[.]/u, letterClass.stop],
  [/[&＆]/u, letterClass.ampersand],
  [/\p{M}/u, letterClass.mark],
  [
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u,
    letterClass.lone,
  ],
  [/\p{Lu}|\p{Lt}/u, letterClass.upper],
  [/\p{Ll}/u, letterClass.lower],
  [/\p{L}/u, letterClass.uncased],
  [/\p{N}/u, letterClass.digit],
];

function classify(character: string): LetterClass {
  for (const [pattern, found] of patterns) if (pattern.test(character)) return found;
  return letterClass.other;
}

/** Zero means: not met yet. */
const table = new Uint8Array(0x1_0000);

/** The class of a UTF-16 code unit; a lone surrogate is `other`. */
export function classOfUnit(unit: number): LetterClass {
  const known = table[unit];
  if (known !== undefined && known !== 0) return known as LetterClass;
  const found = classify(String.fromCharCode(unit));
  table[unit] = found;
  return found;
}

/** The class of the character that begins at `at`, surrogate pairs included. */
export function classAt(text: string, at: number): LetterClass {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return classOfUnit(unit);
  const point = text.codePointAt(at);
  return point === undefined || point < 0x1_0000 ? letterClass.other : classify(String.fromCodePoint(point));
}

/** Whether a character of this class can stand inside a word. */
export function isWordClass(found: LetterClass): boolean {
  return found >= letterClass.lower && found <= letterClass.uncased;
}
