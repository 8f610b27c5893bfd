/** Compares EDTF dates as far as they certainly differ. Unreadable and missing dates are never before or after anything: reading tells of them. */
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';

/** Whether `date` is certainly after `other`: not a day of the two may be the same. */
export function isAfter(date: string | undefined, other: string | undefined): boolean {
  return earliestDay(date) > latestDay(other);
}

/** The first day the date may mean, as a day number; -Infinity where it is missing or unreadable. */
export function earliestDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed === null ? -Infinity : toDayRange(parsed).earliest;
}

/** The last day the date may mean, as a day number; Infinity where it is missing or unreadable. */
export function latestDay(date: string | undefined): number {
  const parsed = date === undefined ? null : parseEdtf(date);
  return parsed === null ? Infinity : toDayRange(parsed).latest;
}
