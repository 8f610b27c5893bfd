import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toLine } from '@/lib/core/export/plain-text';
import { toTimelineCsv } from '@/lib/core/export/timeline/timeline-csv';
import { listEntries } from '@/lib/core/export/timeline/told-timeline';
import { anyTold, knownEntry, saidEntry, toldOf } from './told-timelines';

type Row = Readonly<Record<string, string>>;

const readRows = (csv: string): Row[] => Papa.parse<Row>(csv.trimEnd(), { header: true }).data;

describe('a timeline as a table', () => {
  it('tells the date as it is known, in words, and in days to sort by', () => {
    const [year, span] = readRows(toTimelineCsv(toldOf(knownEntry('1998', 'A'), knownEntry('2017-01-01/..', 'B'))));
    expect(year).toMatchObject({
      date: '1998',
      earliest_day: '1998-01-01',
      latest_day: '1998-12-31',
      precision: 'year',
    });
    expect(span).toMatchObject({ date_in_words: 'since 1 January 2017', earliest_day: '2017-01-01', latest_day: '' });
  });

  it('links what the article says to its sentence', () => {
    const [row] = readRows(toTimelineCsv(toldOf(saidEntry('2018', 'The ferry came late, as it always had.'))));
    expect(row?.link).toBe('https://news.example/ferry#:~:text=The%20ferry%20came%20late%2C%20as%20it%20always%20had.');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '-cmd|x'])('makes no formula of “%s”', (text) => {
    const [row] = readRows(toTimelineCsv(toldOf(knownEntry('1998', text))));
    expect(row?.text).toBe(`'${text}`);
  });

  it('leaves a year before the common era a date', () => {
    expect(readRows(toTimelineCsv(toldOf(knownEntry('-0330~', 'A'))))[0]?.date).toBe('-0330~');
  });

  it('has as many fields in each record as in its head, and gives every text back, whatever stands in it', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const csv = toTimelineCsv(told);
        // RFC 4180: records end in CR LF; outside quotes nothing else breaks a line.
        expect(csv.endsWith('\r\n')).toBe(true);
        expect(csv.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const { data, errors } = Papa.parse<string[]>(csv.slice(0, -2));
        expect(errors).toEqual([]);
        expect(new Set(data.map((row) => row.length)).size).toBe(1);
        const entries = listEntries(told.timeline);
        expect(data).toHaveLength(entries.length + 1);
        data.slice(1).forEach((row, index) => {
          expect(row[7]?.replace(/^'/, '')).toBe(toLine(entries[index]?.text ?? '').replace(/^'/, ''));
        });
      }),
    );
  });

  it('holds no cell that begins like a formula', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        for (const row of readRows(toTimelineCsv(told)))
          for (const [column, cell] of Object.entries(row))
            if (!/^(date|.*_day)$/.test(column)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
