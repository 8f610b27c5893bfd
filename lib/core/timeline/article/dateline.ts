/** Finds the date under which an article stands when its page gives none: a line near the top that says nothing else. It guesses at nothing less plain. */
import type { TimeExpression } from '../../dates/tag/time-expression';
import { parseEdtf } from '../../dates/edtf';
import type { TextSpan } from '../../text/span';

/** How many lines from the top are looked at: a headline, a teaser, a byline, a section may come first. */
const linesLookedAt = 6;
/** What may stand beside the date in such a line: "Published: 3 May 2024 at 09:30 GMT | Updated". */
const companions =
  /\b(published|updated|posted|modified|last|on|at|by|from|utc|gmt|[a-z]{1,2}[sd]t|[ap]\.?m)\b|[\d:.,|•·–—/()-]/gi;

/** Whether a stretch of text says nothing but when. */
export function isDateAlone(text: string, span: TextSpan, expressions: readonly TimeExpression[]): boolean {
  let rest = '';
  let at = span.start;
  for (const { start, end } of expressions) {
    if (end <= span.start || start >= span.end) continue;
    rest += text.slice(at, start);
    at = end;
  }
  if (at === span.start) return false;
  return (rest + text.slice(at, span.end)).replace(companions, '').trim() === '';
}

/** The day that a line near the top gives in full, or null. @param expressions of the text, in order, tagged without a document date. */
export function findDateline(text: string, expressions: readonly TimeExpression[]): string | null {
  for (const line of firstLines(text)) {
    const inLine = expressions.filter(({ start, end }) => line.start <= start && end <= line.end);
    const day = inLine.find(({ edtf, anchor }) => edtf !== null && anchor === null && isDay(edtf));
    if (day !== undefined && isDateAlone(text, line, inLine)) return day.edtf;
  }
  return null;
}

/** The part of a text in which a dateline may stand, so that no more of it need be tagged. */
export function topOf(text: string): string {
  return text.slice(0, firstLines(text).at(-1)?.end ?? 0);
}

function isDay(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return date?.kind === 'point' && date.precision === 'day';
}

/** A teaser may be long, a page without line breaks has no first lines. */
const lineLengthAtMost = 600;

function firstLines(text: string): TextSpan[] {
  const lines: TextSpan[] = [];
  let start = 0;
  while (start < text.length && lines.length < linesLookedAt) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > lineLengthAtMost) break;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
