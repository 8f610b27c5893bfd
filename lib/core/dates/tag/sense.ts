/** What a word or number may mean to the date grammar. The tables of a language and the tokeniser give senses; patterns ask for them by name. */

/** The units of time. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** The parts of a day as TIMEX3 writes them: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** An amount in words or digits; null where nobody can know it ("several"). */
export interface Amount {
  readonly value: number | null;
  /** "a couple of", "dozens": not to be taken to the letter. */
  readonly isRough?: boolean;
}

/** A time of day; `minute` null where only the hour is told. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

/** A date written in digits alone, not yet checked against the calendar. */
export interface DigitDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Null where only the day is told. */
  readonly clock: Clock | null;
  /** Whether day and month may as well be meant the other way round. */
  readonly isDoubtful: boolean;
}

/** A day of some year. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** Each sense with what it carries. */
export interface Senses {
  /** 1–12. */
  readonly month: number;
  /** Monday 1 – Sunday 7. */
  readonly weekday: number;
  /** A weekday in the plural: every one of them. */
  readonly weekdays: number;
  /** A unit in the singular. */
  readonly unit: Unit;
  readonly units: Unit;
  /** A number in one word or in digits. */
  readonly digit: number;
  /** A number word below a hundred, a hundred, a thousand: they build "two hundred and ten". */
  readonly small: number;
  readonly scale: number;
  /** "several", "a few": how many is open. */
  readonly vague: Amount;
  readonly ordinal: number;
  /** 1–31 in digits, with or without an ordinal ending. */
  readonly day: number;
  /** Four digits. */
  readonly year: number;
  /** Two digits, 0–99. */
  readonly short: number;
  /** Two digits behind an apostrophe: "’98". */
  readonly cut: number;
  /** The count of a decade, 199 for the 1990s. */
  readonly decade: number;
  /** A decade without its century: 9 for "the nineties" and "the ’90s". */
  readonly tens: number;
  /** Spring 1 – winter 4. */
  readonly season: number;
  readonly part: DayPart;
  /** "10pm", with nothing left to doubt. */
  readonly clock: Clock;
  /** "21:19", a time or a score. */
  readonly hours: Clock;
  /** "7.15", a time or an amount. */
  readonly dottedHours: Clock;
  /** "1/2". */
  readonly fraction: number;
  /** "10/27", month first. */
  readonly monthDay: MonthDay;
  /** Hours of "a.m." (0) and "p.m." (12). */
  readonly noon: number;
  readonly zone: string;
  readonly numeric: DigitDate;
  /** "last" −1, "this" 0, "next" 1. */
  readonly shift: -1 | 0 | 1;
  /** Names of days with a rule, see `holidays`. */
  readonly holiday: string;
  /** How often something recurs: "daily". */
  readonly often: Unit;
}

/** The name of a sense. */
export type SenseName = keyof Senses;

/** One sense of a word. */
export type Sense = { readonly [N in SenseName]: { readonly name: N; readonly value: Senses[N] } }[SenseName];

/** A sense of a word, as the tables write it. */
export function sense<N extends SenseName>(name: N, value: Senses[N]): Sense {
  // A union of all pairs is what this is; the compiler cannot see that a generic pair is one of them.
  return { name, value } as unknown as Sense;
}
