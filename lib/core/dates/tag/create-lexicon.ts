/** Puts the words of a language and the words its patterns name together, for the tokeniser to look up. */
import type { Grammar } from './grammar/pattern';
import { phraseNames } from './grammar/phrases';
import type { Lexeme, Lexicon } from './lexicon';
import type { WordTable } from './word-table';

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
