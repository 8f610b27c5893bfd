/** English phrases that name a place on the calendar, from "April 6, 1994" to "the 1990s". What they count from is left to the resolver. */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import type { Captures } from '../grammar/phrases';
import { calendar, shift } from '../reading';
import type { CalendarFields, Reading } from '../reading';
import {
  isAfterTimePreposition,
  isJoinedQuarter,
  isMonthName,
  isQuarterCode,
  isQuarterName,
  isSeasonName,
  isWeekdayName,
} from './calendar-guards';

/** The parts of a date under the names they have in a reading. */
function parts({ month, day, year, weekday, yearName }: Captures): CalendarFields {
  return { month, day, weekday, ...(year === undefined ? {} : { year }), ...yearName };
}

const date = (captures: Captures): Reading => calendar(parts(captures));
const century = (ordinal: number | undefined, isBefore = false): Reading | null =>
  ordinal === undefined ? null : calendar({ century: isBefore ? -ordinal : ordinal - 1 });
const quarterOf = ({ ordinal, digit, yearName }: Captures): Reading | null => {
  const number = digit ?? ordinal;
  return number === undefined || !Number.isInteger(number) || number > 4
    ? null
    : calendar({ quarter: number, ...yearName });
};
const halfOf = (half: 1 | 2 | undefined, yearName: CalendarFields | undefined): Reading | null =>
  half === undefined ? null : calendar({ half, ...yearName });
const firstOrSecond = (ordinal: number | undefined): 1 | 2 | undefined =>
  ordinal === 1 || ordinal === 2 ? ordinal : undefined;

/** A day of a month; each may follow its weekday. */
const dayPatterns = [
  '<month> the? <day>',
  '<month> the? <day> ,? <year>',
  '<month> the? <day> ,? of? <yearName>',
  'the? <day> of? <month>',
  'the? <day> of? <month> ,? <year>',
  'the? <day> of? <month> ,? of? <yearName>',
] as const;

/** Days and months. */
const dayRules: readonly Rule<Reading>[] = [
  rule('<numeric>', ({ numeric }) => (numeric === undefined ? null : { kind: 'digits', date: numeric })),
  rule('<weekday> ,? <numeric>', ({ numeric }) => (numeric === undefined ? null : { kind: 'digits', date: numeric })),
  rule('<weekday> ,? <monthDay>', ({ weekday, monthDay }) => calendar({ weekday, ...monthDay })),
  rule('<weekday>', date, isWeekdayName),
  ...dayPatterns.flatMap((pattern) => [rule(pattern, date), rule(`<weekday> ,? ${pattern}`, date)]),
  rule('<weekday> the <day>', ({ weekday, day }) => calendar({ weekday, day })),
  rule('<month> <weekday:second>? <ordinal>', ({ month, ordinal }) =>
    ordinal !== undefined && ordinal <= 31 ? calendar({ month, day: ordinal }) : null,
  ),
  rule('this? coming|past <weekday> ,? <month> <ordinal>', ({ month, ordinal }) => calendar({ month, day: ordinal })),
  rule('<month>', date, isMonthName),
  rule('<month> of? <yearName>', date),
  rule('<month> , <yearName>', date),
  rule('<month> ,? <year>', date),
  rule('<month> <cut>', ({ month, cut }) => calendar({ month, year: cut === undefined ? undefined : 1900 + cut })),
  rule('the ides of <month>', ({ month }) => calendar({ month, day: 15 })),
];

/** Parts of the year, coarser than a month. */
const partRules: readonly Rule<Reading>[] = [
  rule('the? <season> ,? of? <yearName>', ({ season, yearName }) => calendar({ season, ...yearName })),
  rule('the? <season>', ({ season }) => calendar({ season }), isSeasonName),
  rule('the? fiscal? <ordinal> quarter', quarterOf, isQuarterName),
  rule('fiscal? <ordinal> quarter', quarterOf, isJoinedQuarter),
  rule('the? <ordinal> fiscal quarter', quarterOf),
  rule('the? fiscal? <ordinal> quarter ,? of|in? <yearName>', quarterOf),
  rule("<yearName> 's? fiscal? <ordinal> quarter", quarterOf),
  rule("the <yearName> 's? fiscal? <ordinal> quarter", quarterOf),
  rule('q <digit>', quarterOf, isQuarterCode),
  rule('q <digit> <yearName>', quarterOf, isQuarterCode),
  rule('q <digit> of <yearName>', quarterOf, isQuarterCode),
  rule('the? <ordinal> half of|in? the? <yearName>', ({ ordinal, yearName }) =>
    halfOf(firstOrSecond(ordinal), yearName),
  ),
  rule('the last|latter half of|in? <yearName>', ({ yearName }) => halfOf(2, yearName)),
  rule('the? first two quarters of <yearName>', ({ yearName }) => halfOf(1, yearName)),
  rule('the? last two quarters of <yearName>', ({ yearName }) => halfOf(2, yearName)),
  rule('<yearName> <ordinal> half', ({ ordinal, yearName }) => halfOf(firstOrSecond(ordinal), yearName)),
  rule("<yearName> 's <ordinal> half", ({ ordinal, yearName }) => halfOf(firstOrSecond(ordinal), yearName)),
  rule('the? first half', () => calendar({ half: 1 }), isAfterTimePreposition),
  rule('the? second half', () => calendar({ half: 2 }), isAfterTimePreposition),
];

/** Years and longer. */
const yearRules: readonly Rule<Reading>[] = [
  rule('<yearName>', ({ yearName }) => (yearName === undefined ? null : toYear(yearName))),
  rule('the? full|calendar year <year>', ({ year }) => calendar({ year })),
  rule('the? <decade>', ({ decade }) => toDecade(decade)),
  rule('the? <tens>', ({ tens }) => calendar({ tens })),
  rule('the <ordinal> century', ({ ordinal }) => century(ordinal)),
  rule('<ordinal> century', ({ ordinal }) => century(ordinal)),
  rule('the? <ordinal> century bc|bce', ({ ordinal }) => century(ordinal, true)),
  rule('the? <ordinal> century ad|ce', ({ ordinal }) => century(ordinal)),
];

/** Years that are counted from another are as exact as a year and no more. */
function toYear(fields: CalendarFields): Reading {
  const { year, yearShift, storyYear } = fields;
  if (year !== undefined) return calendar(fields);
  return storyYear === undefined
    ? shift(signOf(yearShift), 'year', 'document')
    : shift(signOf(storyYear), 'year', 'narrative');
}

function signOf(years = 0): -1 | 0 | 1 {
  return years < 0 ? -1 : years > 0 ? 1 : 0;
}

/** "the 1900s" is the century: nobody counts its first decade so. */
function toDecade(decade: number | undefined): Reading | null {
  if (decade === undefined) return null;
  return decade % 10 === 0 && decade < 200 ? calendar({ century: decade / 10 }) : calendar({ decade });
}

/** All of them. */
export const calendarRules: readonly Rule<Reading>[] = [...dayRules, ...partRules, ...yearRules];
