/** Gives each sentence of an article the dates of what it tells. Sentences without one keep their place: what is told before may date them. */
import type { TimeExpression } from '../../dates/tag/time-expression';
import { isDateAlone } from './dateline';
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
  const whens = toWhens(inside).filter((when) => isDateline || !tellsNoEvent(text, statement, when, articleDate));
  return { ...statement, whens, isDateline };
}

function isBefore(expression: TimeExpression | undefined, offset: number): boolean {
  return expression !== undefined && expression.start < offset;
}

function isWithin(expression: TimeExpression | undefined, end: number): boolean {
  return expression !== undefined && expression.end <= end;
}
