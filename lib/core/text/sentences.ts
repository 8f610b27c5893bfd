/** Where sentences begin and end, by words and punctuation alone. It knows English abbreviations and asks no dictionary. */
import { leadingAbbreviations, trailingAbbreviations } from './abbreviations';
import { functionWords } from './common-words';
import { normaliseWord } from './normalise';
import type { TextSpan } from './span';
import { toWords } from './words';
import type { Word } from './word';

const ends = /[.!?…。！？؟।]/;
const strongEnds = /[!?…。！？؟।]/;

/** Whether a sentence ends between two neighbouring words of a text. */
export function endsSentence(text: string, previous: Word, next: Word): boolean {
  if (next.gap === 'line' || next.gap === 'start') return true;
  const before = text.slice(previous.start, previous.end);
  if (next.gap !== 'mark') return next.gap === 'space' && before.endsWith('.') && opensByItself(text, next);
  const between = text.slice(previous.end, next.start);
  if (!ends.test(between)) return before.endsWith('.') && opensByItself(text, next);
  if (next.shape === 'lower') return false;
  if (strongEnds.test(between)) return true;
  // "amazon.com", "9.30": nothing but the full stop.
  if (!/\s/.test(between)) return next.shape === 'title' && previous.shape === 'lower';
  // A closing quote or bracket after the full stop, or one before it, leaves no doubt.
  if (between.trim() !== '.') return true;
  if (previous.shape === 'capitals' && previous.end - previous.start === 1) return false;
  const key = normaliseWord(before);
  if (leadingAbbreviations.has(key))
    return previous.shape === 'lower' && next.shape === 'title' && !/^(?:no|vs|v|al|ca)$/.test(key);
  if (trailingAbbreviations.has(key) && previous.shape !== 'lower') return opensByItself(text, next);
  return true;
}

/** A word that would not have its capital inside a sentence: "The", "In". */
function opensByItself(text: string, word: Word): boolean {
  return word.shape === 'title' && functionWords.has(normaliseWord(text.slice(word.start, word.end)));
}

/** The sentences of a text, without the white space between them; a line break always ends one. */
export function toSentences(text: string, from = 0, to = text.length): TextSpan[] {
  const spans: TextSpan[] = [];
  const words = toWords(text, from, to);
  let start = from;
  let previous: Word | undefined;
  for (const word of words) {
    if (previous !== undefined && endsSentence(text, previous, word)) {
      const cut = cutBetween(text, previous.end, word.start);
      pushTrimmed(text, start, cut, spans);
      start = cut;
    }
    previous = word;
  }
  pushTrimmed(text, start, to, spans);
  return spans;
}

/** Closing marks stay with the sentence before, opening ones go to the next: the cut is at the first white space. */
function cutBetween(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? to : from + space;
}

function pushTrimmed(text: string, from: number, to: number, spans: TextSpan[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}
