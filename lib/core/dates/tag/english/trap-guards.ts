/** Keeps the traps from taking dates with them. */
import { after } from '../neighbours';
import type { DateToken } from '../tokens';

/** "Room 12", but not "left the room 12 years ago" or "the order 3 May". */
export function isNumberName(tokens: readonly DateToken[], _first: number, last: number): boolean {
  const next = after(tokens, last);
  if (next === null) return true;
  return !next.senses.some(({ name }) => name === 'unit' || name === 'units' || name === 'month' || name === 'noon');
}
