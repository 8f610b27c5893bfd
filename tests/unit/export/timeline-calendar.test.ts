import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTimelineCalendar } from '@/lib/core/export/timeline/timeline-ics';
import { listEntries } from '@/lib/core/export/timeline/told-timeline';
import type { TimelineEntry } from '@/lib/core/timeline/timeline';
import { anyTold, knownEntry, saidEntry, toldOf } from './told-timelines';

const now = Date.UTC(2026, 9, 1, 12);

/** The events as a calendar program reads them: lines put together again, one map of properties each. */
function readEvents(text: string): ReadonlyMap<string, string>[] {
  return text
    .replaceAll(/\r\n[\t ]/g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map(
      (event) =>
        new Map(event.split('\r\n').map((line) => [/^[^:]*/.exec(line)?.[0] ?? '', line.replace(/^[^:]*:/, '')])),
    );
}

const eventsOf = (...entries: readonly TimelineEntry[]): ReadonlyMap<string, string>[] =>
  readEvents(toTimelineCalendar(toldOf(...entries), now).text);

const daysOf = (event: ReadonlyMap<string, string> | undefined): (string | undefined)[] =>
  ['DTSTART;VALUE=DATE', 'DTEND;VALUE=DATE'].map((name) => event?.get(name));

describe('a timeline as a calendar', () => {
  it('makes an event of a day that lasts the day', () => {
    const [event] = eventsOf(knownEntry('2018-04-27', 'A summit'));
    expect(daysOf(event)).toEqual(['20180427', '20180428']);
    expect(event?.get('SUMMARY')).toBe('A summit');
    expect(event?.get('TRANSP')).toBe('TRANSPARENT');
  });

  it('makes an event of a month that lasts the month and says that the day is not known', () => {
    const [event] = eventsOf(knownEntry('2024-02', 'A vote'));
    expect(daysOf(event)).toEqual(['20240201', '20240301']);
    expect(event?.get('DESCRIPTION')).toContain('Some day in February 2024');
  });

  it.each(['2018', '201X', '19XX', '2018-04-27~', '2018-04?', '1066-10-14', '-0044-03-15', 'soon'])(
    'leaves “%s” out and counts it: it is no day of a calendar',
    (date) => {
      const { text, leftOut } = toTimelineCalendar(toldOf(knownEntry(date, 'A')), now);
      expect([readEvents(text).length, leftOut]).toEqual([0, 1]);
    },
  );

  it('makes one event of a short span and two of a long one', () => {
    expect(eventsOf(knownEntry('2025-06-04/2025-06-10', 'A week')).map(daysOf)).toEqual([['20250604', '20250611']]);
    const long = eventsOf(knownEntry('2010-07-01/2018-03-15', 'Mayor'));
    expect(long.map((event) => [event.get('SUMMARY'), ...daysOf(event)])).toEqual([
      ['Mayor (begins)', '20100701', '20100702'],
      ['Mayor (ends)', '20180315', '20180316'],
    ]);
  });

  it('makes only the known end of a span an event', () => {
    expect(eventsOf(knownEntry('2025-06-04/..', 'President')).map((event) => event.get('SUMMARY'))).toEqual([
      'President (begins)',
    ]);
    expect(eventsOf(knownEntry('1998/2003-02-25', 'Policy')).map((event) => event.get('SUMMARY'))).toEqual([
      'Policy (ends)',
    ]);
  });

  it('quotes the article and links to the sentence', () => {
    const [event] = eventsOf(saidEntry('2023-03', 'A court overturned the contract, then; nobody knew why.'));
    expect(event?.get('SUMMARY')).toBe('“A court overturned the contract\\, then\\; nobody knew why.”');
    expect(event?.get('DESCRIPTION')).toContain('https://news.example/ferry#:~:text=');
  });

  it('gives the same event the same id every time, and different ones different ids', () => {
    const entries = [
      knownEntry('2018-04-27', 'A'),
      knownEntry('2018-04-27', 'B'),
      knownEntry('2018-04-28', 'A'),
    ] as const;
    const ids = eventsOf(...entries).map((event) => event.get('UID'));
    expect(new Set(ids).size).toBe(3);
    const again = readEvents(toTimelineCalendar(toldOf(...entries), now + 1).text).map((event) => event.get('UID'));
    expect(again).toEqual(ids);
  });

  it('is a calendar by the rules whatever stands in it: short lines, whole characters, every entry told or counted', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const { text, leftOut } = toTimelineCalendar(told, now);
        expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.split('\r\n');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
        }
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^(?: |[A-Z-]+[:;])/);
        const count = readEvents(text).length;
        const entries = listEntries(told.timeline).length;
        expect(count).toBeGreaterThanOrEqual(entries - leftOut);
        expect(count).toBeLessThanOrEqual(2 * (entries - leftOut));
        for (const event of readEvents(text)) {
          const [start = '', end = ''] = daysOf(event);
          expect(start).toMatch(/^\d{8}$/);
          expect(end > start).toBe(true);
        }
      }),
    );
  });
});
