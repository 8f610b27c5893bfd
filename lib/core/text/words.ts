/**
 * Cuts a text into words with their places. It decides nothing about names: it only keeps what a later step may need (what stood before a
 * word, how it is written, where a run-on such as "UnLee" may be cut). One pass, linear in the length of the text.
 */
import { classAt, classOfUnit, isWordClass, letterClass } from './letters';
import type { LetterClass } from './letters';
import { readWord } from './read-word';
import type { Gap, Word } from './word';

const { mark, silent, lone, hyphen, ampersand, space, line } = letterClass;

/** The words of a text, or of the part of it between two offsets, in order. */
export function toWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let gap: Gap = 'start';
  let at = from;
  while (at < to) {
    const found = classAt(text, at);
    if (isWordClass(found)) {
      at = readWord(text, at, to, gap, words);
      gap = 'adjacent';
    } else if (found === lone || found === ampersand) {
      const end = endOfLone(text, at, to);
      words.push({ start: at, end, gap, shape: 'uncased' });
      at = end;
      gap = 'adjacent';
    } else {
      gap = widen(gap, found);
      at++;
    }
  }
  return words;
}

function widen(gap: Gap, found: LetterClass): Gap {
  if (gap === 'start' || found === silent) return gap;
  if (found === line || gap === 'line') return 'line';
  if (found === space) return gap === 'adjacent' ? 'space' : gap === 'hyphen' ? 'mark' : gap;
  if (found === hyphen && gap === 'adjacent') return 'hyphen';
  return 'mark';
}

function endOfLone(text: string, start: number, to: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < to && classOfUnit(text.charCodeAt(end)) === mark) end++;
  return end;
}
