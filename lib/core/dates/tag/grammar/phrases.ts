/** The kinds of phrases that a language's grammar is made of, and what each carries. The rules are in the language's folder. */
import type { CalendarFields, Reading } from '../reading';
import type { Amount, Clock, Senses } from '../sense';

/** A time of day in words. */
export interface Hour {
  readonly clock: Clock;
  /** As TIMEX3 writes it: "Z" for universal time, otherwise nothing, for zones are left alone. */
  readonly zone: string | null;
}

/** Each kind of phrase with what it carries. */
export interface Phrases {
  /** "twenty-four", "a few", "1,500". */
  readonly amount: Amount;
  /** "1998", "last year", "fiscal 1988": the year in a larger phrase. */
  readonly yearName: CalendarFields;
  /** A place on the calendar, of any exactness. */
  readonly date: Reading;
  readonly hour: Hour;
  readonly length: Reading;
  /** What is looked for in a text. */
  readonly expression: Reading;
}

/** The name of a kind of phrase. */
export type PhraseName = keyof Phrases;

/** In the order in which one may build on another. */
export const phraseNames = [
  'amount',
  'yearName',
  'hour',
  'date',
  'length',
  'expression',
] as const satisfies PhraseName[];

/** Everything that an element of a pattern can hold. */
export type Capturable = Senses & Phrases;

/** What a pattern held when it matched; `second` holds the elements written `<name:second>`. */
export type Captures = { readonly [N in keyof Capturable]?: Capturable[N] } & {
  readonly second?: { readonly [N in keyof Capturable]?: Capturable[N] };
};
