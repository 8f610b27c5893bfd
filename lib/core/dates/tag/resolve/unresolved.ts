/** Phrases that would have a date if the document had one: their value says what is known, and X for the rest. */
import type { CalendarFields, Reading } from '../reading';
import { missing } from './meaning';
import type { Meaning } from './meaning';
import { dayOf } from './stretch';
import { grainOf, toDuration } from './units';
import { floating } from './meaning';

/** Of all years that have a 29 February. */
const someLeapYear = 2000;
const seasons = ['SP', 'SU', 'FA', 'WI'] as const;

/** What can be told of a phrase that was not resolved; null when it names a day that does not exist. */
export function toUnresolved(reading: Reading): Meaning | null {
  switch (reading.kind) {
    case 'calendar':
      return ofCalendar(reading.fields);
    case 'shift': {
      const { amount, unit, sign } = reading;
      // Hours and minutes ago are told as lengths: nobody prints the hour at which a text was written.
      if (grainOf[unit] === null) return floating('DURATION', toDuration(amount, unit));
      return missing('DATE', sign < 0 ? 'PAST_REF' : sign > 0 ? 'FUTURE_REF' : 'PRESENT_REF');
    }
    case 'around':
      return toUnresolved(reading.of) === null ? null : missing('DATE', 'XXXX-XX-XX');
    default:
      return null;
  }
}

function ofCalendar({ year, month, day, weekday, quarter, half, season, holiday }: CalendarFields): Meaning | null {
  if (year !== undefined) return null;
  if (month !== undefined && dayOf(someLeapYear, month, day ?? 1) === null) return null;
  if (month !== undefined) return missing('DATE', `XXXX-${digits(month)}${day === undefined ? '' : `-${digits(day)}`}`);
  if (weekday !== undefined) return missing('DATE', `XXXX-WXX-${weekday}`);
  if (quarter !== undefined) return quarter > 4 ? null : missing('DATE', `XXXX-Q${quarter}`);
  if (half !== undefined) return missing('DATE', `XXXX-H${half}`);
  if (season !== undefined) return missing('DATE', `XXXX-${seasons[season - 1] ?? 'XX'}`);
  return missing('DATE', holiday === undefined ? 'XXXX' : 'XXXX-XX-XX');
}

function digits(value: number): string {
  return String(value).padStart(2, '0');
}
