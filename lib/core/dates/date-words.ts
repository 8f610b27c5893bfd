/** The words around dates that `Intl` does not have, one table for each language. Another language is another table, not other code. */

/** How a language says what is not a plain date. */
export interface DateWords {
  readonly since: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  /** @param firstYear as printed: "1990". */
  readonly decade: (firstYear: string) => string;
  /** @param ordinal 19 for the years from 1800 to 1899. */
  readonly century: (ordinal: number) => string;
  /** A year before the common era, counted without a year 0. */
  readonly bce: (year: string) => string;
  /** An early year that would not be read as one when it stands alone. */
  readonly ce: (year: string) => string;
  readonly around: (date: string) => string;
  readonly perhaps: (date: string) => string;
  /** An interval of which neither end is known. */
  readonly unknown: string;
}

const ordinalEndings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** English, also used where a language has no table yet. */
export const englishDateWords: DateWords = {
  since: (date) => `since ${date}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  decade: (firstYear) => `the ${firstYear}s`,
  century: (ordinal) => `the ${String(ordinal)}${ordinalEndings[englishOrdinals.select(ordinal)]} century`,
  bce: (year) => `${year} BCE`,
  ce: (year) => `${year} CE`,
  around: (date) => `around ${date}`,
  perhaps: (date) => `perhaps ${date}`,
  unknown: 'date unknown',
};
