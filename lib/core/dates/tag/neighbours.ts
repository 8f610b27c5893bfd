/** What stands next to a match, for the guards of the languages. A line break, or the end of the text, is no neighbour. */
import type { DateToken } from './tokens';

/** The token before, null at the start of a line. */
export function before(tokens: readonly DateToken[], first: number): DateToken | null {
  return tokens[first]?.gap === 'line' ? null : (tokens[first - 1] ?? null);
}

/** The token after, null at the end of a line. */
export function after(tokens: readonly DateToken[], last: number): DateToken | null {
  const next = tokens[last + 1];
  return next === undefined || next.gap === 'line' ? null : next;
}

/** Whether nothing but a mark, or nothing at all, follows: the phrase stands at the end of its clause. */
export function endsClause(tokens: readonly DateToken[], last: number): boolean {
  const next = after(tokens, last);
  return next === null || (next.shape === 'mark' && next.key !== "'s");
}

/** Whether a sentence begins with this token. */
export function opensSentence(tokens: readonly DateToken[], first: number): boolean {
  const previous = before(tokens, first);
  return previous === null || /^[.!?:;"“”‘'•|]$/.test(previous.key);
}

/** Whether a token is written with a capital. */
export function isCapital(token: DateToken | null): boolean {
  return token !== null && (token.shape === 'title' || token.shape === 'capitals');
}

/** Whether a token is a number in digits. */
export function isNumber(token: DateToken | null): boolean {
  return token?.shape === 'number';
}
