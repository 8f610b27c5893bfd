/** Acronyms that a text introduces in brackets behind what they stand for: "Northern Harbour Accord (NHA)", "artificial pancreas (AP)". */
import { normaliseWord } from '../text/normalise';
import type { TokenRun } from './known-spans';
import type { Token } from './tokens';

const opening = /^\s*[([]\s*["“‘']?$/;
const closing = /^["”’']?\s*[)\],;]/;

/** The index of the acronym in brackets directly behind a token, or null. */
export function acronymAfter(text: string, tokens: readonly Token[], last: number): number | null {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next === undefined || next.gap !== 'mark') return null;
  if ((next.shape !== 'capitals' && next.shape !== 'mixed') || next.end - next.start < 2) return null;
  if (!opening.test(text.slice(token.end, next.start))) return null;
  return closing.test(text.slice(next.end, next.end + 4)) ? last + 1 : null;
}

/** Whether the letters of an acronym begin words of a run, in order, the first of them the first word. */
export function standsFor(acronym: Token, tokens: readonly Token[], run: TokenRun): boolean {
  const letters = [...acronym.key];
  if (tokens[run.first]?.key[0] !== letters[0]) return false;
  let at = 0;
  for (let index = run.first; index <= run.last; index++) if (tokens[index]?.key[0] === letters[at]) at++;
  return at === letters.length;
}

/** The words directly before a bracket whose initials are exactly the acronym, whatever their case; null when they are not. */
export function spelledBefore(acronym: Token, tokens: readonly Token[], last: number): TokenRun | null {
  const letters = [...normaliseWord(acronym.key)];
  const first = last - letters.length + 1;
  if (first < 0 || letters.length < 2) return null;
  const fits = letters.every(
    (letter, at) => tokens[first + at]?.key[0] === letter && tokens[first + at]?.sentence === acronym.sentence,
  );
  return fits ? { first, last } : null;
}
