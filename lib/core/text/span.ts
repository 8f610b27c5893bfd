/** The one way this project names a place in a text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is the span. */
import * as z from 'zod/mini';

export const textSpanSchema = z.object({
  /** First UTF-16 code unit. */
  start: z.int().check(z.nonnegative()),
  /** One past the last UTF-16 code unit; never before `start`. */
  end: z.int().check(z.nonnegative()),
});

/** A half-open range of UTF-16 code units. */
export type TextSpan = z.infer<typeof textSpanSchema>;

/** Whether `outer` holds all of `inner`. */
export function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
