/** Reads one word of a text in as many pieces as it can be cut. A neighbour of `words`, which finds where words begin. */
import { classAt, classOfUnit, isWordClass, letterClass } from './letters';
import type { LetterClass } from './letters';
import type { Gap, Word, WordShape } from './word';

const { lower, upper, digit, uncased, mark, silent, apostrophe, stop, other } = letterClass;

/** "U.S.", "a.m.", "J. K." and "C.K": a row of single letters is one word. Bounded, so that an endless row costs no more than its length. */
const initials = /\p{L}\.(?:(?: (?=\p{Lu}\.))?\p{L}\.){1,9}(?!\p{L})|\p{L}(?:\.\p{L}){1,9}(?![\p{L}\p{N}])/uy;

/** Reads the word that begins at `start` into `words` and returns where it ends. */
export function readWord(text: string, start: number, to: number, gap: Gap, words: Word[]): number {
  const plainEnd = endOfPlainWord(text, start, to);
  if (plainEnd > start) {
    const isCapital = classOfUnit(text.charCodeAt(start)) === upper;
    const shape = isCapital ? (plainEnd - start === 1 ? 'capitals' : 'title') : 'lower';
    words.push({ start, end: plainEnd, gap, shape });
    return plainEnd;
  }
  const initialsEnd = endOfInitials(text, start, to);
  if (initialsEnd > start) {
    words.push({ start, end: initialsEnd, gap, shape: shapeOf(text, start, initialsEnd) });
    return initialsEnd;
  }
  return readPieces(text, start, to, gap, words);
}

/** The end of a word that is a letter and then only small letters, as most are; `start` when it is anything more. */
function endOfPlainWord(text: string, start: number, to: number): number {
  const first = classOfUnit(text.charCodeAt(start));
  if (first !== lower && first !== upper) return start;
  let at = start + 1;
  while (at < to && classOfUnit(text.charCodeAt(at)) === lower) at++;
  const next = classNext(text, at, to);
  const isOver = !isWordClass(next) && next !== apostrophe && next !== silent && next !== mark;
  return isOver && (next !== stop || at - start > 1) ? at : start;
}

function endOfInitials(text: string, start: number, to: number): number {
  if (classNext(text, start + 1, to) !== stop) return start;
  initials.lastIndex = start;
  const found = initials.exec(text);
  return found !== null && start + found[0].length <= to ? start + found[0].length : start;
}

/** Where a piece ends, where the next begins, and what is between them; no gap at the end of the word. */
interface PieceEnd {
  readonly end: number;
  readonly next: number;
  readonly gap: 'joint' | 'possessive' | null;
}

function readPieces(text: string, start: number, to: number, gap: Gap, words: Word[]): number {
  let pieceStart = start;
  let pieceGap = gap;
  for (;;) {
    const piece = readPiece(text, pieceStart, to);
    words.push({ start: pieceStart, end: piece.end, gap: pieceGap, shape: shapeOf(text, pieceStart, piece.end) });
    if (piece.gap === null) return piece.end;
    pieceStart = piece.next;
    pieceGap = piece.gap;
    if (piece.gap === 'possessive') {
      words.push({
        start: pieceStart,
        end: pieceStart + 1,
        gap: pieceGap,
        shape: shapeOf(text, pieceStart, pieceStart + 1),
      });
      return pieceStart + 1;
    }
  }
}

function readPiece(text: string, start: number, to: number): PieceEnd {
  let end = start;
  let previous: LetterClass = other;
  let beforePrevious: LetterClass = other;
  let previousStart = start;
  for (let at = start; at < to;) {
    const found = classAt(text, at);
    if (found === apostrophe) {
      const inside = readApostrophe(text, at, end, to);
      if (inside.gap !== null || inside.next === at) return inside;
      at = inside.next;
      previous = other;
      continue;
    }
    if (found !== silent && found !== mark) {
      if (!isWordClass(found)) break;
      if (found === upper && previous === lower) return { end, next: at, gap: 'joint' };
      // "BBCNews": the last capital of a row begins the next word, but "MPs" is one word.
      const endsRow = found === lower && previous === upper && beforePrevious === upper;
      if (endsRow && classNext(text, at + 1, to) === lower)
        return { end: previousStart, next: previousStart, gap: 'joint' };
      beforePrevious = previous;
      previous = found;
      previousStart = at;
    }
    at += widthAt(text, at);
    if (found !== silent) end = at;
  }
  return { end, next: end, gap: null };
}

/** An apostrophe ends the word (`next` stays at it), cuts it before "s" or a capital, or belongs to it and is passed. */
function readApostrophe(text: string, at: number, end: number, to: number): PieceEnd {
  const next = afterSilent(text, at + 1, to);
  if (isPossessive(text, next, to)) return { end, next, gap: 'possessive' };
  const following = classNext(text, next, to);
  if (following === upper) return { end, next, gap: 'joint' };
  return { end, next: following === lower || following === uncased ? next : at, gap: null };
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
