/**
 * Tells a capital that acts for its government from the city on the map, by the words around it. English only; for other languages, and
 * where nothing speaks for acting, the city stays the city.
 */
import type { TokenRun } from '../spans/known-spans';
import {
  actingAdjectives,
  actingVerbs,
  addressingVerbs,
  cityNouns,
  placePrepositions,
  politicalNouns,
  relationNouns,
  travelWords,
  weakVerbs,
} from './seat-words';
import type { Token } from '../spans/tokens';

const adverbs = new Set(
  'also already now has have had still again never not even often repeatedly later then itself recently quickly soon is was'.split(
    ' ',
  ),
);
const relationPrepositions = new Set(
  'with between to towards toward from against on of and by linking among'.split(' '),
);
/** Prepositions whose object is no subject of the verb behind it. */
const governors = new Set('with between to towards toward from against on of by linking among in at for'.split(' '));
/** What a city is, grows or sees says nothing about its government. */
const beingVerbs = new Set('is was saw hit grew remains seems appears'.split(' '));
const articles = new Set(['the', 'a', 'an']);

/**
 * How strongly the surroundings of a seat's name speak for the government, in units of evidence: positive acts, negative is a place.
 * `isSeat` says whether another run of tokens names a seat or a country, for lists ("Seoul, Tokyo, or Washington").
 */
export function actingStrength(tokens: readonly Token[], run: TokenRun, isSeat: (first: number) => boolean): number {
  const start = startOfList(tokens, run.first, isSeat);
  const end = endOfList(tokens, run.last, isSeat);
  const isList = start < run.first || end > run.last;
  const what = before(tokens, start, isList);
  const behind = after(tokens, { first: run.first, last: end });
  // What hangs on a preposition is no subject: in "flights between Tolbrek and Sandrin resumed" flights resume.
  const isGoverned = governors.has(inSentence(tokens, start - 1, start)?.key ?? '');
  return what + (isGoverned && !isOwner(tokens, run.last) ? Math.min(0, behind) : behind);
}

function isOwner(tokens: readonly Token[], last: number): boolean {
  return tokens[last + 1]?.gap === 'possessive';
}

/** Walks back over "Seoul, Tokyo, or" to the first name of the list. */
function startOfList(tokens: readonly Token[], first: number, isSeat: (first: number) => boolean): number {
  let start = first;
  for (let steps = 0; steps < 6; steps++) {
    let at = start - 1;
    const joined = tokens[start]?.gap === 'mark' || tokens[at]?.key === 'and' || tokens[at]?.key === 'or';
    if (tokens[at]?.key === 'and' || tokens[at]?.key === 'or') at--;
    if (!joined || at < 0 || tokens[at]?.sentence !== tokens[first]?.sentence) break;
    const previous = [at, at - 1, at - 2].find((place) => place >= 0 && isSeat(place));
    if (previous === undefined || (previous !== at && at - previous > 1)) break;
    start = previous;
  }
  return start;
}

/** Walks on over ", Tokyo, or Washington" to the last name of the list; a dateline ("TOLBREK: Kestria said") is none. */
function endOfList(tokens: readonly Token[], last: number, isSeat: (first: number) => boolean): number {
  let end = last;
  let isClosed = tokens[last]?.gap !== 'line';
  for (let steps = 0; steps < 6; steps++) {
    const next = tokens[end + 1];
    if (next === undefined || next.sentence !== tokens[last]?.sentence) break;
    const isJoined = next.key === 'and' || next.key === 'or';
    const at = isJoined ? end + 2 : end + 1;
    if ((!isJoined && (next.gap !== 'mark' || next.opens)) || !isSeat(at)) break;
    isClosed ||= isJoined;
    end = at;
  }
  return isClosed ? end : last;
}

/** What stands before: "in", "flew to", "talks with", "an emboldened". */
function before(tokens: readonly Token[], first: number, isList: boolean): number {
  const previous = inSentence(tokens, first - 1, first);
  if (previous === undefined) return 0;
  if (placePrepositions.has(previous.key)) return -3;
  if (actingAdjectives.has(previous.key)) return 2;
  if (addressingVerbs.has(previous.key)) return 2;
  if (travelWords.has(previous.key)) return -2;
  if (!relationPrepositions.has(previous.key)) return 0;
  if (isTravel(tokens, first)) return -2.5;
  const noun = relationBefore(tokens, first - 1);
  if (noun) return 2.5;
  return previous.key === 'between' ||
    previous.key === 'against' ||
    previous.key === 'towards' ||
    previous.key === 'toward'
    ? 1.5
    : previous.key === 'with' || previous.key === 'from' || previous.key === 'by'
      ? 0.6
      : isList
        ? 0
        : previous.key === 'and'
          ? 0
          : -0.5;
}

function isTravel(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 2; at >= first - 4; at--) {
    const token = inSentence(tokens, at, first);
    if (token !== undefined && travelWords.has(token.key)) return true;
  }
  return false;
}

/** "talks with", "ties between South Korea and": a noun of relations shortly before the preposition. */
function relationBefore(tokens: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - 6; at--) {
    const token = inSentence(tokens, at, preposition);
    if (token === undefined) return false;
    if (relationNouns.has(token.key)) return true;
    if (token.gap === 'mark' && at < preposition - 1) return false;
  }
  return false;
}

/** What stands after: "warned", "’s nuclear ambitions", "airport". */
function after(tokens: readonly Token[], run: TokenRun): number {
  const next = inSentence(tokens, run.last + 1, run.last);
  if (next === undefined) return 0;
  if (next.gap === 'possessive') return afterPossessive(tokens, run.last + 2, run.last);
  if (next.gap === 'hyphen') return next.key === 'based' || next.key === 'born' || next.key === 'area' ? -3 : 1;
  if (next.gap === 'mark') return isDateline(next) ? -1.5 : 0;
  if (cityNouns.has(next.key)) return -2.5;
  if (actingVerbs.has(next.key)) return verbStrength(tokens, run.last + 1, run.last);
  if (adverbs.has(next.key)) {
    const verb = inSentence(tokens, run.last + 2, run.last);
    return verb !== undefined && actingVerbs.has(verb.key) ? verbStrength(tokens, run.last + 2, run.last) : 0;
  }
  return 0;
}

/** "was", "has", "will" say little on their own; with a strong verb after them they say what it says. */
function verbStrength(tokens: readonly Token[], at: number, from: number): number {
  const verb = tokens[at];
  if (verb === undefined || !weakVerbs.has(verb.key)) return 2.5;
  for (let ahead = at + 1; ahead <= at + 4; ahead++) {
    const next = inSentence(tokens, ahead, from);
    if (next === undefined) break;
    if (actingVerbs.has(next.key) && !weakVerbs.has(next.key)) return 2.2;
    if (
      /^(?:prepared|preparing|willing|ready|act|respond|seek|seeking|accept|agree|want|continue|use|keep|take|consider|support|pushing|trying)$/.test(
        next.key,
      )
    )
      return 2.2;
  }
  if (verb.key === 'must' || verb.key === 'should' || verb.key === 'getting') return 1.5;
  return beingVerbs.has(verb.key) ? 0 : 0.5;
}

function afterPossessive(tokens: readonly Token[], at: number, from: number): number {
  for (let ahead = at; ahead <= at + 2; ahead++) {
    const token = inSentence(tokens, ahead, from);
    if (token === undefined || (token.gap === 'mark' && ahead > at)) return 0;
    if (cityNouns.has(token.key)) return -2.5;
    if (politicalNouns.has(token.key)) return 2.5;
    if (articles.has(token.key)) return 0;
  }
  return 0;
}

/** "SEOUL (Agency) —" at the start of a report. */
function isDateline(next: Token): boolean {
  return next.opens || next.style === 'capitals';
}

function inSentence(tokens: readonly Token[], at: number, from: number): Token | undefined {
  const token = tokens[at];
  return token !== undefined && token.sentence === tokens[from]?.sentence ? token : undefined;
}
