/**
 * Tells by the nearest telling verb on which side of the document's date a sentence stands. It parses nothing: the verb before an expression
 * decides, where there is none the one after it.
 */
import type { TenseWords } from './language';
import type { DateToken } from './tokens';

/** Null where nothing tells. */
export type Tense = 'past' | 'future' | null;

/** How many words away a verb may still speak for an expression. */
const reach = 24;

/** The tense of the sentence around the tokens from `first` to `last`. */
export function tenseAround(tokens: readonly DateToken[], first: number, last: number, words: TenseWords): Tense {
  if (isAttributive(tokens, first, last, words)) return null;
  // "The ministry on Sunday issued a warning": nothing is nearer than the next word.
  if (tokens[last + 1]?.gap === 'space') {
    const told = tenseOf(tokens, last + 1, words);
    if (told !== null) return told;
  }
  for (let at = first - 1; at >= 0 && at >= first - reach; at--) {
    if (isBoundary(tokens, at + 1)) break;
    const told = tenseOf(tokens, at, words);
    if (told !== null) return told;
  }
  for (let at = last + 1; at < tokens.length && at <= last + reach; at++) {
    if (isBoundary(tokens, at)) break;
    const told = tenseOf(tokens, at, words);
    if (told !== null) return told;
  }
  return null;
}

/** "The Oct. 23 shooting": the date belongs to the noun, and the verb tells nothing of it. */
function isAttributive(tokens: readonly DateToken[], first: number, last: number, words: TenseWords): boolean {
  const next = tokens[last + 1];
  return words.determiners.has(tokens[first - 1]?.key ?? '') && next?.gap === 'space' && next.shape === 'lower';
}

/** Whether a sentence ends before this token; a quotation mark or a colon ends none. */
function isBoundary(tokens: readonly DateToken[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined || tokens[at]?.gap === 'line') return true;
  if (previous.shape !== 'mark') return false;
  if (previous.key === '!' || previous.key === '?') return true;
  return previous.key === '.' && tokens[at]?.shape !== 'lower' && tokens[at - 2]?.shape !== 'capitals';
}

function tenseOf(tokens: readonly DateToken[], at: number, words: TenseWords): Tense {
  const token = tokens[at];
  if (token === undefined || token.shape === 'mark' || token.shape === 'number') return null;
  const { key } = token;
  if (words.future.has(key) || words.futureForm?.test(key) === true) return 'future';
  if (words.promising.has(key) && (words.infinitive === null || tokens[at + 1]?.key === words.infinitive))
    return 'future';
  if (words.passive.has(tokens[at - 1]?.key ?? '')) return null;
  if (words.past.has(key)) return 'past';
  return words.pastForm?.test(key) === true && !words.notPast.has(key) ? 'past' : null;
}
