/**
 * Wikidata's time values as EDTF, masked by their precision: no day or month is invented. Wikidata counts historically (`-0044` is 44 BCE, there is
 * no year 0), EDTF astronomically (`-0043`). What EDTF's common part cannot say (millennia, geological ages) is null.
 * https://www.wikidata.org/wiki/Help:Dates
 */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { toMap } from './loose-json';

/** A date, and whether its digits are of the Julian calendar: they are kept as given, not converted. */
export interface TimeValue {
  readonly date: string;
  readonly julian: boolean;
}

const precision = { century: 7, decade: 8, year: 9, month: 10, day: 11 } as const;

/** https://www.wikidata.org/wiki/Q1985786 */
const julianCalendar = 'Q1985786';

const pattern = /^([+-])(\d{1,16})-(\d\d)-(\d\d)T/;

/** The date in a time value, or null when there is none that EDTF can say. */
export function readTimeValue(value: unknown): TimeValue | null {
  const map = toMap(value);
  const match = typeof map.time === 'string' ? pattern.exec(map.time) : null;
  if (match === null || typeof map.precision !== 'number') return null;
  const [, sign, digits = '', month = '', day = ''] = match;
  const year = Number(digits);
  if (year === 0 || year > 9999) return null;
  const isBce = sign === '-';
  const date = toEdtf(year, isBce, month, day, map.precision);
  if (date === null) return null;
  const calendar = typeof map.calendarmodel === 'string' ? map.calendarmodel : '';
  return { date, julian: calendar.endsWith(julianCalendar) };
}

function toEdtf(year: number, isBce: boolean, month: string, day: string, known: number): string | null {
  const minus = isBce ? '-' : '';
  // Both +1900 and +1801 stand for the 19th century, written 18XX.
  if (known === precision.century) return `${minus}${pad(Math.ceil(year / 100) - 1, 2)}XX`;
  // One less before our era, because 1 BCE is the year 0.
  const astronomical = isBce ? year - 1 : year;
  if (known === precision.decade) return `${minus}${pad(Math.floor(astronomical / 10), 3)}X`;
  if (known < precision.decade || known > precision.day) return null;
  const whole = `${astronomical === 0 ? '' : minus}${pad(astronomical, 4)}`;
  const finest = known === precision.day ? [`${whole}-${month}-${day}`, `${whole}-${month}`] : [`${whole}-${month}`];
  const candidates = known === precision.year ? [whole] : [...finest, whole];
  // A day that does not exist ("-00", 30 February) leaves what is right of it.
  return candidates.find((text) => parseEdtf(text) !== null) ?? null;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
