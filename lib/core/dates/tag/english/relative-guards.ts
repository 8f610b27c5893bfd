/** Tells phrases that point to a time from the same words in another use: "the day", "two days after the vote", "the morning". */
import { after, before, endsClause } from '../neighbours';
import type { DateToken } from '../tokens';

const alwaysDistance = new Set(['later', 'earlier', 'afterward', 'afterwards', 'previously']);

/** Whether the last word is joined by a space: "a year earlier", not "a year-earlier loss". */
export function isSpaced(tokens: readonly DateToken[], first: number, last: number): boolean {
  return tokens[last]?.gap === 'space' && followsSum(tokens, first, last);
}

/** Not "last-minute", nor the programme "This Week". */
export function isPlainUnit(tokens: readonly DateToken[], first: number, last: number): boolean {
  const unit = tokens[last];
  const opening = tokens[first];
  if (opening?.key === 'this' && unit?.key === 'day') return false;
  return unit?.gap === 'space' && (unit.shape !== 'title' || opening?.shape === 'lower');
}

/** "two days after" is a date where the clause ends; before a noun it is a length and the noun says from when. */
export function followsSum(tokens: readonly DateToken[], _first: number, last: number): boolean {
  return alwaysDistance.has(tokens[last]?.key ?? '') || endsClause(tokens, last);
}

/** Whether "the week" means one that is known: not "the week of", "the year ended March 31", "the day that". */
export function isUnitName(tokens: readonly DateToken[], first: number, last: number): boolean {
  const unit = tokens[last]?.key ?? '';
  const next = after(tokens, last)?.key ?? '';
  if (unit === 'before' || unit === 'after') return endsClause(tokens, last);
  if (/^(?:second|minute|hour|decade|century|millennium|fortnight)$/.test(unit)) return false;
  if (
    /^(?:of|ended|ending|that|when|before|after|to|he|she|they|it|we|i|you|the|ago|earlier|old|end|long|round)$/.test(
      next,
    )
  )
    return false;
  if (unit !== 'day') return true;
  const previous = before(tokens, first)?.key ?? '';
  if (/^(?:end|ended|ending|close|closed|finish|finished|finishing)$/.test(previous)) return true;
  return /^(?:in|during|of|for|on)$/.test(previous) && endsClause(tokens, last);
}

/** Whether "the morning" or "overnight" tells when. */
export function isPartName(tokens: readonly DateToken[], first: number, last: number): boolean {
  if (tokens[first]?.key === 'overnight') return true;
  return /^(?:in|during|by|of|through|until|on)$/.test(before(tokens, first)?.key ?? '') && endsClause(tokens, last);
}
