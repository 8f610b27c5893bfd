/** What stands around a run of words: a title before it, or more of a longer name. It weighs nothing. */
import type { TokenRun } from './known-spans';
import {
  familyWords,
  genderOfTitle,
  genericWords,
  institutionWords,
  linkingParticles,
  nameParticles,
  nobleTitles,
  personTitles,
  portfolioWords,
  regionWords,
  shipWords,
  thingWords,
  titleWords,
  trailingWords,
} from './title-words';
import { isCapital, isCommonHere } from './tokens';
import type { Token } from './tokens';

/** Where known names begin and end, asked by token index. */
export interface KnownEdges {
  beginsAt(token: number): boolean;
  endsAt(token: number): boolean;
}

/** A person's title directly before a run. */
export interface TitleBefore {
  readonly word: string;
  readonly gender: 'female' | 'male' | null;
}

/** The title directly before a run ("President", "Mrs"), or null. */
export function titleBefore(tokens: readonly Token[], run: TokenRun): TitleBefore | null {
  const previous = tokens[run.first - 1];
  if (previous === undefined || tokens[run.first]?.gap !== 'space' || !personTitles.has(previous.key)) return null;
  return { word: previous.key, gender: genderOfTitle.get(previous.key) ?? null };
}

/** A longer name around a run. Of an institution's there is no doubt: "Philippine Marine Corps" is not the Philippines. */
export interface LongerRun extends TokenRun {
  readonly isInstitution: boolean;
}

/** The number that makes a product of a maker's name behind a run ("Boeing 737"), as its token index; null when there is none. */
export function modelNumber(text: string, tokens: readonly Token[], run: TokenRun): number | null {
  const next = tokens[run.last + 1];
  if (next?.gap !== 'space' || next.shape !== 'number') return null;
  const written = text.slice(next.start, next.end);
  return /^\d{3}$/.test(written) || (/^\d{4}$/.test(written) && !/^(?:19|20)/.test(written)) ? run.last + 1 : null;
}

/** The longer name that a run is a part of ("Denzel" before, "Post" behind), as token indexes; null when it stands for itself. */
export function longerName(tokens: readonly Token[], run: TokenRun, edges: KnownEdges): LongerRun | null {
  const start = continuesBefore(tokens, run.first, edges);
  const end = continuesAfter(tokens, run.last, edges);
  if (start === run.first && end === run.last) return null;
  let isInstitution = false;
  for (let at = start; at <= end; at++) {
    if ((at < run.first || at > run.last) && institutionWords.has(tokens[at]?.key ?? '')) isInstitution = true;
  }
  return { first: start, last: end, isInstitution };
}

function continuesBefore(tokens: readonly Token[], first: number, edges: KnownEdges): number {
  const own = tokens[first];
  const previous = tokens[first - 1];
  if (own === undefined || previous === undefined || own.style !== 'plain') return first;
  if (own.gap === 'joint') return first;
  if (own.gap === 'hyphen') return isCapital(previous) && !edges.endsAt(first - 1) ? first - 1 : first;
  if (own.gap !== 'space') return first;
  if (isCapital(previous) && !isCommonHere(previous)) {
    return isTitle(previous) || isPortfolio(tokens, first - 1) || edges.endsAt(first - 1) ? first : first - 1;
  }
  return headBefore(tokens, first, edges);
}

/** "Trade, Industry and Energy" is about as long as what a post is for gets. */
const longestPortfolio = 4;

/** Whether a token ends a post: "Secretary of State", "Minister of Foreign Affairs", "President of the Republic". */
export function isPortfolio(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (
    last - at < longestPortfolio &&
    (portfolioWords.has(tokens[at]?.key ?? '') || (at < last && tokens[at]?.key === 'and'))
  )
    at--;
  if (at === last) return false;
  if (tokens[at]?.key === 'the') at--;
  const link = tokens[at]?.key;
  return (link === 'of' || link === 'for') && titleWords.has(tokens[at - 1]?.key ?? '');
}

/** "University of", "House of the", "Duchess of": the capitalised head before "of", unless it is a post. */
function headBefore(tokens: readonly Token[], first: number, edges: KnownEdges): number {
  let at = first - 1;
  if (tokens[at]?.key === 'the') at--;
  const link = tokens[at];
  const head = tokens[at - 1];
  if (head === undefined || (link?.key !== 'of' && link?.key !== 'for') || link.gap !== 'space') return first;
  if (!isCapital(head)) return first;
  if (institutionWords.has(head.key) || nobleTitles.has(head.key)) return at - 1;
  if (isTitle(head) || isCommonHere(head) || head.opens || edges.endsAt(at - 1)) return first;
  return isFullName(tokens, at - 1) ? first : at - 1;
}

/** "Ann Polk of Veldmark": two capitalised words and more are whole, unless they are a kind of thing ("Great Wall of", "Federal Bank of"). */
function isFullName(tokens: readonly Token[], last: number): boolean {
  let first = last;
  while (isWithinName(tokens[first]) && isNameWord(tokens[first - 1])) first--;
  if (first === last) return false;
  for (let at = first; at <= last; at++) {
    const key = tokens[at]?.key ?? '';
    if (institutionWords.has(key) || genericWords.has(key) || thingWords.has(key)) return false;
  }
  return true;
}

function isWithinName(token: Token | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'joint' || token?.gap === 'hyphen';
}

function isNameWord(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !isCommonHere(token);
}

function continuesAfter(tokens: readonly Token[], last: number, edges: KnownEdges): number {
  const next = tokens[last + 1];
  if (next === undefined || next.style === 'capitals') return last;
  if (!isCapital(next)) return endOfParticles(tokens, last);
  // In a heading only an institution's next word tells: "US Army Leaves", not "Russia Fears".
  if (next.style === 'title') return next.gap === 'space' && institutionWords.has(next.key) ? last + 1 : last;
  if (next.gap === 'hyphen') return edges.beginsAt(last + 1) ? last : last + 1;
  return trailingWords.has(next.key) ? last : endOfCapitals(tokens, last, edges);
}

/** "Santiago de Cuba", "Rio de la Plata": a particle and a capital make another name. */
function endOfParticles(tokens: readonly Token[], last: number): number {
  if (!linkingParticles.has(tokens[last + 1]?.key ?? '') || tokens[last + 1]?.gap !== 'space') return last;
  const at = nameParticles.has(tokens[last + 2]?.key ?? '') ? last + 3 : last + 2;
  const token = tokens[at];
  return token?.gap === 'space' && isCapital(token) ? at : last;
}

/** Farther than this a row of capitals is no name. */
const farthest = 8;

/** The row of capitals behind a run belongs to it, unless it is a post ("US President") or begins a name of its own ("US Congress"). */
function endOfCapitals(tokens: readonly Token[], last: number, edges: KnownEdges): number {
  let end = last;
  let isInstitution = false;
  for (let at = last + 1; at <= last + farthest; at++) {
    const token = tokens[at];
    // "Food and Drug Administration": "and" is part of the name when an institution's word follows.
    if (at > last + 1 && token?.key === 'and' && joinsInstitution(tokens, at + 1)) continue;
    if (token?.gap !== 'space' || !isCapital(token) || isCommonHere(token)) break;
    if (at > last + 1 && edges.beginsAt(at)) break;
    end = at;
    if (isTitle(token)) return isInstitution ? end : last;
    isInstitution ||= institutionWords.has(token.key);
  }
  return isInstitution || !edges.beginsAt(last + 1) ? end : last;
}

function joinsInstitution(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.gap !== 'space' || !isCapital(token)) return false;
    if (institutionWords.has(token.key)) return true;
  }
  return false;
}

/** "the Kyiv region": a province named after its city is another place. */
export function isRegionOf(tokens: readonly Token[], run: TokenRun): boolean {
  const next = tokens[run.last + 1];
  return next?.gap === 'space' && regionWords.has(next.key);
}

/** "the carrier Ann Polk", "aboard the Polk": a ship bears the name. */
export function isShip(tokens: readonly Token[], run: TokenRun): boolean {
  const previous = tokens[run.first - 1];
  return tokens[run.first]?.gap === 'space' && shipWords.has(previous?.key ?? '');
}

/** "the Kim family": several people. */
export function isOfFamily(tokens: readonly Token[], run: TokenRun): boolean {
  const next = tokens[run.last + 1];
  return next?.gap === 'space' && familyWords.has(next.key);
}

function isTitle(token: Token): boolean {
  return titleWords.has(token.key);
}
