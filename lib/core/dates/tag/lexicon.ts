/**
 * The words of a language and the words its patterns name, put together for the tokeniser: one look tells what a word means and of which kind
 * it is. Tokens of one kind begin the same rules, so that what is known of a kind need not be found out again.
 */
import type { Grammar } from './grammar/pattern';
import { phraseNames } from './grammar/phrases';
import type { Sense } from './sense';
import type { WordTable } from './word-table';

/** What is known of a word, a mark or a form of number. */
export interface Lexeme {
  /** From 1 up; 0 is the kind of all that the grammar does not know. */
  readonly kind: number;
  readonly senses: readonly Sense[];
}

/** What the tokeniser knows of a language. */
export interface Lexicon {
  /** The lexeme of a key in lower case; `isSmall` when the text has it without a capital. */
  findWord(key: string, isSmall: boolean): Lexeme;
  /** The lexeme of a number with these senses. */
  findNumber(senses: readonly Sense[]): Lexeme;
  /** Words that are written with a full stop. */
  readonly abbreviations: ReadonlySet<string>;
}

const unknown: Lexeme = { kind: 0, senses: [] };

/** The lexicon of a language. */
export function createLexicon({ senses, abbreviations, names }: WordTable, grammar: Grammar): Lexicon {
  let kinds = 0;
  const words = new Map<string, Lexeme>();
  for (const [word, known] of senses) words.set(word, { kind: ++kinds, senses: known });
  for (const word of patternWords(grammar)) if (!words.has(word)) words.set(word, { kind: ++kinds, senses: [] });
  const small = new Map<string, Lexeme>();
  for (const name of names) if (words.has(name)) small.set(name, { kind: ++kinds, senses: [] });
  const numbers = new Map<string, number>();

  return {
    findWord(key, isSmall) {
      const found = words.get(key);
      if (found === undefined) return unknown;
      return isSmall ? (small.get(key) ?? found) : found;
    },
    findNumber(found) {
      let form = '';
      for (const { name } of found) form += name;
      let kind = numbers.get(form);
      if (kind === undefined) numbers.set(form, (kind = ++kinds));
      return { kind, senses: found };
    },
    abbreviations,
  };
}

function* patternWords(grammar: Grammar): Generator<string> {
  for (const name of phraseNames)
    for (const { elements } of grammar[name])
      for (const { test } of elements) if (test.kind === 'words') yield* test.words;
}
