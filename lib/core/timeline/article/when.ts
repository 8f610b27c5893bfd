/** Turns the time expressions of one sentence into the dates of what it tells: ranges put together, open ends drawn out. It resolves nothing itself. */
import { parseEdtf, printEdtf } from '../../dates/edtf';
import type { EdtfInterval, EdtfPoint, OpenEnd } from '../../dates/edtf';
import type { TimeExpression } from '../../dates/tag/time-expression';
import type { TextSpan } from '../../text/span';

/** When something is told to have happened. */
export interface When extends TextSpan {
  readonly kind: 'point' | 'span';
  /** EDTF. */
  readonly date: string;
  /** The expression that says it, of a range the first. */
  readonly expression: TimeExpression;
}

/** The dates that the expressions of a sentence give, in order; what cannot stand on a timeline is left out. */
export function toWhens(expressions: readonly TimeExpression[]): When[] {
  const whens: When[] = [];
  for (let at = 0; at < expressions.length; at++) {
    const expression = expressions[at];
    if (expression === undefined || expression.edtf === null || expression.type === 'SET') continue;
    const next = expressions[at + 1];
    const range = expression.bound === 'from' && next?.bound === 'to' ? toRange(expression, next) : null;
    if (range !== null) at++;
    whens.push(range ?? toWhen(expression, expression.edtf));
  }
  return whens;
}

function toRange(from: TimeExpression, to: TimeExpression): When | null {
  const [start, end] = [from.edtf, to.edtf].map((edtf) => (edtf === null ? null : parseEdtf(edtf)));
  if (start?.kind !== 'point' || end?.kind !== 'point') return null;
  const date = printInterval(start, end);
  return date === null ? null : { start: from.start, end: to.end, kind: 'span', date, expression: from };
}

/** "Since" draws the date out to an open end. "Until" and "before" are told as the point at which something ended. */
function toWhen(expression: TimeExpression, edtf: string): When {
  const { start, end, bound, type } = expression;
  const parsed = parseEdtf(edtf);
  if (bound === 'since' && parsed?.kind === 'point') {
    const date = printInterval(parsed, 'open');
    if (date !== null) return { start, end, kind: 'span', date, expression };
  }
  // What happened "in his first week in office" happened at some point of it; what did so "over the past four years" took them.
  const isSpan = type === 'DURATION' && expression.anchor?.kind !== 'office';
  return { start, end, kind: isSpan ? 'span' : 'point', date: edtf, expression };
}

/** Null when the end would be before the start. */
function printInterval(start: EdtfPoint, end: EdtfPoint | OpenEnd): string | null {
  const interval: EdtfInterval = { kind: 'interval', start, end };
  const date = printEdtf(interval);
  return parseEdtf(date) === null ? null : date;
}
