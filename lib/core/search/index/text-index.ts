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
    const masks = new Map<number, number>();
    for (const { field, text } of texts) {
      const fieldNumber = searchFields.indexOf(field);
      tokens.push(fieldNumber);
      for (const { word } of toSearchWords(text)) {
        const number = vocabulary.toNumber(word);
        tokens.push(number);
        masks.set(number, (masks.get(number) ?? 0) | (1 << fieldNumber));
      }
    }
    rows.add(tokens);
    for (const [number, mask] of masks) {
      const posting = document * (fieldMask + 1) + mask;
      const known = postings[number - firstWord];
      if (known === undefined) postings[number - firstWord] = [posting];
      else known.push(posting);
    }
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
      else if (at + sets.length <= end && sets.every((set, index) => set.has(numbers[at + index] ?? 0))) return field;
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
