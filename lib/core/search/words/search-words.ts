/** Cuts a text into the words that searching compares, with their places in the text as it stands. Case, accents and possessives are forgotten here. */
import { normaliseWord } from '../../text/normalise';
import type { TextSpan } from '../../text/span';
import { toWords } from '../../text/words';

/** A word in its comparable form, and where it stands in the original text. */
export interface SearchWord extends TextSpan {
  readonly word: string;
}

const pictograph = /\p{Extended_Pictographic}/u;
const pictographs = /\p{Extended_Pictographic}/gu;

/** The words of a text in order. Run-ons ("McDonald") are one word, hyphened ones are two, an emoji is a word of its own. */
export function toSearchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (const { start, end, gap } of toWords(text)) {
    if (gap === 'possessive') continue;
    const word = normaliseWord(text.slice(start, end));
    const last = words.at(-1);
    if (gap === 'joint' && last !== undefined)
      words[words.length - 1] = { start: last.start, end, word: last.word + word };
    else if (word !== '') words.push({ start, end, word });
  }
  if (!pictograph.test(text)) return words;
  for (const { 0: word, index } of text.matchAll(pictographs))
    words.push({ start: index, end: index + word.length, word });
  return words.sort((a, b) => a.start - b.start);
}

/** One form for all ways to write a value (a tag, a name): two values are the same when their forms are. */
export function foldValue(value: string): string {
  const words = toSearchWords(value).map(({ word }) => word);
  return words.length > 0 ? words.join(' ') : value.trim().toLowerCase();
}
