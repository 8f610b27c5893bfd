/** The tagger's answers in the short form in which tests write them. */
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import type { TagOptions } from '@/lib/core/dates/tag/time-expression';

/** A Friday. */
export const friday = '2025-06-20';

/** Each expression as "words = value". */
export function tagged(text: string, date: string | null = friday, options: TagOptions = {}): string[] {
  return tagDatesNow(text, date, options).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

/** The EDTF date of each expression. */
export function dated(text: string, date: string | null = friday, options: TagOptions = {}): (string | null)[] {
  return tagDatesNow(text, date, options).map(({ edtf }) => edtf);
}
