/** What a phrase says, before anything is looked up on the calendar: the meeting place of the languages' tables and the resolver. No language, no dates. */
import type { Amount, Clock, DayPart, DigitDate, Unit } from './sense';
import type { TimeModifier } from './time-expression';
import type { Grain } from './resolve/stretch';

/** From which date a relative phrase counts. */
export type Base = 'document' | 'narrative';

/** The year a phrase names: as a number, as a count of years from this one, or behind another reading ("the following year"). */
export interface CalendarFields {
  /** Astronomical; 0 is 1 BCE. */
  readonly year?: number | undefined;
  /** "last year" −1, "this year" 0. */
  readonly yearShift?: number | undefined;
  /** "that year" 0, "the following year" 1: from the year that is spoken of. */
  readonly storyYear?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number | undefined;
  readonly quarter?: number | undefined;
  readonly half?: number | undefined;
  readonly season?: number | undefined;
  /** 199 for the 1990s. */
  readonly decade?: number | undefined;
  /** 9 for "the nineties". */
  readonly tens?: number | undefined;
  /** 19 for the years from 1900 on. */
  readonly century?: number | undefined;
  readonly holiday?: string | undefined;
  /** "last June" −1, "this June" 0, "next June" 1. */
  readonly direction?: -1 | 0 | 1 | undefined;
}

/** TIMEX3's names for times without a place on the calendar. */
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** One number of units: "two years"; a null value is unknown ("several"). */
export interface LengthPart {
  readonly amount: Amount;
  readonly unit: Unit;
}

/** What a phrase says. */
export type Reading =
  | { readonly kind: 'calendar'; readonly fields: CalendarFields; readonly base: Base }
  /** So many units from a date; the answer is as exact as `grain`. */
  | {
      readonly kind: 'shift';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly sign: -1 | 0 | 1;
      readonly base: Base;
      readonly grain: Grain | null;
      /** "a year earlier": in a report on a quarter, the same quarter of another year. */
      readonly compares: boolean;
    }
  | { readonly kind: 'reference'; readonly value: Reference }
  /** `toward`: "the past two weeks" −1, "the next two weeks" 1, a length without a place 0. */
  | { readonly kind: 'length'; readonly parts: readonly LengthPart[]; readonly toward: -1 | 0 | 1 }
  | { readonly kind: 'set'; readonly part: LengthPart }
  | { readonly kind: 'weekdays'; readonly weekday: number }
  | {
      readonly kind: 'time';
      readonly clock: Clock | null;
      readonly part: DayPart | null;
      readonly zone: string | null;
      /** The day it belongs to; null for the day that is spoken of. */
      readonly day: Reading | null;
    }
  | { readonly kind: 'digits'; readonly date: DigitDate }
  | { readonly kind: 'modified'; readonly mod: TimeModifier; readonly of: Reading }
  /** "the week of March 6". */
  | { readonly kind: 'around'; readonly grain: Grain; readonly of: Reading; readonly amount: number }
  /** "between May and July": the phrase has two marked parts. */
  | { readonly kind: 'pair'; readonly first: Reading; readonly second: Reading }
  /** "in his first week in office": the `ordinal`th such unit from the start of an office, or the first `amount` of them. */
  | { readonly kind: 'office'; readonly unit: Unit; readonly ordinal: number; readonly amount: number }
  /** Words that look like a date and are none; they are passed over whole. */
  | { readonly kind: 'nothing' };

/** A date by its parts on the calendar. */
export function calendar(fields: CalendarFields, base: Base = 'document'): Reading {
  return { kind: 'calendar', fields, base };
}

/** What a count of units may say beyond its direction. */
interface ShiftDetails {
  readonly amount?: Amount;
  readonly grain?: Grain;
  readonly compares?: boolean;
}

/** So many units before (−1) or after (1) a date; one unit when no amount is given. */
export function shift(sign: -1 | 0 | 1, unit: Unit, base: Base, details: ShiftDetails = {}): Reading {
  const { amount = { value: 1 }, grain = null, compares = false } = details;
  return { kind: 'shift', amount, unit, sign, base, grain, compares };
}

/** A length of time. */
export function length(amount: Amount, unit: Unit, toward: -1 | 0 | 1 = 0): Reading {
  return { kind: 'length', parts: [{ amount, unit }], toward };
}

/** A reading with a modifier; of two, the outer one counts. */
export function modified(mod: TimeModifier, of: Reading): Reading {
  return of.kind === 'modified' ? { ...of, mod } : { kind: 'modified', mod, of };
}

/** Two readings that belong together; the year of the second is the first's too: "from May to July 2018", "November to March 2019". */
export function pairOf(first: Reading, second: Reading): Reading {
  const [from, to] = [fieldsOf(first), fieldsOf(second)];
  if (from?.month === undefined || from.year !== undefined || from.yearShift !== undefined)
    return { kind: 'pair', first, second };
  if (to?.year === undefined || to.month === undefined) return { kind: 'pair', first, second };
  const year = from.month > to.month ? to.year - 1 : to.year;
  return { kind: 'pair', first: calendar({ ...from, year }), second };
}

function fieldsOf(reading: Reading): CalendarFields | null {
  return reading.kind === 'calendar' ? reading.fields : null;
}

/** The reading of words that only look like a date. */
export const nothing: Reading = { kind: 'nothing' };
