/** Tells lengths of time and rates from the same words in another use. */
import { functionWords } from '@/lib/core/text/common-words';
import { after, before, endsClause, isNumber } from '../neighbours';
import type { DateToken } from '../tokens';

const lengthPrepositions = new Set(
  'for in within over after through during of took take takes taking last lasted lasting spent spend spends several many'.split(
    ' ',
  ),
);
const rateWords = new Set('once twice times time cents percent % million billion thousand hundred'.split(' '));
/** How far before "a year" the amount may stand: "$33 million worth of goods a year". */
const rateReach = 6;

/** Whether a unit in the singular is a length: "five-year", "one day", "a five year low", "a week". */
export function isLengthName(tokens: readonly DateToken[], first: number, last: number): boolean {
  const unit = tokens[last];
  const next = after(tokens, last);
  if (unit === undefined || unit.key === 'second' || unit.key === 'quarter') return unit?.gap === 'hyphen';
  if (next?.key === 'old' || next?.key === 'olds') return false;
  const opening = tokens[first]?.key ?? '';
  if (unit.key === 'minute' && last === first + 1 && next?.shape === 'lower' && !functionWords.has(next.key))
    return false;
  if (opening === 'a' || opening === 'an')
    return last > first + 1 || /^(?:minute|hour|day|week|fortnight|month|year|decade|century)$/.test(unit.key);
  if (opening === 'one' && unit.key === 'day' && unit.gap !== 'hyphen') return endsClause(tokens, last);
  if (unit.gap === 'hyphen' || opening === 'one' || opening === '1' || tokens[last - 1]?.key === 'one') return true;
  return (
    next !== null &&
    next.shape === 'lower' &&
    (isNumber(tokens[last - 1] ?? null) || tokens[last - 1]?.shape === 'lower')
  );
}

/** Whether "months" alone is a length of unknown measure. */
export function isManyName(tokens: readonly DateToken[], first: number, last: number): boolean {
  if (after(tokens, last)?.key === 'old') return false;
  return (
    lengthPrepositions.has(before(tokens, first)?.key ?? '') ||
    /^(?:week|month|year|decade)s$/.test(tokens[first]?.key ?? '')
  );
}

/** "For over a year" is more than one; "used over three years" is not. */
export function isMoreThan(tokens: readonly DateToken[], first: number): boolean {
  return /^(?:for|in|after|of|well|just|took|been|is|was|are|were|spent|lasted)$/.test(
    before(tokens, first)?.key ?? '',
  );
}

/** Whether "a year" tells how often: an amount stands shortly before it in the clause. */
export function isRate(tokens: readonly DateToken[], first: number): boolean {
  for (let at = first - 1; at >= 0 && at >= first - rateReach; at--) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') return false;
    if (isNumber(token) || rateWords.has(token.key) || token.senses.some(({ name }) => name === 'small')) return true;
    if (/^[.,;:()]$/.test(token.key) || /^(?:in|for|within|than|about|after|over|is|was|of)$/.test(token.key))
      return false;
  }
  return false;
}
