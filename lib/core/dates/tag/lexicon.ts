/** Puts the words of a language and the words its patterns name together, for the tokeniser to look up once a word. */
import type { Grammar } from './grammar/pattern';
import { phraseNames } from './grammar/phrases';
import type { Sense } from './sense';
import type { Lexicon } from './tokens';
import type { WordTable } from './word-table';

/** The lexicon of a language. */
export function toLexicon({ senses, abbreviations, names }: WordTable, grammar: Grammar): Lexicon {
  const all = new Map<string, readonly Sense[]>(senses);
  for (const name of phraseNames)
    for (const { elements } of grammar[name])
      for (const { test } of elements)
        if (test.kind === 'words') for (const word of test.words) if (!all.has(word)) all.set(word, []);
  return { senses: all, abbreviations, names };
}
