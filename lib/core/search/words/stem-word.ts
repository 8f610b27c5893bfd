/**
 * Forgives the regular inflections of English: plurals, -ed and -ing. Forms of one word get one stem; the stem itself is never shown and need
 * not be a word. It errs on the side of finding: "unit" and "unite" are one, since "united" cannot tell of which it is. Derivations (-ly, -tion, -er) stay apart: who searches "minister" does not mean "ministry".
 */

const vowel = /[aeiouy]/;

/** The stem of a word in its comparable form. Doing it twice may take more away, so it is done once. */
export function stemWord(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return plainEnd(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') || word.endsWith('ied'))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ing')) return cut(word, 3);
  if (word.endsWith('eed')) return word;
  if (word.endsWith('ed')) return cut(word, 2);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  // "crisis", "status" and "press" are no plurals.
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Takes an ending away where a word with a vowel and at least three letters is left: "sing", "bred" and "king" are whole. */
function cut(word: string, length: number): string {
  const left = word.slice(0, -length);
  return left.length >= 3 && vowel.test(left) ? left : word;
}

/** "stopp-" and "stop", "vot-" and "vote" become one. */
function plainEnd(stem: string): string {
  if (stem.length > 3 && stem.endsWith('e')) return withoutDouble(stem.slice(0, -1));
  return withoutDouble(stem);
}

/** All double ends, since "fall" must be "falling" as "stop" is "stopping". */
function withoutDouble(stem: string): string {
  return stem.length > 3 && stem.at(-1) === stem.at(-2) && !vowel.test(stem.slice(-1)) ? stem.slice(0, -1) : stem;
}
