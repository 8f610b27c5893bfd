/** What is read in a language without tables: dates in digits, which say the same everywhere. */
import { rule } from './grammar/pattern';
import type { Language } from './language';

const none: ReadonlySet<string> = new Set();

/** The language of languages that are not known. */
export const digitsOnly: Language = {
  words: { senses: new Map(), abbreviations: none, names: none },
  grammar: {
    amount: [],
    yearName: [],
    hour: [],
    date: [],
    length: [],
    expression: [
      rule('<numeric>', ({ numeric }) => (numeric === undefined ? null : { kind: 'digits', date: numeric })),
    ],
  },
  tense: {
    past: none,
    future: none,
    infinitive: null,
    promising: none,
    pastForm: null,
    passive: none,
    futureForm: null,
    notPast: none,
    determiners: none,
  },
  bounds: new Map(),
  boundFillers: none,
};
