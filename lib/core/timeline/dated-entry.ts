/** Entries of a timeline with their dates already read, as the steps of building one hand them on. */
import { compareDates, toDayRange } from '../dates/day-range';
import type { DayRange } from '../dates/day-range';
import { parseEdtf } from '../dates/edtf';
import type { EdtfDate } from '../dates/edtf';
import type { EntityRecord } from '../entities/record';
import type { TimelineEntry, TimelineSource } from './timeline';

/** An entry with the meaning of its date. */
export interface DatedEntry {
  readonly entry: TimelineEntry;
  readonly date: EdtfDate;
  readonly range: DayRange;
}

/** Reads the date of an entry; null when it is none, so that one bad date never takes a timeline with it. */
export function toDatedEntry(entry: TimelineEntry): DatedEntry | null {
  const date = parseEdtf(entry.date);
  return date === null ? null : { entry, date, range: toDayRange(date) };
}

/** What a record tells with a date: offices under the role they gave, everything else in its own words. */
export function toKnownEntries(record: Pick<EntityRecord, 'events'>): TimelineEntry[] {
  return record.events.map((event) => ({
    kind: event.date.includes('/') ? 'span' : 'point',
    date: event.date,
    eventKind: event.kind,
    text: event.role ?? event.text,
    source: 'known',
    citation: event.source,
  }));
}

/**
 * The order of a timeline: by date, at the same date what is known before what is said, then by its words, so that it never depends on the
 * order of the source. Zero only for entries that look alike.
 */
export function compareEntries(a: DatedEntry, b: DatedEntry): number {
  return (
    compareDates(a.date, b.date) ||
    sources.indexOf(a.entry.source) - sources.indexOf(b.entry.source) ||
    compareTexts(a.entry.text, b.entry.text)
  );
}

const sources: readonly TimelineSource[] = ['known', 'article', 'kept', 'note'];

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
