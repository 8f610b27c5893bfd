/**
 * Which words stand in which texts of which documents: an inverted index of plain numbers. A posting is the number of a document with the fields in which
 * the word stands; phrases are checked against the documents' own rows of words.
 */
import type { WantedWord } from '../match/wanted';
import { searchFields } from '../search-document';
import type { FieldText, SearchField } from '../search-document';
import { toSearchWords } from '../words/search-words';
import type { Scores } from './scores';
import { createTokenRows } from './token-rows';
import { createVocabulary } from './vocabulary';

/** What a word counts for where it stands. A highlight repeats its article's title and source, so they say little about it. */
const weights: Readonly<Record<SearchField, number>> = {
  quote: 1,
  note: 1,
  tags: 1.2,
  entities: 0.8,
  title: 0.5,
  source: 0.3,
};

/** In a row of words, the number of a field stands in front of each of its texts, so that no phrase reaches from one into the next. */
const firstWord = searchFields.length;
const fieldBits = searchFields.length;
const fieldMask = (1 << fieldBits) - 1;

/** The best weight among the fields of a posting, by its field bits. */
const weightOf = Float32Array.from({ length: 1 << fieldBits }, (_, bits) =>
  searchFields.reduce((best, field, at) => ((bits >> at) & 1 ? Math.max(best, weights[field]) : best), 0),
);

/** Whether words of these sets stand one behind another from here; what ends a text is in no set. */
function isRun(numbers: Uint32Array, from: number, sets: readonly ReadonlySet<number>[]): boolean {
  for (let index = 0; index < sets.length; index += 1) {
    if (sets[index]?.has(numbers[from + index] ?? 0) !== true) return false;
  }
  return true;
}

/** The words of all documents. */
export interface TextIndex {
  /** Adds the texts of a document; numbers come in order. */
  add(document: number, texts: readonly FieldText[]): void;
  /** Scores every document that has the words side by side, the better the better they fit; those that are gone as well. */
  score(words: readonly WantedWord[], scores: Scores): void;
  /** How many words a document has, with one for each of its texts. */
  lengthOf(document: number): number;
}

/** Makes an empty index. */
export function createTextIndex(): TextIndex {
  const vocabulary = createVocabulary(firstWord);
  const rows = createTokenRows();
  const postings: number[][] = [];

  function add(document: number, texts: readonly FieldText[]): void {
    const tokens: number[] = [];
    for (const { field, text } of texts) {
      const fieldNumber = searchFields.indexOf(field);
      tokens.push(fieldNumber);
      for (const { word } of toSearchWords(text)) {
        const number = vocabulary.toNumber(word);
        tokens.push(number);
        note(number, document, 1 << fieldNumber);
      }
    }
    rows.add(tokens);
  }

  /** Notes that a word stands in a field of a document; what was noted last of the word is of the same document or an older one. */
  function note(number: number, document: number, fieldBit: number): void {
    const list = postings[number - firstWord];
    if (list === undefined) {
      postings[number - firstWord] = [(document << fieldBits) | fieldBit];
      return;
    }
    const last = list.length - 1;
    const posting = list[last] ?? 0;
    if (posting >>> fieldBits === document) list[last] = posting | fieldBit;
    else list.push((document << fieldBits) | fieldBit);
  }

  function scoreWord(wanted: WantedWord, scores: Scores): void {
    for (const { number, fitness } of vocabulary.findFitting(wanted)) {
      for (const posting of postings[number - firstWord] ?? []) {
        scores.raise(posting >>> fieldBits, fitness * (weightOf[posting & fieldMask] ?? 0));
      }
    }
  }

  function scorePhrase(words: readonly WantedWord[], scores: Scores): void {
    const fitting = words.map((wanted) => vocabulary.findFitting(wanted));
    const lengths = fitting.map((some) => some.reduce((sum, { number }) => sum + lengthOfPostings(number), 0));
    const rarest = lengths.indexOf(Math.min(...lengths));
    const sets = fitting.map((some) => new Set(some.map(({ number }) => number)));
    for (const { number, fitness } of fitting[rarest] ?? []) {
      for (const posting of postings[number - firstWord] ?? []) {
        const document = posting >>> fieldBits;
        const field = fieldOfRun(document, sets);
        if (field >= 0) scores.raise(document, fitness * words.length * (weightOf[1 << field] ?? 0));
      }
    }
  }

  const lengthOfPostings = (number: number): number => postings[number - firstWord]?.length ?? 0;

  /** The field of the first run in a document's row; -1 when there is none. */
  function fieldOfRun(document: number, sets: readonly ReadonlySet<number>[]): number {
    const { numbers } = rows;
    const start = rows.startOf(document);
    const end = start + rows.lengthOf(document);
    let field = -1;
    for (let at = start; at < end; at++) {
      const token = numbers[at] ?? 0;
      if (token < firstWord) field = token;
      else if (isRun(numbers, at, sets)) return field;
    }
    return -1;
  }

  return {
    add,
    score: (words, scores) => {
      const [only, ...others] = words;
      if (only !== undefined && others.length === 0) scoreWord(only, scores);
      else scorePhrase(words, scores);
    },
    lengthOf: (document) => rows.lengthOf(document),
  };
}
