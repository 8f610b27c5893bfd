/**
 * What the tokeniser knows of a language: one look tells what a word means and of which kind it is. Tokens of one kind begin the same rules, so
 * that what is known of a kind need not be found out again.
 */
import type { Sense } from './sense';

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
