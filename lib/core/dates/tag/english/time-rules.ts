/** English times of day: "10 p.m. Wednesday", "Friday night", "this morning", "noon". */
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import type { Hour } from '../grammar/phrases';
import { calendar, modified, shift } from '../reading';
import type { Reading } from '../reading';
import type { DayPart } from '../sense';
import { isDayPart } from './calendar-guards';
import { isPartName } from './relative-guards';

const today = shift(0, 'day', 'document');

function at(hour: Hour | undefined, day: Reading | null = null): Reading | null {
  return hour === undefined ? null : { kind: 'time', clock: hour.clock, part: null, zone: hour.zone, day };
}

function during(part: DayPart | undefined, day: Reading | null | undefined): Reading | null {
  return part === undefined ? null : { kind: 'time', clock: null, part, zone: null, day: day ?? null };
}

/** All of them. */
export const timeRules: readonly Rule<Reading>[] = [
  rule('<hour>', ({ hour }) => at(hour)),
  rule('<hour> ,? on? <date>', ({ hour, date }) => at(hour, date)),
  rule('<hour> tonight', ({ hour }) => at(hour, today)),
  rule('<date> ,? at <hour>', ({ hour, date }) => at(hour, date)),
  rule('about|around <hour>', ({ hour }) => approximately(at(hour))),
  rule('about|around <hour> ,? on? <date>', ({ hour, date }) => approximately(at(hour, date))),
  rule('<weekday> <part>', ({ weekday, part }) => during(part, calendar({ weekday })), isDayPart),
  rule('late|early <weekday> <part>', ({ weekday, part }) => during(part, calendar({ weekday }))),
  rule('last|this|next <weekday> <part>', ({ weekday, part }) => during(part, calendar({ weekday }))),
  rule('the? <part> of <date>', ({ part, date }) => during(part, date)),
  rule('<part> yesterday', ({ part }) => during(part, shift(-1, 'day', 'document'))),
  rule('mid <part> yesterday', ({ part }) => during(part, shift(-1, 'day', 'document'))),
  rule('yesterday <part>', ({ part }) => during(part, shift(-1, 'day', 'document'))),
  rule('tomorrow <part>', ({ part }) => during(part, shift(1, 'day', 'document'))),
  rule('this <part>', ({ part }) => during(part, today)),
  rule('later|earlier this <part>', ({ part }) => during(part, today)),
  rule('mid <part>', ({ part }) => during(part, null)),
  rule('last night', () => during('NI', shift(-1, 'day', 'document'))),
  rule('last evening', () => during('EV', shift(-1, 'day', 'document'))),
  rule('tonight', () => during('NI', today)),
  rule('overnight', () => during('NI', null), isPartName),
  rule('the <part>', ({ part }) => during(part, null), isPartName),
  rule('the next|following morning', () => during('MO', shift(1, 'day', 'narrative'))),
  rule('the next|following afternoon', () => during('AF', shift(1, 'day', 'narrative'))),
  rule('that <part>', ({ part }) => during(part, shift(0, 'day', 'narrative'))),
  rule('the previous night|evening', () => during('NI', shift(-1, 'day', 'narrative'))),
];

function approximately(reading: Reading | null): Reading | null {
  return reading === null ? null : modified('APPROX', reading);
}
