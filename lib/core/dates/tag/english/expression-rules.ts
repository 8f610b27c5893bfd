/** What is looked for in English text: the phrases of the files beside this one, with what may stand before or after them, and what only looks like one. */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import { calendar, modified, pairOf, shift } from '../reading';
import type { Reading, Reference } from '../reading';
import type { TimeModifier } from '../time-expression';
import { isDeictic, isJoined, isPlainNow } from './reference-guards';

const modifiers: readonly (readonly [words: string, mod: TimeModifier])[] = [
  ['early in?', 'START'],
  ['earlier', 'START'],
  ['earlier in', 'START'],
  ['the early', 'START'],
  ['the beginning|start|outset of', 'START'],
  ['the first part of', 'START'],
  ['mid', 'MID'],
  ['the mid', 'MID'],
  ['the middle of', 'MID'],
  ['late in?', 'END'],
  ['later', 'END'],
  ['later in', 'END'],
  ['the late', 'END'],
  ['the? end of', 'END'],
  ['the close of', 'END'],
  ['the last part of', 'END'],
  ['about|around|circa|approximately', 'APPROX'],
  ['nearly|almost', 'APPROX'],
];

const modifiedRules: readonly Rule<Reading>[] = modifiers.map(([words, mod]) =>
  rule(`${words} <date>`, ({ date }) => (date === undefined ? null : modified(mod, date))),
);

/** Words without a place on the calendar, and where they are no more than a turn of phrase. */
const references: readonly (readonly [words: string, value: Reference])[] = [
  ['right? now', 'PRESENT_REF'],
  ['currently|nowadays', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['more? recently|lately', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['the? recent past', 'PAST_REF'],
  ['the? past', 'PAST_REF'],
  ['the old days', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['the? near? future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the short|long|near|medium term', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
];

const referenceRules: readonly Rule<Reading>[] = references.map(([words, value]) =>
  rule(words, () => ({ kind: 'reference', value }), isDeictic),
);

/** "between May and July", "from 2017 to 2022", "2017–22": two expressions that belong together. */
const pairRules: readonly Rule<Reading>[] = [
  rule('from|between [<date>] to|and|until|through [<date:second>]', ({ date, second }) => pair(date, second?.date)),
  rule('[<date>] to|through|until|thru [<date:second>]', ({ date, second }) => pair(date, second?.date)),
  rule('[<year>] [<short>]', ({ year, short }) => pairOfYears(year, short), isJoined),
  rule('[<year>] [<year:second>]', ({ year, second }) => pair(yearOf(year), yearOf(second?.year)), isJoined),
  rule('[<month>] [<month:second>] <year>', ({ month, second, year }) =>
    pair(calendar({ month }), calendar({ month: second?.month, year })),
  ),
  rule(
    'from|between? [<month> <day>] to|and|through|until? [<day:second>] ,? <year>?',
    ({ month, day, second, year }) => pair(calendar({ month, day, year }), calendar({ month, day: second?.day, year })),
  ),
  rule('from|between? [<day>] to|and|through|until? [<day:second> <month> <year>?]', ({ month, day, second, year }) =>
    pair(calendar({ month, day, year }), calendar({ month, day: second?.day, year })),
  ),
];

function yearOf(year: number | undefined): Reading | undefined {
  return year === undefined || year > 2199 ? undefined : calendar({ year });
}

function pair(first: Reading | undefined, second: Reading | undefined): Reading | null {
  return first === undefined || second === undefined ? null : pairOf(first, second);
}

function pairOfYears(year: number | undefined, short: number | undefined): Reading | null {
  if (year === undefined || short === undefined || year > 2199 || short <= year % 100) return null;
  return pair(calendar({ year }), calendar({ year: year - (year % 100) + short }));
}

/** The end of a year is a day to bookkeepers. */
const restRules: readonly Rule<Reading>[] = [
  rule('[sept|september 11] attack|attacks', () => calendar({ year: 2001, month: 9, day: 11 })),
  rule('the? last|latter|second half of <date>', ({ date }) => (date === undefined ? null : modified('END', date))),
  rule('the? first half of <date>', ({ date }) => (date === undefined ? null : modified('START', date))),
  rule('the? year end', () => modified('END', shift(0, 'year', 'document'))),
  rule('the? end of the? year', () => modified('END', shift(0, 'year', 'document'))),
  rule('<date> or later', ({ date }) => (date === undefined ? null : modified('AFTER', date))),
  rule('post <yearName>', ({ yearName }) => (yearName === undefined ? null : modified('AFTER', calendar(yearName)))),
  rule('pre <yearName>', ({ yearName }) => (yearName === undefined ? null : modified('BEFORE', calendar(yearName)))),
  rule('sometime <date>', ({ date }) => date ?? null),
  rule('earlier in the day', () => modified('START', shift(0, 'day', 'narrative'))),
  rule('late|later in the day', () => modified('END', shift(0, 'day', 'narrative'))),
  rule('his|her|their|the|my|your first <unit> in|of office|power', ({ unit }) =>
    unit === undefined ? null : { kind: 'office', unit, ordinal: 1, amount: 1 },
  ),
  rule('his|her|their|the|my|your <ordinal> <unit> in office|power', ({ unit, ordinal = 1 }) =>
    unit === undefined ? null : { kind: 'office', unit, ordinal, amount: 1 },
  ),
  rule('his|her|their|the|my|your first <amount> <units> in office|power', ({ units, amount }) =>
    units === undefined || amount === undefined || amount.value === null
      ? null
      : { kind: 'office', unit: units, ordinal: 1, amount: amount.value },
  ),
  rule('now', () => ({ kind: 'reference', value: 'PRESENT_REF' }), isPlainNow),
];

/** Rules of dates that are expressions by themselves are taken over by name. */
export const expressionRules: readonly Rule<Reading>[] = [
  rule('<date>', ({ date }) => date ?? null),
  rule('<length>', ({ length: of }) => of ?? null),
  ...modifiedRules,
  ...referenceRules,
  ...pairRules,
  ...restRules,
];
