/** Moves one end of a span of text: by words and sentences for keys, to the nearest word for a pointer. It knows neither pages nor highlights. */
import { toSentences } from '../text/sentences';
import type { TextSpan } from '../text/span';
import { toWords } from '../text/words';

/** Which end of a span is meant. */
export type SpanEnd = 'start' | 'end';

/** One step of one end. */
export interface EndStep {
  readonly end: SpanEnd;
  readonly unit: 'word' | 'sentence';
  readonly direction: 'forwards' | 'backwards';
}

/** How far around an end words are looked for, in UTF-16 code units; to this the rest of the line is added. */
const margin = 1_000;
/** A line longer than this is not read to its end: no sentence is that long. */
const longestLine = 20_000;

/** The span after a step; the same span where the text ends, or where nothing would be left of it. */
export function moveEnd(text: string, span: TextSpan, { end, unit, direction }: EndStep): TextSpan {
  const units = unitsAround(text, span[end], unit).map((one) => one[end]);
  const ahead = direction === 'forwards' ? units.filter((at) => at > span[end]) : units.filter((at) => at < span[end]);
  const next = direction === 'forwards' ? ahead[0] : ahead.at(-1);
  return next === undefined ? span : withEnd(text, span, end, next);
}

/** The span with one end at the word edge nearest to an offset; the same span where nothing would be left of it. */
export function snapEnd(text: string, span: TextSpan, end: SpanEnd, offset: number): TextSpan {
  const edges = unitsAround(text, offset, 'word').map((word) => word[end]);
  const allowed = edges.filter((at) => (end === 'start' ? at < span.end : at > span.start));
  const nearest = allowed.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - offset) < Math.abs(best - offset) ? at : best),
    null,
  );
  return nearest === null ? span : withEnd(text, span, end, nearest);
}

/** A span without a word in it is none. */
function withEnd(text: string, span: TextSpan, end: SpanEnd, at: number): TextSpan {
  const moved = { ...span, [end]: at };
  if (moved.start >= moved.end) return span;
  return toWords(text, moved.start, Math.min(moved.end, moved.start + longestLine)).length > 0 ? moved : span;
}

function unitsAround(text: string, at: number, unit: EndStep['unit']): readonly TextSpan[] {
  const from = text.lastIndexOf('\n', Math.max(0, at - margin)) + 1;
  const after = text.indexOf('\n', at + margin);
  const to = after < 0 ? text.length : after;
  const near = { start: Math.max(from, at - longestLine), end: Math.min(to, at + longestLine) };
  // A cut through a line may be a cut through a word: what touches it does not count.
  const isWhole = ({ start, end }: TextSpan): boolean =>
    (near.start === from || start > near.start) && (near.end === to || end < near.end);
  const units = unit === 'word' ? toWords(text, near.start, near.end) : toSentences(text, near.start, near.end);
  return units.filter(isWhole);
}
