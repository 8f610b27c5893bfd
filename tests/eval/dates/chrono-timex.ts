/** The published parser that the tagger is measured beside, in the same run: its answers as TIMEX3. It is given the document's date and no more. */
import * as chrono from 'chrono-node';
import type { ParsedResult } from 'chrono-node';
import type { Timex } from './date-sets';

/** What chrono-node finds in a text, in its default mode. */
export function tagWithChrono(text: string, date: string | null): Timex[] {
  const reference = new Date(`${(date ?? '2000-01-01').slice(0, 10)}T12:00:00Z`);
  return chrono.parse(text, { instant: reference, timezone: 0 }).map((found) => toTimex(found));
}

/** As exact as chrono-node says it is certain. */
function toTimex({ index, text, start }: ParsedResult): Timex {
  const pad = (value: number | null, length: number): string => String(value ?? 0).padStart(length, '0');
  const year = pad(start.get('year'), 4);
  const month = pad(start.get('month'), 2);
  const day = pad(start.get('day'), 2);
  const hasHour = start.isCertain('hour');
  const isDay = hasHour || start.isCertain('day') || start.isCertain('weekday');
  const isYear = start.isCertain('year') && !start.isCertain('month');
  // Where nothing is certain ("this quarter"), the day it implies is its answer.
  const date =
    isDay || !(isYear || start.isCertain('month')) ? `${year}-${month}-${day}` : isYear ? year : `${year}-${month}`;
  const clock = hasHour ? `T${pad(start.get('hour'), 2)}:${pad(start.get('minute'), 2)}` : '';
  return { start: index, end: index + text.length, type: hasHour ? 'TIME' : 'DATE', value: `${date}${clock}` };
}
