/**
 * Where sentences and blocks begin and end around an offset, by marks, capitals and the commonest abbreviations. Unlike `lib/core/text/sentences`
 * it reads only what is near, and texts without capitals too; a mistake leaves an edited quote a few words short or long.
 */
import { leadingAbbreviations } from '../../text/abbreviations';
import type { Anchor } from '../anchor';

const startsHere = /(^|[.!?…。！？؟]["'”’»)\]]*\s+|[。！？]["'”’»)\]]*|\n\s*)$/u;
const endsHere = /[.!?…。！？؟]["'”’»)\]]*\s*$/u;
const lastWord = /(\p{L}+)\.\s+$/u;
/** Words that an abbreviation may be, and that end sentences too. */
const ambiguous = /^(?:no|v|vs|al|ca)$/;
/** How much is read before a place, and how far around it a capital shows that the text has them. */
const nearby = 24;
const wideAround = 200;

/** What is remembered of a quote and around it. */
type Remembered = Pick<Anchor, 'exact' | 'prefix' | 'suffix'>;

/** Whether a quote began, and ended, where a sentence or a block does. */
export function sentenceEdges({ exact, prefix, suffix }: Remembered): {
  readonly start: boolean;
  readonly end: boolean;
} {
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  return { start: sentenceStart(text, start, start) !== null, end: sentenceEnd(text, end, end) !== null };
}

/** How many characters of the remembered context belong to the quote's own sentence: all of a side that shows no end of it. */
export function ownSentence({ exact, prefix, suffix }: Remembered): {
  readonly before: number;
  readonly after: number;
} {
  const text = prefix + exact + suffix;
  const quoteEnd = prefix.length + exact.length;
  const from = sentenceStart(text, prefix.length, 1) ?? 0;
  const to = sentenceEnd(text, quoteEnd, text.length) ?? text.length;
  return { before: prefix.length - from, after: to - quoteEnd };
}

/** The nearest start of a sentence at or before `from` and not before `lowest`; null when there is none. */
export function sentenceStart(text: string, from: number, lowest: number): number | null {
  for (let at = from; at >= lowest; at--) if (isStart(text, at)) return at;
  return null;
}

/** One past the nearest end of a sentence at or after `from` and not after `highest`; null when there is none. */
export function sentenceEnd(text: string, from: number, highest: number): number | null {
  for (let at = from; at <= highest; at++) if (isEnd(text, at)) return at;
  return null;
}

/** Whether the mark that ends a sentence stands right before an offset. */
export function endsSentence(text: string, at: number): boolean {
  return endsHere.test(text.slice(Math.max(0, at - nearby), at));
}

/** Whether a text that has capitals goes on with a small letter at an offset. */
export function startsSmall(text: string, at: number): boolean {
  return isLowerCase(text.charAt(at)) && hasCapitals(text, at);
}

function isStart(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (isSpace(next)) return false;
  if (at > 0 && !/[\s。！？"'”’»)\]]/u.test(text.charAt(at - 1))) return false;
  const before = text.slice(Math.max(0, at - nearby), at);
  if (!startsHere.test(before)) return false;
  if (at === 0 || /\n\s*$/u.test(before)) return true;
  return !startsSmall(text, at) && !endsInAbbreviation(before);
}

function isEnd(text: string, at: number): boolean {
  if (at === 0 || isSpace(text.charAt(at - 1))) return false;
  const gap = /^\s*/u.exec(text.slice(at, at + nearby))?.[0] ?? '';
  if (gap.includes('\n') || at + gap.length === text.length) return true;
  const last = text.slice(Math.max(0, at - 4), at);
  return endsHere.test(last) && (gap !== '' || /[。！？]/u.test(last)) && isStart(text, at + gap.length);
}

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function isLowerCase(character: string): boolean {
  return /\p{Ll}/u.test(character);
}

/** Texts all in small letters say nothing by a small letter. */
function hasCapitals(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text.slice(Math.max(0, at - wideAround), at + wideAround));
}

/** "Mr.", "Gen.", an initial. */
function endsInAbbreviation(before: string): boolean {
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  return /^\p{Lu}$/u.test(word) || (leadingAbbreviations.has(key) && !ambiguous.test(key));
}
