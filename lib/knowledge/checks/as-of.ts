/** Nothing is told that the file's date cannot know. Plans for later days belong in words, not in dates. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { ofEach, wrong } from './check';
import type { Check, NamedEntity } from './check';
import { earliestDay, latestDay } from './day-order';

/** No date of a record lies after the `asOf` of its file, nor does the end of a span. */
export const asOfDate: Check = {
  name: 'as-of',
  advice: 'Take it out, or check the whole file up to that date and move its asOf.',
  find: ofEach((placed) =>
    datesOf(placed).flatMap(([path, date]) =>
      lastBegin(date) > latestDay(placed.asOf) ? [wrong(path, `${date} is after the file's date ${placed.asOf}`)] : [],
    ),
  ),
};

function datesOf({ entity }: NamedEntity): (readonly [path: string, date: string])[] {
  const life = (['born', 'died', 'founded', 'ended'] as const).map((key) => [key, entity[key]] as const);
  const events = (entity.events ?? []).map(({ date }, index) => [`events.${index}.date`, date] as const);
  const offices = (entity.offices ?? []).flatMap(({ start, end }, index) => [
    [`offices.${index}.start`, start] as const,
    [`offices.${index}.end`, end] as const,
  ]);
  return [...life, ...events, ...offices].flatMap(([path, date]) =>
    date === undefined ? [] : [[path, date] as const],
  );
}

/** The first day of a point or, for a span, of its end: "2026-01/2027" ends too late in a file of 2026. */
function lastBegin(date: string): number {
  const parsed = parseEdtf(date);
  const end = parsed?.kind === 'interval' ? date.slice(date.indexOf('/') + 1) : date;
  return Math.max(earliestDay(date), earliestDay(end));
}
