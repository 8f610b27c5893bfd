/** Acronyms that a text introduces in brackets behind what they stand for: "Northern Harbour Accord (NHA)", "artificial pancreas (AP)". */
import type { TokenRun } from '../spans/known-spans';
import type { Token } from '../spans/tokens';

const opening = /^\s*[([]\s*["“‘']?$/;
const closing = /^["”’']?\s*[)\],;]/;

/** The index of the acronym in brackets directly behind a token, or null. */
export function acronymAfter(text: string, tokens: readonly Token[], last: number): number | null {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next?.gap !== 'mark') return null;
  if ((next.shape !== 'capitals' && next.shape !== 'mixed') || next.end - next.start < 2) return null;
  if (!opening.test(text.slice(token.end, next.start))) return null;
  return closing.test(text.slice(next.end, next.end + 4)) ? last + 1 : null;
}

/** Whether an acronym can stand for a run: its letters occur in the run's words in order, the first of them first ("NHP", "NORHAP"). */
export function standsFor(acronym: Token, tokens: readonly Token[], run: TokenRun): boolean {
  const words = tokens.slice(run.first, run.last + 1).map(({ key }) => key);
  const letters = words.join('');
  if (words.length < 2 || !letters.startsWith(acronym.key.charAt(0))) return false;
  let from = 0;
  for (const letter of Array.from(acronym.key)) {
    const found = letters.indexOf(letter, from);
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

/** Whether the letters of an acronym are initials of a run's words in another order, as when a name was translated and its acronym kept. */
export function isTranslated(acronym: Token, tokens: readonly Token[], run: TokenRun): boolean {
  const initials = tokens.slice(run.first, run.last + 1).map(({ key }) => key.charAt(0));
  return initials.length >= 3 && Array.from(acronym.key).every((letter) => initials.includes(letter));
}

/** The words directly before a bracket whose initials are exactly the acronym, whatever their case; null when they are not. */
export function spelledBefore(acronym: Token, tokens: readonly Token[], last: number): TokenRun | null {
  const letters = Array.from(acronym.key);
  const first = last - letters.length + 1;
  if (first < 0 || letters.length < 2) return null;
  const fits = letters.every(
    (letter, at) => tokens[first + at]?.key[0] === letter && tokens[first + at]?.sentence === acronym.sentence,
  );
  return fits ? { first, last } : null;
}

/** Words this short ("of", "and") say nothing about whose name it is. */
const shortestTelling = 4;

/**
 * Whether a long form that no pack lists is likely another spelling of a known name: most of its telling words begin like words of that name
 * ("Islamic Revolution Guard Corps", "Islamic Revolutionary Guard Corps").
 */
export function resembles(written: readonly string[], known: readonly string[]): boolean {
  const telling = written.filter((word) => word.length >= shortestTelling);
  const alike = telling.filter((word) =>
    known.some((other) => other.startsWith(word.slice(0, 5)) || word.startsWith(other.slice(0, 5))),
  );
  return telling.length >= 2 && alike.length / telling.length >= 2 / 3;
}
