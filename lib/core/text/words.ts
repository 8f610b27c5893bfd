/**
 * Cuts a text into words with their places. It decides nothing about names: it only keeps what a later step may need (what stood before a
 * word, how it is written, where a run-on such as "UnLee" may be cut). One pass, linear in the length of the text.
 */
import { classAt, classOfUnit, isWordClass, letterClass } from './letters';
import type { LetterClass } from './letters';
import type { TextSpan } from './span';

/**
 * What stands before a word: `joint` nothing, a cut that may be undone ("un|Lee", "O’|Neill"); `adjacent` nothing, as in a script without
 * spaces; `possessive` the apostrophe of "’s"; `line` a line break; `mark` punctuation of any kind, with or without spaces.
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'joint' | 'adjacent' | 'possessive' | 'line' | 'mark';

/** How a word is written: `title` has one capital, its first letter; `capitals` only capitals, if only one; `number` no letter. */
export type WordShape = 'lower' | 'title' | 'capitals' | 'mixed' | 'uncased' | 'number';

/** One word of a text. Soft hyphens and zero-width characters inside it belong to the span. */
export interface Word extends TextSpan {
  readonly gap: Gap;
  readonly shape: WordShape;
}

const { lower, upper, digit, uncased, mark, silent, lone, apostrophe, hyphen, stop, ampersand, space, line, other } =
  letterClass;

/** "U.S.", "a.m.", "J. K." and "C.K": a row of single letters is one word. Bounded, so that an endless row costs no more than its length. */
const initials = /\p{L}\.(?:(?: (?=\p{Lu}\.))?\p{L}\.){1,9}(?!\p{L})|\p{L}(?:\.\p{L}){1,9}(?![\p{L}\p{N}])/uy;

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
  let end = start + widthAt(text, start);
  while (end < to && classOfUnit(text.charCodeAt(end)) === mark) end++;
  return end;
}

/** Reads the word that begins at `start` into `words`, in as many pieces as it can be cut, and returns where it ends. */
function readWord(text: string, start: number, to: number, gap: Gap, words: Word[]): number {
  if (classNext(text, start + 1, to) === stop) {
    initials.lastIndex = start;
    const found = initials.exec(text);
    if (found !== null && start + found[0].length <= to) {
      const end = start + found[0].length;
      words.push({ start, end, gap, shape: shapeOf(text, start, end) });
      return end;
    }
  }
  let pieceStart = start;
  let pieceGap = gap;
  let end = start;
  let previous: LetterClass = other;
  let beforePrevious: LetterClass = other;
  let previousStart = start;
  const cutAt = (cut: number, next: number, nextGap: Gap): void => {
    words.push({ start: pieceStart, end: cut, gap: pieceGap, shape: shapeOf(text, pieceStart, cut) });
    pieceStart = next;
    pieceGap = nextGap;
  };
  for (let at = start; at < to;) {
    const found = classAt(text, at);
    if (found === apostrophe) {
      const next = afterSilent(text, at + 1, to);
      const following = classNext(text, next, to);
      if (isPossessive(text, next, to)) {
        cutAt(end, next, 'possessive');
        end = next + 1;
        break;
      }
      if (following === upper) cutAt(end, next, 'joint');
      else if (following !== lower && following !== uncased) break;
      previous = other;
      at = next;
      continue;
    }
    if (found !== silent && found !== mark) {
      if (!isWordClass(found)) break;
      if (found === upper && previous === lower) cutAt(end, at, 'joint');
      // "BBCNews": the last capital of a row begins the next word, but "MPs" is one word.
      else if (
        found === lower &&
        previous === upper &&
        beforePrevious === upper &&
        classNext(text, at + 1, to) === lower &&
        previousStart > pieceStart
      )
        cutAt(previousStart, previousStart, 'joint');
      beforePrevious = previous;
      previous = found;
      previousStart = at;
    }
    at += widthAt(text, at);
    if (found !== silent) end = at;
  }
  cutAt(end, end, 'adjacent');
  return end;
}

function isPossessive(text: string, at: number, to: number): boolean {
  const letter = text.charCodeAt(at);
  if (at >= to || (letter !== 0x73 && letter !== 0x53)) return false;
  const following = classNext(text, at + 1, to);
  return !isWordClass(following) && following !== apostrophe && following !== mark;
}

function shapeOf(text: string, start: number, end: number): WordShape {
  let capitals = 0;
  let small = 0;
  let letters = 0;
  for (let at = start; at < end; at += widthAt(text, at)) {
    const found = classAt(text, at);
    if (found === upper) capitals++;
    else if (found === lower) small++;
    if (found !== digit && isWordClass(found)) letters++;
  }
  if (letters === 0) return 'number';
  if (capitals + small === 0) return 'uncased';
  if (capitals === 0) return 'lower';
  if (small === 0) return 'capitals';
  return capitals === 1 && classAt(text, start) === upper ? 'title' : 'mixed';
}

function afterSilent(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && classOfUnit(text.charCodeAt(next)) === silent) next++;
  return next;
}

function classNext(text: string, at: number, to: number): LetterClass {
  return at < to ? classAt(text, at) : other;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
