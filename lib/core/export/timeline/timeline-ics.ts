/**
 * A timeline as a calendar (RFC 5545) of all-day events. A calendar knows days alone, so only what is known to the day or the month goes into it:
 * a month is an event over the whole month that says so, years and coarser dates are left out and counted. What runs on for long is two
 * events, its beginning and its end, for a bar over ten years tells nothing and hides everything else.
 */
import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import { fromDayNumber } from '../../dates/calendar';
import { toDayRange } from '../../dates/day-range';
import { parseEdtf, printEdtf } from '../../dates/edtf';
import type { EdtfPoint } from '../../dates/edtf';
import { isQuotation } from '../../timeline/timeline';
import type { TimelineEntry } from '../../timeline/timeline';
import { toLine } from '../plain-text';
import { foldByOctets } from './fold-octets';
import { toStableId } from './stable-id';
import { englishTimelineWords } from './timeline-words';
import type { TimelineWords } from './timeline-words';
import { listEntries, listNamesOf, tellDate, toSentenceLink } from './told-timeline';
import type { ToldTimeline } from './told-timeline';

/** The calendar, and how many entries it could not take. */
export interface TimelineCalendar {
  readonly text: string;
  readonly leftOut: number;
}

/** One event before it is printed: day numbers, both included. */
interface CalendarEvent {
  readonly title: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly description: string;
}

/** Spans up to this many days are one event. */
const longestEvent = 31;
/** The first full year of the Gregorian calendar: earlier days would stand in a calendar that nobody used then. */
const firstYear = 1583;
/** Calendars have four digits for a year, also for that of the day after. */
const lastYear = 9998;

/**
 * The calendar of a timeline. The same entry has the same id in every export, so that importing again changes events instead of doubling them.
 *
 * @param now milliseconds since 1970: when the calendar was made.
 */
export function toTimelineCalendar(
  told: ToldTimeline,
  now: number,
  words: TimelineWords = englishTimelineWords,
): TimelineCalendar {
  const perEntry = listEntries(told.timeline).map((entry) => toCalendarEvents(entry, told.url, words));
  const calName = words.title(toLine(told.subject)).replaceAll(/[\\;,]/g, '\\$&');
  const events = perEntry.flat().map((event) => toAttributes(event, now));
  const { error, value } = createEvents(events, {
    productId: '-//Backstory//Timeline//EN',
    method: 'PUBLISH',
    calName,
  });
  if (value === null || error !== null) throw new Error('The calendar could not be printed', { cause: error });
  return { text: foldByOctets(value), leftOut: perEntry.filter((some) => some.length === 0).length };
}

function toCalendarEvents(entry: TimelineEntry, url: string | null, words: TimelineWords): CalendarEvent[] {
  const date = parseEdtf(entry.date);
  if (date === null) return [];
  const title = isQuotation(entry) ? `“${toLine(entry.text)}”` : toLine(entry.text);
  const describe = (point: EdtfPoint | null): string => toDescription(entry, url, point, words);
  if (date.kind === 'point') {
    return isForCalendar(date) ? [{ title, ...toDays(date, date), description: describe(date) }] : [];
  }
  const [start, end] = [toPoint(date.start), toPoint(date.end)];
  if (start !== null && end !== null) {
    const days = toDays(start, end);
    if (days.lastDay - days.firstDay < longestEvent) return [{ title, ...days, description: describe(null) }];
  }
  const ends = [
    start === null ? [] : [{ title: words.begins(title), ...toDays(start, start), description: describe(start) }],
    end === null ? [] : [{ title: words.ends(title), ...toDays(end, end), description: describe(end) }],
  ];
  return ends.flat();
}

/** An end that a calendar can hold; null for every other. */
function toPoint(end: EdtfPoint | string): EdtfPoint | null {
  return typeof end !== 'string' && isForCalendar(end) ? end : null;
}

/** "About" and "perhaps" are no days either. */
function isForCalendar({ precision, qualifier, year }: EdtfPoint): boolean {
  return (precision === 'day' || precision === 'month') && qualifier === '' && year >= firstYear && year <= lastYear;
}

function toDays(start: EdtfPoint, end: EdtfPoint): Pick<CalendarEvent, 'firstDay' | 'lastDay'> {
  return { firstDay: toDayRange(start).earliest, lastDay: toDayRange(end).latest };
}

function toDescription(
  entry: TimelineEntry,
  url: string | null,
  point: EdtfPoint | null,
  words: TimelineWords,
): string {
  const source = words.sources[entry.source];
  const month = point?.precision === 'month' ? tellDate(printEdtf(point), words) : null;
  const lines = [
    tellDate(entry.date, words),
    month === null ? '' : words.monthOnly(month),
    listNamesOf(entry).join(', '),
    entry.citation === null ? source : `${source}: ${toLine(entry.citation)}`,
    toSentenceLink(entry, url) ?? '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The end of an all-day event is the day after its last one (RFC 5545 §3.6.1). */
function toAttributes({ title, firstDay, lastDay, description }: CalendarEvent, now: number): EventAttributes {
  const attributes: EventAttributes & { readonly timestamp: number } = {
    uid: `${toStableId(`${firstDay} ${lastDay} ${title}`)}@backstory`,
    timestamp: now,
    title,
    description,
    start: toDateArray(firstDay),
    end: toDateArray(lastDay + 1),
    transp: 'TRANSPARENT',
  };
  return attributes;
}

function toDateArray(dayNumber: number): [number, number, number] {
  const { year, month, day } = fromDayNumber(dayNumber);
  return [year, month, day];
}
