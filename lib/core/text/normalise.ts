/**
 * The one way a word is made comparable, shared by the pack builder, the pack reader and the linker: what is equal here is one word to all
 * three. It forgets case; whether "us" may be read as "US" is decided by the linker, which still has the text and the alias.
 */
import { toWords } from './words';

/** Full stops, spaces (in "J. K."), apostrophes, soft hyphens, zero-width and direction marks: "U.S." is "US", "O’Neill" is "ONeill", "Hawaiʻi" is "Hawaii". */
const silent = /[\s.'`´‘’‛ʹʻʼʽʾʿ׳\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Accents of European scripts and the optional vowel signs of Arabic and Hebrew. Vowel signs of Indic scripts and the Japanese voicing mark change the word and stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;

/** Whether a word is nothing but small letters and digits of ASCII, as most are. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x30 || unit > 0x7a || (unit > 0x39 && unit < 0x61)) return false;
  }
  return true;
}

/** Letters that Unicode does not take apart although English newspapers do. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'a',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
};
const spelled = /[ßæœøłđðþħıŋəςأإآ]/g;

/**
 * The comparable form of one word: lower case, accents and inner punctuation gone, wide and ligature letters plain. Idempotent, and the form
 * of two parts of a word side by side is the form of the whole (so that run-on words may be cut after the fact).
 */
export function normaliseWord(word: string): string {
  if (isPlain(word)) return word;
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  if (word === '&') return 'and';
  return lower
    .replace(silent, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .normalize('NFC')
    .replace(spelled, (letter) => spellings[letter] ?? letter)
    .replace(silent, '');
}

/**
 * The sequence of comparable words by which a name is stored and found: "Kim Jong-un’s" gives kim, jong, un, s. Run-ons stay whole
 * ("McDonald" is one word): only a text is cut at a change of case, and only when the whole is not a name.
 */
export function nameWords(name: string): string[] {
  const keys: string[] = [];
  for (const word of toWords(name)) {
    const key = normaliseWord(name.slice(word.start, word.end));
    const last = keys.length - 1;
    if (word.gap === 'joint' && last >= 0) keys[last] = `${keys[last] ?? ''}${key}`;
    else keys.push(key);
  }
  return keys;
}
