/** Builds the word table of a language from lists that read like lists. It knows no language. */
import { sense } from './sense';
import type { Sense, SenseName, Senses } from './sense';

/** The words of a language. */
export interface WordTable {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Words that are written with a full stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that mean this only with a capital: "may", "march". */
  readonly names: ReadonlySet<string>;
}

/** A row of a list: a sense's value and the words for it, separated by spaces; "+" joins words that are one token ("o'clock"). */
export type WordList<N extends SenseName> = readonly (readonly [value: Senses[N], words: string])[];

/** The lists of a language, one for each sense that its words can have. */
export type WordLists = { readonly [N in SenseName]?: WordList<N> };

/** Puts the lists together; `names` are words that mean this only with a capital, `abbreviations` those written with a full stop. */
export function toWordTable(lists: WordLists, abbreviations: string, names: string): WordTable {
  const senses = new Map<string, Sense[]>();
  for (const [name, list] of Object.entries(lists) as [SenseName, WordList<SenseName>][]) {
    for (const [value, words] of list) {
      for (const word of words.split(' ')) {
        const known = senses.get(word);
        const added = sense(name, value);
        if (known === undefined) senses.set(word, [added]);
        else known.push(added);
      }
    }
  }
  return { senses, abbreviations: new Set(abbreviations.split(' ')), names: new Set(names.split(' ')) };
}
