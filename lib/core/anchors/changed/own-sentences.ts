/** Of the sentences that an edited passage spans, chooses those that are the quote's: neighbours that share a few words are left out. */
import type { FoldedAnchor } from '../folded/folded-anchor';
import { endsSentence, sentenceEnd, sentenceStart, startsSmall } from '../folded/sentences';
import { lettersIn } from './letters-in';
import type { Passage, PassageMatch } from './passage';

/** A sentence at an end of several must be the quote's by this much of its letters. */
const ownShare = 0.5;
/** How much of what matched may be left out with neighbours. */
const mostDropped = 0.4;
/** Of a sentence that was split, the part that by itself is still so much alike is the quote; below that, all of its parts are. */
const likenessAlone = 0.75;
/** How far the end of a sentence is looked for, in characters. */
const longSentence = 1_000;

/** One sentence of the page, as far as a passage reaches into it. */
interface Part {
  readonly matches: readonly PassageMatch[];
  readonly start: number;
  readonly end: number;
  readonly matched: number;
  /** All letters of the sentence, those beyond the passage too. */
  readonly letters: number;
}

/** The passage cut down to the quote's own sentences, as far as the quote was of whole sentences. */
export function toOwnSentences(text: string, { edges, anchor }: FoldedAnchor, passage: Passage): Passage {
  if (!edges.start && !edges.end) return passage;
  const parts = toParts(text, passage);
  if (parts.length < 2) return passage;
  const wasOne = edges.start && edges.end && isOneSentence(anchor.exact);
  const isInterrupted = parts.some((part, index) => index > 0 && goesOn(text, parts[index - 1]?.end ?? 0, part.start));
  const alone = wasOne && !isInterrupted ? findAlone(parts, passage.weights.quote) : null;
  if (alone !== null) return cutTo(text, passage, [alone]);
  let [first, last] = [0, parts.length - 1];
  while (edges.start && first < last && isNeighbour(parts[first])) first++;
  while (edges.end && first < last && isNeighbour(parts[last])) last--;
  const kept = cutTo(text, passage, parts.slice(first, last + 1));
  return kept.weights.matched >= (1 - mostDropped) * passage.weights.matched ? kept : passage;
}

/** Whether a sentence that breaks off at one offset goes on at another: in a small letter, or after a block that is none of it, as an advert is. */
function goesOn(text: string, from: number, to: number): boolean {
  if (endsSentence(text, from)) return false;
  return startsSmall(text, to) || /\n.*\S.*\n/u.test(text.slice(from, to));
}

function isOneSentence(exact: string): boolean {
  return sentenceStart(exact, exact.length - 1, 1) === null;
}

function isNeighbour(part: Part | undefined): boolean {
  return part !== undefined && part.matched < ownShare * part.letters;
}

function findAlone(parts: readonly Part[], quote: number): Part | null {
  const likeness = ({ matched, letters }: Part): number => (2 * matched) / (quote + letters);
  const best = parts.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
  return likeness(best) >= likenessAlone ? best : null;
}

function toParts(text: string, { start, end, matches }: Passage): Part[] {
  const parts: Part[] = [];
  let [from, own]: [number, PassageMatch[]] = [start, []];
  for (const [index, match] of matches.entries()) {
    own.push(match);
    const next = matches[index + 1];
    const at = next === undefined ? null : sentenceStart(text, next.start, match.end + 1);
    if (at === null) continue;
    parts.push(toPart(text, from, sentenceEnd(text, match.end, at) ?? at, own));
    [from, own] = [at, []];
  }
  return [...parts, toPart(text, from, end, own)];
}

function toPart(text: string, start: number, end: number, matches: readonly PassageMatch[]): Part {
  const from = sentenceStart(text, start, Math.max(0, start - longSentence)) ?? start;
  const to = sentenceEnd(text, end, Math.min(text.length, end + longSentence)) ?? end;
  return { matches, start, end, matched: weightOf(matches), letters: lettersIn(text, from, to) };
}

function cutTo(text: string, passage: Passage, parts: readonly Part[]): Passage {
  const start = parts[0]?.start ?? passage.start;
  const end = parts.at(-1)?.end ?? passage.end;
  if (start === passage.start && end === passage.end) return passage;
  const matches = parts.flatMap((part) => part.matches);
  const weights = { ...passage.weights, place: lettersIn(text, start, end), matched: weightOf(matches) };
  return { ...passage, start, end, matches, weights };
}

function weightOf(matches: readonly PassageMatch[]): number {
  return matches.reduce((sum, { weight }) => sum + weight, 0);
}
