/**
 * One day for a date that may mean many, where a decision must fall on one side: the middle of what it may mean, which is wrong least often.
 * For order and display use the ranges, which claim nothing.
 */
import { toDayRange } from './day-range';
import type { EdtfDate } from './edtf';

/** The likely day number on which it began; minus infinity where the start is open or unknown. */
export function likelyBeginning(date: EdtfDate): number {
  if (date.kind === 'point') return middleOf(date);
  return typeof date.start === 'string' ? -Infinity : middleOf(date.start);
}

/** The likely day number of its last day; infinity where the end is open or unknown. */
export function likelyEnding(date: EdtfDate): number {
  if (date.kind === 'point') return middleOf(date);
  return typeof date.end === 'string' ? Infinity : middleOf(date.end);
}

/** The middle day number of all that a date may mean; of an interval with one end that end, of one with none 0. */
export function middleOf(date: EdtfDate): number {
  const { earliest, latest } = toDayRange(date);
  if (earliest === -Infinity) return latest === Infinity ? 0 : latest;
  return latest === Infinity ? earliest : (earliest + latest) / 2;
}
