/** Finds what is written like a name, known or not: rows of capitalised words, and titles of works after "book", "film" and the like. It looks up nothing. */
import { functionWords } from '../../text/common-words';
import type { TokenRun } from './known-spans';
import { institutionWords, nameParticles, titleWords } from './title-words';
import { isPortfolio } from './surroundings';
import { isCapital, isCommonHere } from './tokens';
import type { Token } from './tokens';

/** A row of words written like a name. */
export interface NameRun extends TokenRun {
  readonly kind: 'name' | 'work';
}

/** Longer rows are headings or shouting, not names. */
const maximalLength = 12;

/** The rows of a text, in order, none overlapping; in headings only their own rules of capitals leave anything to find. */
export function toNameRuns(text: string, tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const run = workAt(text, tokens, at) ?? nameAt(tokens, at);
    if (run === null) at++;
    else {
      if (run.last - run.first < maximalLength) runs.push(run);
      at = run.last + 1;
    }
  }
  return runs;
}

function nameAt(tokens: readonly Token[], first: number): NameRun | null {
  const token = tokens[first];
  if (token === undefined || !isCapital(token) || isCommonHere(token)) return null;
  if (isPortfolio(tokens, first) && tokens[first + 1]?.gap === 'space') return null;
  let last = first;
  for (;;) {
    const next = endOfStep(tokens, last);
    if (next === null) break;
    last = next;
  }
  return { kind: 'name', first, last };
}

/** The next token of the name after `at`, past particles and, in names of institutions, "of". */
function endOfStep(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  if (joins(next) && isCapital(next) && !isCommonHere(next)) return at + 1;
  // The lower-case second half of a given name: "Jong-un".
  if (
    next.gap === 'hyphen' &&
    next.shape === 'lower' &&
    tokens[at]?.shape === 'title' &&
    next.end - next.start <= 6 &&
    !functionWords.has(next.key)
  ) {
    const before = tokens[at - 1];
    if (before !== undefined && joins(tokens[at]) && isCapital(before)) return at + 1;
  }
  const isLink =
    nameParticles.has(next.key) ||
    (institutionWords.has(tokens[at]?.key ?? '') && (next.key === 'of' || next.key === 'for'));
  if (next.gap !== 'space' || next.shape !== 'lower' || !isLink) return null;
  let ahead = at + 2;
  if (tokens[ahead]?.key === 'the' || nameParticles.has(tokens[ahead]?.key ?? '')) ahead++;
  const after = tokens[ahead];
  return after !== undefined &&
    (after.gap === 'space' || after.gap === 'hyphen') &&
    isCapital(after) &&
    !isCommonHere(after)
    ? ahead
    : null;
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'adjacent');
}

const workCues = new Set(
  'book novel film movie memoir documentary album essay song series play poem podcast biography titled entitled'.split(
    ' ',
  ),
);
const workLinks = new Set('a an and as at by for from in into no not of on or the to vs with'.split(' '));
const beforeWork = /^\s*[,:]?\s*["“‘'«]?\s*$/;

/** "His book, Rivers and the Making of States, was …": everything with a capital and the small words between. */
function workAt(text: string, tokens: readonly Token[], first: number): NameRun | null {
  const token = tokens[first];
  const cue = tokens[first - 1];
  if (
    token === undefined ||
    cue === undefined ||
    token.style !== 'plain' ||
    !isCapital(token) ||
    !workCues.has(cue.key)
  )
    return null;
  const between = text.slice(cue.end, token.start);
  if (!beforeWork.test(between) || token.gap === 'line') return null;
  let last = first;
  let links = 0;
  for (let at = first + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (next === undefined || (next.gap !== 'space' && next.gap !== 'hyphen' && next.gap !== 'possessive')) break;
    if (isCapital(next)) last = at;
    else if (next.gap === 'space' && !workLinks.has(next.key)) break;
    else links++;
  }
  const isNamed = /[,:"“‘'«]/.test(between);
  return isNamed && last - first >= 2 && (links > 0 || /["“‘'«]/.test(between)) ? { kind: 'work', first, last } : null;
}

/** Cuts titles and posts off the front and back of a name: "Foreign Minister Ann Lee" leaves "Ann Lee"; null when nothing is left. */
export function withoutTitles(tokens: readonly Token[], run: TokenRun): TokenRun | null {
  let { first, last } = run;
  while (first <= last && titleWords.has(tokens[first]?.key ?? '')) first++;
  while (last >= first && titleWords.has(tokens[last]?.key ?? '')) last--;
  return first > last ? null : { first, last };
}
