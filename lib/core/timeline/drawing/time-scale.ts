/**
 * A scale of time for drawings: where a day stands on a line of length 1. Long stretches in which nothing stands are drawn short and told as
 * gaps, so that what lies close together can be told apart. It draws nothing and knows no words.
 */
import { toDayRange } from '../../dates/day-range';
import type { EdtfDate, EdtfPoint } from '../../dates/edtf';

/** Days from `startDay` up to, not including, `endDay`. */
export interface Stretch {
  readonly startDay: number;
  readonly endDay: number;
}

/** A stretch in which nothing stands, drawn shorter than it is, with the places where it is drawn. */
export interface TimeGap extends Stretch {
  readonly start: number;
  readonly end: number;
}

/** A line of time. */
export interface TimeScale extends Stretch {
  /** Where a day begins: 0 at the first, 1 after the last; days outside stand at the ends. */
  readonly placeOf: (day: number) => number;
  /** In the order of time. */
  readonly gaps: readonly TimeGap[];
}

/** A hole is drawn short when it is this many times as long as the usual one, and takes more than this share of the line. */
const unusualLength = 3;
const unfairShare = 0.4;
/** More breaks than these make a line hard to read. */
const mostGaps = 4;
/** How long a hole that is drawn short is, measured by all that is drawn to scale. */
const gapLength = 0.1;

/** The scale on which all these dates have a place; null when none of them has a first or a last day. */
export function createTimeScale(dates: readonly EdtfDate[]): TimeScale | null {
  const ends = dates
    .flatMap(toPoints)
    .map(toDayRange)
    .flatMap(({ earliest, latest }) => [earliest, latest + 1]);
  if (ends.length === 0) return null;
  const line = { startDay: ends.reduce((a, b) => Math.min(a, b)), endDay: ends.reduce((a, b) => Math.max(a, b)) };
  const stretches = dates.map((date) => toStretch(date, line)).filter((stretch) => stretch !== null);
  return { ...line, ...drawShort(line, chooseShortened(findHoles(stretches), lengthOf(line))) };
}

/** The ends of an interval that are dates: one that has only an end takes at least the time of that. */
function toPoints(date: EdtfDate): EdtfPoint[] {
  return date.kind === 'point' ? [date] : [date.start, date.end].filter((end) => typeof end !== 'string');
}

/** The days that a date takes on a line: an open end runs to the line's, an unknown one is not drawn. Null when nothing is known of it. */
export function toStretch(date: EdtfDate, line: Stretch): Stretch | null {
  if (date.kind === 'interval') {
    if (date.start === 'unknown')
      return date.end === 'unknown' || date.end === 'open' ? null : toStretch(date.end, line);
    if (date.end === 'unknown') return date.start === 'open' ? null : toStretch(date.start, line);
  }
  const { earliest, latest } = toDayRange(date);
  return { startDay: Math.max(earliest, line.startDay), endDay: Math.min(latest + 1, line.endDay) };
}

function drawShort(line: Stretch, shortened: readonly Stretch[]): Pick<TimeScale, 'placeOf' | 'gaps'> {
  const toScale = lengthOf(line) - sum(shortened.map(lengthOf));
  const drawnGap = toScale * gapLength;
  const whole = toScale + shortened.length * drawnGap;
  const placeOf = (day: number): number => {
    const within = clamp(day, line.startDay, line.endDay);
    const saved = shortened.map((gap) => {
      return clamp(within - gap.startDay, 0, lengthOf(gap)) * (1 - drawnGap / lengthOf(gap));
    });
    return clamp((within - line.startDay - sum(saved)) / whole, 0, 1);
  };
  const gaps = shortened.map((gap) => ({ ...gap, start: placeOf(gap.startDay), end: placeOf(gap.endDay) }));
  return { placeOf, gaps };
}

/** What lies between one beginning and the next, in order; empty where something is under way or the next follows at once. */
function findHoles(stretches: readonly Stretch[]): Stretch[] {
  const ordered = stretches.toSorted((a, b) => a.startDay - b.startDay);
  const holes: Stretch[] = [];
  let reached = -Infinity;
  ordered.forEach(({ startDay, endDay }, index) => {
    const isLater = index > 0 && startDay > (ordered[index - 1]?.startDay ?? startDay);
    if (isLater) holes.push({ startDay: Math.min(reached, startDay), endDay: startDay });
    reached = Math.max(reached, endDay);
  });
  return holes;
}

/** Which holes are drawn short: the largest, as long as they stand out among all and leave too little of the line to the rest. In order. */
function chooseShortened(holes: readonly Stretch[], lineLength: number): Stretch[] {
  const bySize = holes.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const usual = bySize[Math.floor(bySize.length / 2)];
  const shortened: Stretch[] = [];
  let remaining = lineLength;
  for (const hole of bySize.slice(0, mostGaps)) {
    const length = lengthOf(hole);
    if (usual === undefined || length <= unusualLength * lengthOf(usual) || length <= unfairShare * remaining) break;
    shortened.push(hole);
    remaining -= length;
  }
  return shortened.sort((a, b) => a.startDay - b.startDay);
}

function lengthOf({ startDay, endDay }: Stretch): number {
  return endDay - startDay;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
