/** Tells words for past, present and future from turns of phrase with the same words. */
import { after, before } from '../neighbours';
import type { DateToken } from '../tokens';

/** Not "as soon as", "most recent", "the current account". */
export function isDeictic(tokens: readonly DateToken[], first: number, last: number): boolean {
  const previous = before(tokens, first)?.key ?? '';
  const next = after(tokens, last)?.key ?? '';
  const word = tokens[last]?.key ?? '';
  if (previous === 'as' || previous === 'most') return false;
  if (word === 'term') return tokens[last]?.gap === 'space';
  if (word === 'soon') return next !== 'as' && next !== 'after' && previous !== 'too';
  if (word === 'past' || word === 'future' || word === 'present')
    return last > first && !/^(?:of|participle|tense)$/.test(next) && after(tokens, last)?.shape !== 'number';
  return !/^(?:account|accounts|affairs)$/.test(next);
}

/** Not "now that". */
export function isPlainNow(tokens: readonly DateToken[], _first: number, last: number): boolean {
  return after(tokens, last)?.key !== 'that';
}

/** Two numbers joined by a dash: "2017–22". */
export function isJoined(tokens: readonly DateToken[], _first: number, last: number): boolean {
  return tokens[last]?.gap === 'hyphen';
}
