/**
 * Makes one entry of several that tell the same thing: terms of one office that follow on each other, one event told twice, and taking an
 * office told beside the office. It prefers to leave two entries apart: a doubled line is a flaw, a swallowed event is a loss. What the article
 * and the reader say is nobody else's: it stays apart and as it is.
 */
import { mayOverlap, toDayRange } from '../dates/day-range';
import { printEdtf, precisions } from '../dates/edtf';
import type { EdtfDate, EdtfInterval, EdtfPoint } from '../dates/edtf';
import { compareEntries } from './dated-entry';
import type { DatedEntry } from './dated-entry';
import { countCommon, numbersAgree, toTellingWords } from './telling-words';

/** Merges what tells the same; the order of the result is the timeline's. */
export function mergeEntries(entries: readonly DatedEntry[]): DatedEntry[] {
  const known = entries.filter(({ entry }) => entry.source === 'known');
  const told = known.map((dated) => ({ ...dated, words: toTellingWords(dated.entry.text) })).sort(compareEntries);
  const spans = joinTerms(told.filter(({ entry }) => entry.kind === 'span'));
  const points = mergePoints(told.filter(({ entry }) => entry.kind === 'point'));
  const officesOf = indexOffices(spans);
  const apart = points.filter((point) => !officesOf(point).some((office) => tellsOf(office, point)));
  const merged = [...spans, ...apart].map(({ entry, date, range }) => ({ entry, date, range }));
  return [...merged, ...entries.filter(({ entry }) => entry.source !== 'known')].sort(compareEntries);
}

interface Told extends DatedEntry {
  readonly words: ReadonlySet<string>;
}

/** Of the words of both, this share must be in common; three of four at least, so that another person in the same sentence keeps it apart. */
const sameWordsShare = 0.75;
/** With how many earlier events of its year an event is compared; keeps the work linear when a year has thousands. */
const comparedAtMost = 32;

/** Puts together spans with the same words when one begins at the latest on the day after the other's end. */
function joinTerms(spans: readonly Told[]): Told[] {
  const joined: Told[] = [];
  const lastByWords = new Map<string, number>();
  for (const span of spans) {
    const key = [...span.words].sort().join(' ');
    const index = lastByWords.get(key);
    const earlier = index === undefined ? undefined : joined[index];
    const joint = earlier === undefined ? null : joinTwoTerms(earlier, span);
    if (joint !== null && index !== undefined) joined[index] = joint;
    else lastByWords.set(key, joined.push(span) - 1);
  }
  return joined;
}

function joinTwoTerms(earlier: Told, later: Told): Told | null {
  if (earlier.entry.eventKind !== later.entry.eventKind) return null;
  if (earlier.date.kind !== 'interval' || later.date.kind !== 'interval') return null;
  if (earlier.range.latest < later.range.earliest - 1) return null;
  const last = earlier.range.latest > later.range.latest ? earlier.date : later.date;
  const date: EdtfInterval = { kind: 'interval', start: earlier.date.start, end: last.end };
  return { ...earlier, date, range: toDayRange(date), entry: { ...earlier.entry, date: printEdtf(date) } };
}

function mergePoints(points: readonly Told[]): Told[] {
  const merged: Told[] = [];
  const byYear = new Map<number, number[]>();
  for (const point of points) {
    const year = yearOf(point.date) ?? NaN;
    const indexes = byYear.get(year) ?? [];
    byYear.set(year, indexes);
    const index = indexes.slice(-comparedAtMost).find((candidate) => {
      const other = merged[candidate];
      return other !== undefined && tellTheSame(other, point);
    });
    const other = index === undefined ? undefined : merged[index];
    if (index !== undefined && other !== undefined) merged[index] = mergeTwo(other, point);
    else indexes.push(merged.push(point) - 1);
  }
  return merged;
}

function tellTheSame(a: Told, b: Told): boolean {
  const kindsAgree =
    a.entry.eventKind === b.entry.eventKind || a.entry.eventKind === 'other' || b.entry.eventKind === 'other';
  if (!kindsAgree) return false;
  const common = countCommon(a.words, b.words);
  if (common === 0 || common < sameWordsShare * Math.min(a.words.size, b.words.size)) return false;
  return mayOverlap(a.date, b.date) && numbersAgree(a.words, b.words);
}

/** The words that say more, with the date that is known more exactly. */
function mergeTwo(a: Told, b: Told): Told {
  const fuller = b.words.size > a.words.size ? b : a;
  const finer = precisionOf(b) > precisionOf(a) ? b : a;
  return { ...fuller, date: finer.date, range: finer.range, entry: { ...fuller.entry, date: finer.entry.date } };
}

function precisionOf({ date }: Told): number {
  return date.kind === 'point' ? precisions.indexOf(date.precision) : -1;
}

/** Finds the offices that began or ended in the year of a point: comparing every point with every office would not stay within bounds. */
function indexOffices(spans: readonly Told[]): (point: Told) => readonly Told[] {
  const byYear = new Map<number, Told[]>();
  for (const span of spans) {
    if (span.entry.eventKind !== 'office' || span.date.kind !== 'interval') continue;
    const years = new Set(
      [span.date.start, span.date.end].map((end) => (typeof end === 'string' ? null : yearOf(end))),
    );
    for (const year of years)
      if (year !== null) byYear.set(year, [...(byYear.get(year) ?? []), span].slice(-comparedAtMost));
  }
  return (point) => byYear.get(yearOf(point.date) ?? NaN) ?? [];
}

/** The one year of a date; null when it may mean several. */
function yearOf(date: EdtfDate): number | null {
  return date.kind === 'interval' || date.precision === 'decade' || date.precision === 'century' ? null : date.year;
}

/** Whether a point only says that the office began or ended: at one of its ends, in words that name the office. */
function tellsOf(office: Told, point: Told): boolean {
  const { eventKind } = point.entry;
  const isOfOffice = eventKind === 'office' || eventKind === 'start' || eventKind === 'end' || eventKind === 'other';
  if (!isOfOffice || office.date.kind !== 'interval') return false;
  if (office.words.size === 0 || ![...office.words].every((word) => point.words.has(word))) return false;
  const ends = [office.date.start, office.date.end].filter((end): end is EdtfPoint => typeof end !== 'string');
  return ends.some((end) => mayOverlap(end, point.date));
}
