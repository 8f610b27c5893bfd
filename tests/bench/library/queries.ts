/** What is searched for in the benchmark of the library: as one types, letter by letter, and as one asks. */
import { wordOf } from './generate-rows';

/** A kind of question with its queries. */
export interface QueryKind {
  readonly name: string;
  readonly queries: readonly string[];
}

const ranks = [0, 3, 20, 90, 400, 2_000, 9_000, 40_000];
const words = ranks.map(wordOf);
const beginnings = (length: number): string[] => words.map((word) => word.slice(0, length));
const beside = (at: number, step: number): string => words[(at + step) % words.length] ?? '';

/** The questions. */
export const queryKinds: readonly QueryKind[] = [
  { name: 'one letter', queries: beginnings(1) },
  { name: 'two letters', queries: beginnings(2) },
  { name: 'three letters', queries: beginnings(3) },
  { name: 'one word', queries: words },
  { name: 'two words', queries: words.map((word, at) => `${word} ${beside(at, 2)}`) },
  { name: 'three words', queries: words.map((word, at) => `${word} ${beside(at, 1)} ${beside(at, 3)}`) },
  { name: 'a phrase', queries: words.map((word, at) => `"${word} ${beside(at, 1)}"`) },
  { name: 'a word and a tag', queries: words.map((word, at) => `${word} tag:${wordOf(at)}`) },
  {
    name: 'fields alone',
    queries: ['tag:da', 'site:site3', 'colour:doubt', 'has:note', 'before:2025', 'after:2025-05'],
  },
  { name: 'a word but not another', queries: words.map((word, at) => `${word} -${beside(at, 1)}`) },
  { name: 'everything', queries: [''] },
];
