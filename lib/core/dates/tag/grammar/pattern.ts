/**
 * Patterns as the tables of a language write them, and their compiled form. A pattern is a row of elements: `word`, `one|another`, `<sense>`,
 * `<phrase>`; `?` makes one optional, `<year:second>` keeps a second value apart, `[ ]` mark the part that is the expression (all, when there
 * are none). Elements join over spaces and hyphens, never over a line break.
 */
import type { DateToken } from '../tokens';
import { phraseNames } from './phrases';
import type { Captures, PhraseName, Phrases } from './phrases';

/** What one element asks of the text. */
export type ElementTest =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'sense'; readonly name: string; readonly isSecond: boolean }
  | { readonly kind: 'phrase'; readonly name: PhraseName; readonly isSecond: boolean };

/** One element of a compiled pattern. */
export interface PatternElement {
  readonly test: ElementTest;
  readonly isOptional: boolean;
  /** Whether a marked part begins before it, or ends after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Whether a match may stand where it was found; `first` and `last` are the tokens of the whole match. */
export type Guard = (tokens: readonly DateToken[], first: number, last: number) => boolean;

/** A pattern with what it means; a reading of null refuses the match. */
export interface Rule<T> {
  readonly elements: readonly PatternElement[];
  readonly build: (captures: Captures) => T | null;
  readonly guard: Guard | null;
}

/** All phrases of a language: for each kind its rules. The longest match wins, of equals the first. */
export type Grammar = { readonly [P in PhraseName]: readonly Rule<Phrases[P]>[] };

const elementPattern = /^(\[?)(?:<(\w+)(:second)?>|([^\s[\]<>]*[^\s[\]<>?]))(\??)(\]?)$/;

/** Compiles one pattern; throws when it is not well formed, for patterns are ours. */
export function rule<T>(pattern: string, build: (captures: Captures) => T | null, guard: Guard | null = null): Rule<T> {
  return { elements: pattern.split(' ').map(compileElement), build, guard };
}

function compileElement(text: string): PatternElement {
  const match = elementPattern.exec(text);
  if (match === null) throw new Error(`not an element of a pattern: ${text}`);
  const [, opening, name, second, words, optional, closing] = match;
  return {
    test: name === undefined ? { kind: 'words', words: toWords(words ?? '') } : toTest(name, second !== undefined),
    isOptional: optional === '?',
    opens: opening === '[',
    closes: closing === ']',
  };
}

function toWords(alternatives: string): ReadonlySet<string> {
  return new Set(alternatives.split('|'));
}

function toTest(name: string, isSecond: boolean): ElementTest {
  const phrase = phraseNames.find((known) => known === name);
  return phrase === undefined ? { kind: 'sense', name, isSecond } : { kind: 'phrase', name: phrase, isSecond };
}
