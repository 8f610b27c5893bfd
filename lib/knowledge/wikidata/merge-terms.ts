/** Terms of one office that follow each other are one span: eight parliaments are one seat held for thirty years. */
import { toDayRange } from '@/lib/core/dates/day-range';
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { Statement } from './read-statements';

/** Between two parliaments lie elections: an interruption up to this long is none. */
const longestGapDays = 62;

/** The statements in order of time, those of one item joined where one begins when the other ends. */
export function mergeTerms(statements: readonly Statement[]): Statement[] {
  const byItem = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = statement.item ?? statement.text ?? '';
    byItem.set(key, [...(byItem.get(key) ?? []), statement]);
  }
  return [...byItem.values()].flatMap((terms) => joinTerms(terms)).sort((a, b) => startOf(a) - startOf(b));
}

function joinTerms(terms: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const term of terms.toSorted((a, b) => startOf(a) - startOf(b))) {
    const before = joined.at(-1);
    if (before !== undefined && follows(before, term)) joined[joined.length - 1] = joinTwo(before, term);
    else joined.push(term);
  }
  return joined;
}

/** Only dated terms that end and begin at known times can follow each other. */
function follows(before: Statement, term: Statement): boolean {
  if (before.from === undefined || term.from === undefined || before.to === undefined || before.to === '') return false;
  const end = range(before.to);
  const start = range(term.from);
  return (
    start.earliest <= end.latest + longestGapDays &&
    (term.to === undefined || term.to === '' || range(term.to).latest >= end.earliest)
  );
}

function joinTwo(before: Statement, term: Statement): Statement {
  const { to: _, ...start } = before;
  return {
    ...start,
    ...(term.to === undefined ? {} : { to: term.to }),
    ...(term.preferred === true ? { preferred: true } : {}),
    ...(term.julian === true ? { julian: true } : {}),
  };
}

function startOf({ from, at, to }: Statement): number {
  const date = from ?? at ?? to ?? '';
  const start = range(date).earliest;
  return Number.isFinite(start) ? start : Number.MAX_SAFE_INTEGER;
}

function range(date: string): { earliest: number; latest: number } {
  const parsed = parseEdtf(date);
  return parsed === null ? { earliest: Infinity, latest: -Infinity } : toDayRange(parsed);
}
