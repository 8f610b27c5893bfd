/** English phrases that count from another date: "yesterday", "last week", "two years ago", "the following day". */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import { calendar, length, modified, shift } from '../reading';
import type { Reading } from '../reading';
import type { Amount, Unit } from '../sense';
import { isAfterTimePreposition } from './calendar-guards';
import { followsSum, isPlainUnit, isSpaced, isUnitName } from './relative-guards';

const one: Amount = { value: 1 };

/** So many units before or after, "several" being no date at all. */
function ago(amount: Amount | undefined, unit: Unit | undefined): Reading | null {
  if (amount === undefined || unit === undefined) return null;
  return amount.value === null
    ? { kind: 'reference', value: 'PAST_REF' }
    : shift(-1, unit, 'document', { amount, compares: true });
}

function away(sign: -1 | 1, amount: Amount | undefined, unit: Unit | undefined): Reading | null {
  if (amount === undefined || unit === undefined) return null;
  if (amount.value === null) return null;
  return shift(sign, unit, 'narrative', { amount, compares: true });
}

/** Named days from the document's date. */
const dayRules: readonly Rule<Reading>[] = [
  rule('today', () => shift(0, 'day', 'document')),
  rule('yesterday', () => shift(-1, 'day', 'document')),
  rule('tomorrow', () => shift(1, 'day', 'document')),
  rule('the? day before yesterday', () => shift(-1, 'day', 'document', { amount: { value: 2 } })),
  rule('the? day after tomorrow', () => shift(1, 'day', 'document', { amount: { value: 2 } })),
];

/** "last week", "this coming Sunday", "next June". */
const shiftRules: readonly Rule<Reading>[] = [
  rule('the? <shift> <unit>', ({ shift: sign, unit }) => shifted(sign, unit), isPlainUnit),
  rule('the full year', () => shift(0, 'year', 'document')),
  rule('the? current? fiscal year', () => shift(0, 'year', 'document')),
  rule('this past|last <unit>', ({ unit }) => (unit === undefined ? null : shift(-1, unit, 'document'))),
  rule('this coming <unit>', ({ unit }) => (unit === undefined ? null : shift(1, unit, 'document'))),
  rule('<shift> <weekday>', ({ shift: direction, weekday }) => calendar({ weekday, direction })),
  rule('<shift> <month>', ({ shift: direction, month }) => calendar({ month, direction })),
  rule('<shift> <month> the? <day>', ({ shift: direction, month, day }) => calendar({ month, day, direction })),
  rule('<shift> <season>', ({ shift: direction, season }) => calendar({ season, direction })),
  rule('<shift> <holiday>', ({ shift: direction, holiday }) => calendar({ holiday, direction })),
  rule('this past|last <weekday>', ({ weekday }) => calendar({ weekday, direction: -1 })),
  rule('this coming <weekday>', ({ weekday }) => calendar({ weekday, direction: 1 })),
  rule('this past|last <season>', ({ season }) => calendar({ season, direction: -1 })),
  rule('this past|last <month>', ({ month }) => calendar({ month, direction: -1 })),
  rule('this coming <season>', ({ season }) => calendar({ season, direction: 1 })),
  rule('<weekday> of? last week', ({ weekday }) => calendar({ weekday, direction: -1 })),
  rule('<weekday> of? next week', ({ weekday }) => calendar({ weekday, direction: 1 })),
  rule('the <weekday> before last', ({ weekday }) => calendar({ weekday, direction: -1 })),
  rule('the? <unit> before last', ({ unit }) =>
    unit === undefined ? null : shift(-1, unit, 'document', { amount: { value: 2 } }),
  ),
  rule('the? <unit> after next', ({ unit }) =>
    unit === undefined ? null : shift(1, unit, 'document', { amount: { value: 2 } }),
  ),
  rule('a week from <weekday>', ({ weekday }) => calendar({ weekday, direction: 1 })),
];

/** "two years ago", "three days later", "a year earlier". */
const distanceRules: readonly Rule<Reading>[] = [
  rule('<amount> <units> ago', ({ amount, units }) => ago(amount, units)),
  rule('<amount> <unit> ago', ({ amount, unit }) => ago(amount, unit)),
  rule('a|an <unit> ago', ({ unit }) => ago(one, unit)),
  rule('a|an <unit> or so ago', ({ unit }) => withRough(ago(one, unit))),
  rule('a|an <unit> ago <weekday>', ({ weekday }) => calendar({ weekday, direction: -1 })),
  rule('<units> ago', ({ units }) => (units === undefined ? null : length({ value: null }, units))),
  rule('long ago', () => ({ kind: 'reference', value: 'PAST_REF' })),
  rule('<amount> <units> earlier|before|previously', ({ amount, units }) => away(-1, amount, units), followsSum),
  rule('<amount> <unit> earlier|before|previously', ({ amount, unit }) => away(-1, amount, unit), followsSum),
  rule('a|an <unit> earlier|before|previously', ({ unit }) => away(-1, one, unit), isSpaced),
  rule(
    '<amount> <units> later|after|afterward|afterwards|on',
    ({ amount, units }) => away(1, amount, units),
    followsSum,
  ),
  rule('<amount> <unit> later|after|afterward|afterwards', ({ amount, unit }) => away(1, amount, unit), followsSum),
  rule('a|an <unit> later|after|afterward|afterwards', ({ unit }) => away(1, one, unit), followsSum),
  rule('<amount> <units> from now', ({ amount, units }) => fromNow(amount, units)),
  rule('<amount> <unit> from now', ({ amount, unit }) => fromNow(amount, unit)),
  rule('a|an <unit> from now', ({ unit }) => fromNow(one, unit)),
  rule('a|an <unit> from today', ({ unit }) => fromNow(one, unit)),
  rule('<amount> <units> hence', ({ amount, units }) => fromNow(amount, units)),
];

/** From the last date of the story: "the following day", "that year", "the same month". */
const storyRules: readonly Rule<Reading>[] = [
  rule('the? following|ensuing <unit>', ({ unit }) => (unit === undefined ? null : shift(1, unit, 'narrative'))),
  rule('the next <unit>', ({ unit }) => (unit === undefined ? null : shift(1, unit, 'narrative')), isUnitName),
  rule('the? previous|preceding|prior <unit>', ({ unit }) =>
    unit === undefined ? null : shift(-1, unit, 'narrative'),
  ),
  rule('the <unit> before', ({ unit }) => (unit === undefined ? null : shift(-1, unit, 'narrative')), isUnitName),
  rule('the <unit> after', ({ unit }) => (unit === undefined ? null : shift(1, unit, 'narrative')), isUnitName),
  rule('that <unit>', ({ unit }) => (unit === undefined ? null : shift(0, unit, 'narrative'))),
  rule('the same <unit>', ({ unit }) => (unit === undefined ? null : shift(0, unit, 'narrative'))),
  rule('the? following|next <weekday>', ({ weekday }) => calendar({ weekday, direction: 1 }, 'narrative')),
  rule('the? previous|preceding <weekday>', ({ weekday }) => calendar({ weekday, direction: -1 }, 'narrative')),
  rule('that <weekday>', ({ weekday }) => calendar({ weekday, direction: 0 }, 'narrative'), isAfterTimePreposition),
  rule('the <unit>', ({ unit }) => (unit === undefined ? null : shift(0, unit, 'narrative')), isUnitName),
  rule('the latest quarter|period', () => shift(0, 'quarter', 'narrative')),
  rule('the? year ago|earlier quarter|period', () =>
    shift(-1, 'year', 'narrative', { grain: 'quarter', compares: true }),
  ),
  rule('the? year ago|earlier <ordinal> quarter', ({ ordinal }) => calendar({ quarter: ordinal, yearShift: -1 })),
  rule('year ago|earlier', () => shift(-1, 'year', 'narrative', { compares: true })),
  rule('the same period a year ago|earlier|before', () => shift(-1, 'year', 'narrative', { compares: true })),
  rule('the day before <date>', ({ date }) =>
    date === undefined ? null : { kind: 'around', grain: 'day', amount: -1, of: date },
  ),
  rule('the day after <date>', ({ date }) =>
    date === undefined ? null : { kind: 'around', grain: 'day', amount: 1, of: date },
  ),
  rule('the? week of <date>', ({ date }) =>
    date === undefined ? null : { kind: 'around', grain: 'week', amount: 0, of: date },
  ),
  rule('the? weekend of <date>', ({ date }) =>
    date === undefined ? null : { kind: 'around', grain: 'weekend', amount: 0, of: date },
  ),
  rule('<holiday> week', ({ holiday }) => ({ kind: 'around', grain: 'week', amount: 0, of: calendar({ holiday }) })),
  rule('<holiday> weekend', ({ holiday }) => ({
    kind: 'around',
    grain: 'weekend',
    amount: 0,
    of: calendar({ holiday }),
  })),
];

/** Units shorter than a day have no place on the calendar: "the last hour" is a length. */
function shifted(sign: -1 | 0 | 1 | undefined, unit: Unit | undefined): Reading | null {
  if (sign === undefined || unit === undefined || unit === 'second') return null;
  return unit === 'minute' || unit === 'hour' ? length(one, unit, sign) : shift(sign, unit, 'document');
}

function fromNow(amount: Amount | undefined, unit: Unit | undefined): Reading | null {
  if (amount === undefined || unit === undefined) return null;
  return amount.value === null ? { kind: 'reference', value: 'FUTURE_REF' } : shift(1, unit, 'document', { amount });
}

function withRough(reading: Reading | null): Reading | null {
  return reading === null ? null : modified('APPROX', reading);
}

/** All of them. */
export const relativeRules: readonly Rule<Reading>[] = [...dayRules, ...shiftRules, ...distanceRules, ...storyRules];
