/** Whether words in a text are written as an alias asks: "US" but not "us", "The Times" but not "the times". Spelling is not its concern. */
import type { Candidate } from '../lexicon';
import { genericWords, institutionWords, titleWords } from './title-words';
import { isCapital } from './tokens';
import type { Token } from './tokens';
import { toWords } from '../../text/words';

const ignored = /[\s.'’‘ʼ`´\-‐-―−\u00ad\u200b-\u200f\u2060\ufeff\u0300-\u036f]/g;

/** A text without what spellings differ in, its case kept. */
function letters(text: string): string {
  return text.normalize('NFKD').replace(ignored, '');
}

/** For each word of an alias, whether it must have a capital; run-ons are one word, as in `nameWords`. */
function capitalsOf(alias: string): boolean[] {
  const needed: boolean[] = [];
  for (const word of toWords(alias)) {
    if (word.gap === 'joint' && needed.length > 0) needed[needed.length - 1] ||= word.shape !== 'lower';
    else needed.push(word.shape !== 'lower' && word.shape !== 'number' && word.shape !== 'uncased');
  }
  return needed;
}

/** A check of casing: the candidate, the span as written, and its words (of a word in pieces the first piece). */
type CasingCheck = (candidate: Candidate, written: string, words: readonly Token[]) => boolean;

/** What the aliases of readings ask for, worked out once for as long as their pack keeps the reading. */
const needs = new WeakMap<Candidate, readonly boolean[]>();
const spellings = new WeakMap<Candidate, string>();

function capitals(candidate: Candidate): readonly boolean[] {
  const known = needs.get(candidate) ?? capitalsOf(candidate.alias);
  needs.set(candidate, known);
  return known;
}

function spelled(candidate: Candidate): string {
  const known = spellings.get(candidate) ?? letters(candidate.alias);
  spellings.set(candidate, known);
  return known;
}

/** Whether a reading's alias may be written like this. */
export const fitsCasing: CasingCheck = (candidate, written, words) => {
  const { alias, casing } = candidate;
  const first = words[0];
  if (casing === 'any' || written === alias) return true;
  if (first === undefined) return false;
  if (casing === 'exact') return isSpelledAs(letters(written), spelled(candidate), first);
  return hasCapitals(capitals(candidate), words);
};

/** A sentence may lend its first word a capital, and a block of capitals lends them to all. */
function isSpelledAs(written: string, alias: string, first: Token): boolean {
  if (written === alias) return true;
  if (first.style === 'capitals') return written === alias.toUpperCase();
  return first.opens && written === alias.charAt(0).toUpperCase() + alias.slice(1);
}

/** Some houses write "the US supreme court", "president of Freedonia": beside a proper word with its capital, generic words may be small. */
function hasCapitals(needed: readonly boolean[], words: readonly Token[]): boolean {
  const isGenericAt = (at: number): boolean => {
    const key = words[at]?.key ?? '';
    return institutionWords.has(key) || genericWords.has(key) || titleWords.has(key);
  };
  const mayBeSmall =
    hasCapital(words[0]) || needed.some((need, at) => need && !isGenericAt(at) && hasCapital(words[at]));
  return needed.every((need, at) => !need || hasCapital(words[at]) || (mayBeSmall && isGenericAt(at)));
}

function hasCapital(word: Token | undefined): boolean {
  return word === undefined || isCapital(word) || word.shape === 'uncased' || word.shape === 'number';
}
