/** What a language gives to the tagger: its words, its grammar, and the words by which it tells past from future. */
import type { Grammar } from './grammar/pattern';
import type { WordTable } from './word-table';
import type { TimeBound } from './time-expression';

/** Words that tell on which side of the document's date a sentence stands. */
export interface TenseWords {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Verbs that look ahead when this word follows: "agreed to". Null where a language has no such word. */
  readonly infinitive: string | null;
  readonly promising: ReadonlySet<string>;
  /** Words whose form alone makes them past; null when the form says nothing. */
  readonly pastForm: RegExp | null;
  /** Words after which a past form tells nothing: "will be held". */
  readonly passive: ReadonlySet<string>;
  /** Words whose form alone makes them future: "he’ll"; null when the form says nothing. */
  readonly futureForm: RegExp | null;
  /** Words after which a date belongs to the noun behind it: "the Oct. 23 shooting". */
  readonly determiners: ReadonlySet<string>;
  /** Words of the past form that are none: "need", "hundred". */
  readonly notPast: ReadonlySet<string>;
}

/** One language. */
export interface Language {
  readonly words: WordTable;
  readonly grammar: Grammar;
  readonly tense: TenseWords;
  /** Words before an expression that make it a boundary: "since", "until". */
  readonly bounds: ReadonlyMap<string, TimeBound>;
  /** Words that may stand between such a word and the expression: "since at least 2011". */
  readonly boundFillers: ReadonlySet<string>;
}
