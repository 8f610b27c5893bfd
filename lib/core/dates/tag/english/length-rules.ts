/** English lengths of time and what recurs: "two weeks", "the past five days", "three-year", "every month". */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import { length, modified } from '../reading';
import type { Reading } from '../reading';
import type { Amount, Unit } from '../sense';
import type { TimeModifier } from '../time-expression';
import { isLengthName, isManyName, isMoreThan, isRate } from './length-guards';

const one: Amount = { value: 1 };
const open: Amount = { value: null };
type Toward = -1 | 0 | 1;

function lengthOf(amount: Amount | undefined, unit: Unit | undefined, toward: Toward = 0): Reading | null {
  return amount === undefined || unit === undefined ? null : length(amount, unit, toward);
}

function setOf(unit: Unit | undefined, amount: Amount = one): Reading | null {
  return unit === undefined ? null : { kind: 'set', part: { amount, unit } };
}

/** Lengths. */
export const lengthRules: readonly Rule<Reading>[] = [
  rule('<amount> <units>', ({ amount, units }) => lengthOf(amount, units)),
  rule('<amount> <unit>', ({ amount, unit }) => lengthOf(amount, unit), isLengthName),
  rule('<amount> to|or|and? <amount:second> <units>', ({ units }) => lengthOf(open, units)),
  rule('the? <shift> <amount> to|or <amount:second> <units>', ({ shift: toward, units }) =>
    lengthOf(open, units, toward),
  ),
  rule('a|an <unit>', ({ unit }) => lengthOf(one, unit), isLengthName),
  rule('a|an|one <unit> and a half', ({ unit }) => lengthOf({ value: 1.5 }, unit)),
  rule('half a|an <unit>', ({ unit }) => lengthOf({ value: 0.5 }, unit)),
  rule('a half <unit>', ({ unit }) => lengthOf({ value: 0.5 }, unit)),
  rule('half <unit>', ({ unit }) =>
    unit === 'hour' || unit === 'century' || unit === 'decade' ? lengthOf({ value: 0.5 }, unit) : null,
  ),
  rule('an additional|extra|entire <unit>', ({ unit }) => lengthOf(one, unit)),
  rule('a full|whole|further <unit>', ({ unit }) => lengthOf(one, unit)),
  rule('another <unit>', ({ unit }) => lengthOf(one, unit)),
  rule('another <amount> <units>', ({ amount, units }) => lengthOf(amount, units)),
  rule(
    '<amount> more|additional|consecutive|straight|full|whole|extra|further|successive <units>',
    ({ amount, units }) => lengthOf(amount, units),
  ),
  rule('the <amount> <units>', ({ amount, units }) => lengthOf(amount, units)),
  rule('the? <shift> <amount> <units>', ({ shift, amount, units }) =>
    lengthOf(amount, units, shift === 0 ? -1 : shift),
  ),
  rule(
    'the? <shift> <amount> <unit>',
    ({ shift, amount, unit }) => lengthOf(amount, unit, shift === 0 ? -1 : shift),
    isLengthName,
  ),
  rule('the <shift> <units>', ({ shift, units }) => lengthOf(open, units, shift)),
  rule('the first|latest|final|initial|opening|closing <amount> <units>', ({ amount, units }) =>
    lengthOf(amount, units),
  ),
  rule('the previous|preceding|prior|following|ensuing|subsequent|remaining <amount> <units>', ({ amount, units }) =>
    lengthOf(amount, units),
  ),
  rule('the? year ago|earlier <amount> <units>', ({ amount, units }) => lengthOf(amount, units)),
  rule('the first|last|final|opening <units>', ({ units }) => lengthOf(open, units)),
  rule('recent|past <units>', ({ units }) => lengthOf(open, units, -1)),
  rule('the past|last|recent <units>', ({ units }) => lengthOf(open, units, -1)),
  rule('coming|upcoming|future <units>', ({ units }) => lengthOf(open, units, 1)),
  rule('the coming|next <units>', ({ units }) => lengthOf(open, units, 1)),
  rule('<units>', ({ units }) => lengthOf(open, units), isManyName),
  rule('<units> or <units:second>', ({ units }) => lengthOf(open, units)),
  rule('<unit> long', ({ unit }) => lengthOf(one, unit)),
  rule('the? <length> or so', ({ length: of }) => (of === undefined ? null : modified('APPROX', of))),
];

const modifiers: readonly (readonly [words: string, mod: TimeModifier])[] = [
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['up to', 'EQUAL_OR_LESS'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
];

/** Lengths that end with a period of business, and those that "over" is no preposition of. */
export const markedLengthRules: readonly Rule<Reading>[] = [
  rule('[the <unit>] ended|ending', ({ unit }) => lengthOf(one, unit)),
  rule(
    'over <length>',
    ({ length: of }) => (of?.kind === 'length' && of.toward === 0 ? modified('MORE_THAN', of) : null),
    isMoreThan,
  ),
  rule('at least <length>', ({ length: of }) => (of === undefined ? null : modified('EQUAL_OR_MORE', of))),
];

/** Lengths that are told to be more, less or about. */
export const boundedLengthRules: readonly Rule<Reading>[] = modifiers.map(([words, mod]) =>
  rule(`${words} <length>`, ({ length: of }) => (of?.kind === 'length' && of.toward === 0 ? modified(mod, of) : null)),
);

/** What recurs. */
export const setRules: readonly Rule<Reading>[] = [
  rule('each|every <unit>', ({ unit }) => setOf(unit)),
  rule('every other <unit>', ({ unit }) => setOf(unit, { value: 2 })),
  rule('every <amount> <units>', ({ amount, units }) => setOf(units, amount)),
  rule('<often>', ({ often }) => setOf(often)),
  rule('per <unit>', ({ unit }) => (unit === 'second' || unit === 'minute' || unit === 'hour' ? null : setOf(unit))),
  rule('a|an <unit>', ({ unit }) => setOf(unit), isRate),
  rule('each|every <weekday>', ({ weekday }) => (weekday === undefined ? null : { kind: 'weekdays', weekday })),
  rule('<weekdays>', ({ weekdays }) => (weekdays === undefined ? null : { kind: 'weekdays', weekday: weekdays })),
  rule('every <part>', ({ part }) => (part === undefined ? null : setOf('day'))),
];
