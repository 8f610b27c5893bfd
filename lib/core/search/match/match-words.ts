/** Compares words with wanted words, one text at a time. What an index finds by tables, this finds by looking. */
import { stemWord } from '../words/stem-word';
import type { WantedWord } from './wanted';

/** Whether a word of a text, in its comparable form, is a wanted one. */
function isWanted(word: string, { word: wanted, stem, isBeginning }: WantedWord): boolean {
  if (word === wanted || (isBeginning && word.startsWith(wanted))) return true;
  return stem !== null && stemWord(word) === stem;
}

/** Where in a row of words the wanted ones stand side by side: the index of the first, from `from` on; -1 when they do not. */
export function findRun(words: readonly string[], wanted: readonly WantedWord[], from = 0): number {
  for (let at = from; at + wanted.length <= words.length; at++) {
    if (wanted.every((one, index) => isWanted(words[at + index] ?? '', one))) return at;
  }
  return -1;
}
