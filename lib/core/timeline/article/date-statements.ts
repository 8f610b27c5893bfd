/** Gives each sentence of an article the dates of what it tells. Sentences without one keep their place: what is told before may date them. */
import { toDayRange } from '../../dates/day-range';
import { parseEdtf } from '../../dates/edtf';
import type { TimeExpression } from '../../dates/tag/time-expression';
import type { TextSpan } from '../../text/span';
import { toClauses } from './clauses';
import { isDateAlone } from './dateline';
import { looksAhead, tellsInPast } from './main-verb';
import { tellsNoEvent } from './no-event';
import type { Statement } from './statements';
import { toWhens } from './when';
import type { When } from './when';

/** A sentence with its dates, in order; mostly none. */
export interface DatedStatement extends Statement {
  readonly whens: readonly When[];
  /** It is nothing but a date, the one the article stands under. */
  readonly isDateline: boolean;
}

/** Everything that dates are given from; expressions and statements are in order. */
export interface StatementReadings {
  readonly text: string;
  readonly articleDate: string | null;
  readonly expressions: readonly TimeExpression[];
  readonly statements: readonly Statement[];
}

/** Dates the sentences, pausing between them. */
export function* dateStatements(readings: StatementReadings): Generator<void, DatedStatement[]> {
  const { expressions } = readings;
  const dated: DatedStatement[] = [];
  let at = 0;
  for (const statement of readings.statements) {
    yield;
    while (isBefore(expressions[at], statement.start)) at++;
    const first = at;
    while (isWithin(expressions[at], statement.end)) at++;
    dated.push(toDated(statement, expressions.slice(first, at), readings));
  }
  return dated;
}

function toDated(
  statement: Statement,
  inside: readonly TimeExpression[],
  { text, articleDate }: StatementReadings,
): DatedStatement {
  const isDateline = isDateAlone(text, statement, inside);
  const told = toWhens(inside).filter((when) => isDateline || !tellsNoEvent(text, statement, when, articleDate));
  const clauses = toClauses(text, statement, told);
  const whens = told.filter((when, index) => !isImpossible(text, clauses[index] ?? statement, when, articleDate));
  return { ...statement, whens, isDateline };
}

/** Told in the past and yet after the article: then it was counted from the wrong day, and no date is better than that one. */
function isImpossible(text: string, clause: TextSpan, { date, expression }: When, articleDate: string | null): boolean {
  const [parsed, article] = [parseEdtf(date), articleDate === null ? null : parseEdtf(articleDate)];
  if (expression.anchor === null || parsed === null || article === null) return false;
  if (toDayRange(parsed).earliest <= toDayRange(article).latest) return false;
  return tellsInPast(text, clause) && !looksAhead(text, clause);
}

function isBefore(expression: TimeExpression | undefined, offset: number): boolean {
  return expression !== undefined && expression.start < offset;
}

function isWithin(expression: TimeExpression | undefined, end: number): boolean {
  return expression !== undefined && expression.end <= end;
}
