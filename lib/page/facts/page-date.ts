/**
 * Reads a date as publishers write it for machines into EDTF, as precise as it was written and no more. The day is the one that was
 * written, in the publisher's own time zone: nothing is shifted. It does not read dates in running text.
 */
import { parseEdtf } from '@/lib/core/dates/edtf';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Years that a page on the web can bear; others are mistakes such as `0001-01-01` or `1970` from an empty clock. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2200;

type Reader = (text: string) => readonly (string | undefined)[] | null;

/** Year, month and day, each as far as it was written. */
const readers: readonly Reader[] = [
  // 2025-07-01T09:00:00+01:00, 2025-07, 2025/7/1, 2025.07.01
  (text) => /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/.exec(text)?.slice(1) ?? null,
  // 20250701, 20250701093000
  (text) => /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/.exec(text)?.slice(1) ?? null,
  // Tue, 01 Jul 2025 09:00:00 GMT; 1 July 2025
  (text) => byName(/^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})\b/i.exec(text), 3, 2, 1),
  // July 1, 2025; Tue Jul 01 2025 09:00:00
  (text) => byName(/^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text), 3, 1, 2),
  // Milliseconds or seconds since 1970, which name a day only in UTC.
  (text) => {
    const seconds = /^(\d{10})(?:\d{3})?$/.exec(text)?.[1];
    return seconds === undefined ? null : new Date(Number(seconds) * 1000).toISOString().slice(0, 10).split('-');
  },
];

function byName(
  match: RegExpExecArray | null,
  year: number,
  month: number,
  day: number,
): readonly (string | undefined)[] | null {
  const index = months.indexOf(match?.[month]?.slice(0, 3).toLowerCase() ?? '');
  return match === null || index < 0 ? null : [match[year], String(index + 1), match[day]];
}

/** The EDTF date of a machine-readable date, or null when it is none or no page could bear it. */
export function toPageDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').slice(0, 60);
  for (const read of readers) {
    const parts = read(text);
    if (parts === null) continue;
    const [year, month, day] = parts;
    const yearNumber = Number(year);
    if (yearNumber < FIRST_YEAR || yearNumber > LAST_YEAR) return null;
    const edtf = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
    return parseEdtf(edtf) === null ? null : edtf;
  }
  return null;
}

/** The date that many publishers put into an article's path: `/2025/07/01/…`, `/2025/jul/01/…`, `/2025-07-01/…`; null when there is none. */
export function dateInPath(path: string): string | null {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(path);
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return null;
  const named = months.indexOf(match[2].toLowerCase());
  return toPageDate([match[1], named < 0 ? match[2] : String(named + 1), match[3]].join('-'));
}
