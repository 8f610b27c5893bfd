/** Tells the bare names of months, weekdays, seasons and quarters from the other words that are written so. */
import { after, before, isCapital, opensSentence } from '../neighbours';
import type { DateToken } from '../tokens';
import { timePrepositions } from './time-prepositions';

/** Months that are also verbs or first names. */
const doubtful = new Set(['may', 'march', 'april', 'june', 'august']);
/** Prepositions that even "June Carter" yields to. */
const firmPrepositions = new Set('in since until till by during of from last next this on early late mid'.split(' '));
/** Short forms that mean something else without their full stop, or with a capital at the start of a sentence. */
const shortForms = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(' '),
);

/** Whether a time is expected here: a preposition stands before, "the" left aside. */
export function isAfterTimePreposition(tokens: readonly DateToken[], first: number): boolean {
  const previous = before(tokens, first);
  return previous !== null && timePrepositions.has(previous.key);
}

/** Whether a month's name stands for the month. */
export function isMonthName(tokens: readonly DateToken[], first: number, last: number): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  const next = after(tokens, last);
  // A short form without its full stop is a first name more often than a month.
  if (shortForms.has(token.key)) return token.end - token.start > token.key.length;
  const isExpected = isAfterTimePreposition(tokens, first);
  if (!doubtful.has(token.key)) return true;
  // "Theresa May", "June Carter", "The March of Time".
  if (isCapital(next) && next?.gap === 'space' && !firmPrepositions.has(before(tokens, first)?.key ?? '')) return false;
  if (token.key === 'may' || token.key === 'march') return isExpected;
  return !(isCapital(before(tokens, first)) && !opensSentence(tokens, first - 1));
}

/** Whether a weekday's name stands for the day: short forms need their full stop. */
export function isWeekdayName(tokens: readonly DateToken[], first: number, last: number): boolean {
  const token = tokens[first];
  if (token === undefined) return false;
  if (shortForms.has(token.key)) return token.end - token.start > token.key.length && token.shape !== 'lower';
  const next = after(tokens, last);
  if (next?.gap !== 'space' || !isCapital(next) || next.senses.length > 0) return true;
  // "Sunday Times", "Friday Osanebi": part of a name.
  const previous = before(tokens, first);
  if (previous !== null && /^(?:and|or|with)$/.test(previous.key))
    return tokens[first - 2]?.senses.some(({ name }) => name === 'weekday') === true;
  return !isCapital(previous) && !opensSentence(tokens, first);
}

/** Whether a season's name stands for a time: after a preposition, and not the start of something else ("the fall of Saigon"). */
export function isSeasonName(tokens: readonly DateToken[], first: number, last: number): boolean {
  const next = after(tokens, last);
  if (next?.key === 'of' || (next !== null && next.gap !== 'space' && next.shape !== 'mark')) return false;
  if (isCapital(tokens[last] ?? null) && isCapital(next)) return false;
  const previous = before(tokens, first);
  return (
    previous !== null &&
    /^(?:in|during|by|until|since|through|throughout|over|early|late|mid|of|from|for|before|after|every|each)$/.test(
      previous.key,
    )
  );
}

/** "Q3" is one word. */
export function isQuarterCode(tokens: readonly DateToken[], first: number): boolean {
  return tokens[first + 1]?.gap === 'none';
}

/** "Third-quarter" before a noun takes no article with it. */
export function isJoinedQuarter(tokens: readonly DateToken[], _first: number, last: number): boolean {
  return tokens[last]?.gap === 'hyphen';
}

/** Whether "third quarter" is one of a year and not of a match. */
export function isQuarterName(tokens: readonly DateToken[], first: number, last: number): boolean {
  if (tokens[last]?.gap === 'hyphen' && tokens[first]?.key === 'the') return false;
  return !/^(?:final|finals|back|pounder|mile|century)$/.test(after(tokens, last)?.key ?? '');
}

/** Whether "Friday night" is not the beginning of a title: "Friday Night Lights". */
export function isDayPart(tokens: readonly DateToken[], _first: number, last: number): boolean {
  return tokens[last]?.shape !== 'title' || !isCapital(after(tokens, last));
}
