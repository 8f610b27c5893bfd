/** Finds posts in a text and tells whether they are spoken of as held today. It knows no countries and no people. */
import type { DayRange } from '../../dates/day-range';
import { fromDayNumber } from '../../dates/calendar';
import type { TokenRun } from '../spans/known-spans';
import type { Survey } from '../spans/survey';
import { isCapital } from '../spans/tokens';
import type { Token } from '../spans/tokens';
import { notYetHolder, rolePhrases } from './role-words';
import type { RolePhrase } from './role-words';

/** A post in the text. */
export interface PlacedRole extends TokenRun {
  readonly phrase: RolePhrase;
}

/** The longest post whose words begin at a token, or null. */
export function roleAt({ tokens }: Survey, first: number): PlacedRole | null {
  for (const phrase of rolePhrases.get(tokens[first]?.key ?? '') ?? []) {
    const last = first + phrase.words.length - 1;
    const fits = phrase.words.every(
      (word, at) => tokens[first + at]?.key === word && isJoined(tokens, first, first + at),
    );
    if (fits) return { first, last, phrase };
  }
  return null;
}

function isJoined(tokens: readonly Token[], first: number, at: number): boolean {
  const gap = tokens[at]?.gap;
  return at === first || gap === 'space' || gap === 'hyphen';
}

/** Whether the post is a title: "President Lee". */
export function isBeforeName({ tokens }: Survey, { last }: TokenRun): boolean {
  const next = tokens[last + 1];
  return next?.gap === 'space' && isCapital(next) && next.sentence === tokens[last]?.sentence;
}

/** Whether a name beside the post says who is meant ("president, Ann Lee"), or a word that it is somebody else's ("president-elect"). */
export function isBesideName(survey: Survey, { first, last }: TokenRun): boolean {
  return isLeadingToName(survey, last) || isApposition(survey, first);
}

function isLeadingToName({ text, tokens }: Survey, last: number): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (token === undefined || next?.sentence !== token.sentence) return false;
  if (next.gap === 'hyphen' || next.gap === 'joint' || notYetHolder.has(next.key)) return true;
  if (next.key === 'at' && tokens[last + 3]?.key === 'time') return true;
  return isCapital(next) && /^[,:(]?\s*["“‘']?$/.test(text.slice(token.end, next.start).trim());
}

/** "Ann Lee, the US president": the name has just been given. */
function isApposition({ text, tokens }: Survey, first: number): boolean {
  for (let at = first; at > first - 5; at--) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined || before?.sentence !== token.sentence) return false;
    if (token.gap === 'mark')
      return (isCapital(before) || before.gap === 'hyphen') && text.slice(before.end, token.start).trim() === ',';
  }
  return false;
}

const otherTimes = new Set(['ago', 'century', 'centuries']);

/** Whether the sentence speaks of the time of the article: neither of another year nor of something long ago. */
export function isOfPresent({ text, tokens }: Survey, { first }: TokenRun, days: DayRange): boolean {
  const sentence = tokens[first]?.sentence;
  let from = first;
  while (tokens[from - 1]?.sentence === sentence && first - from < farthest) from--;
  for (let at = from; at < first + farthest && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (otherTimes.has(token.key)) return false;
    if (token.shape === 'number' && isOtherYear(text.slice(token.start, token.end), days)) return false;
  }
  return true;
}

/** Longer sentences are lists; only what stands near tells. */
const farthest = 60;

function isOtherYear(written: string, days: DayRange): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(written) || !Number.isFinite(days.earliest) || !Number.isFinite(days.latest))
    return false;
  const year = Number(written);
  return year < fromDayNumber(days.earliest).year || year > fromDayNumber(days.latest).year;
}
