/** Tells a bare year from other numbers of four digits, by what stands around it. */
import { after, before, isCapital, isNumber, opensSentence } from '../neighbours';
import type { DateToken } from '../tokens';
import { functionWords } from '@/lib/core/text/common-words';
import { timePrepositions, yearPrepositions } from './time-prepositions';

/** Newspapers write a thousand with a comma, so four bare digits in this range are nearly always a year. */
const usual = { from: 1800, to: 2060 } as const;
/** Later ones are years of other calendars, or of novels. */
export const latestYear = 2199;
/** Words that join numbers as easily as years, so that a plural after the number decides. */
const joining = new Set('and or to of for from between over about around nearly , ;'.split(' '));
const approximate = new Set('about around least most'.split(' '));
const quantifiers = new Set(
  'than about some nearly almost over under least most approximately roughly only just another up'.split(' '),
);
const determiners = new Set('the a an its their his her our this that each every'.split(' '));
const streets = new Set(
  'street st road rd avenue ave lane drive boulevard blvd square way court place terrace'.split(' '),
);
const plural = /[^s]s$/;
/** Plural in form, but they follow a year as its verb or are not counted by it. */
const notCounted = new Set('was is has does series as this his its us'.split(' '));

/** Whether four digits are a year here. */
export function isLikelyYear(tokens: readonly DateToken[], first: number, last: number): boolean {
  const year = Number(tokens[first]?.key);
  const previous = before(tokens, first);
  const next = after(tokens, last);
  const isUsual = year >= usual.from && year <= usual.to;
  if (
    isPartOfNumber(tokens, first, previous, next) ||
    isAddress(next, tokens[last + 2]) ||
    isShare(next, tokens[last + 2])
  )
    return false;
  if (previous !== null && yearPrepositions.has(previous.key))
    return isUsual || (year <= latestYear && !isCounted(tokens, last));
  if (!isUsual) return false;
  if (previous === null || opensSentence(tokens, first)) return !isCounted(tokens, last) && !isTitled(previous, next);
  if (previous.senses.some(({ name }) => name === 'month' || name === 'weekday' || name === 'season')) return true;
  if (joining.has(previous.key))
    return followsYear(tokens, first) || !(isCounted(tokens, last) || followsNumber(tokens, first));
  if (previous.shape === 'number') return !isNumber(before(tokens, first - 1));
  // "The country's 2012 vote", but not "Ocean's 2012 opened".
  if (previous.key === "'s") return next?.shape === 'lower' && !functionWords.has(next.key) && !next.key.endsWith('ed');
  if (previous.shape === 'mark') return !/[$£€¥#&+*=<>№§]/.test(previous.key);
  if (timePrepositions.has(previous.key) || determiners.has(previous.key))
    return previous.key !== 'than' && !(isCounted(tokens, last) && year < 1900);
  if (approximate.has(previous.key))
    return yearPrepositions.has(tokens[first - 2]?.key ?? '') || yearPrepositions.has(tokens[first - 3]?.key ?? '');
  if (isCapital(previous) || quantifiers.has(previous.key)) return false;
  return year >= 1900 && !isCounted(tokens, last);
}

/** Digits that hang on others: "X2000", "50%", "1999-4", "2000 x 1000". */
function isPartOfNumber(
  tokens: readonly DateToken[],
  first: number,
  previous: DateToken | null,
  next: DateToken | null,
): boolean {
  if (tokens[first]?.gap === 'none' && previous !== null && !/^[("“‘'[/]$/.test(previous.key)) return true;
  if (next === null) return false;
  if (next.key === '%' || next.key === 'percent') return true;
  if (next.gap === 'hyphen' && isNumber(next) && next.key.length < 2) return true;
  return next.gap === 'none' && /^[°x×/*:]$/.test(next.key);
}

/** "2024 Elm Street". */
function isAddress(next: DateToken | null, third: DateToken | undefined): boolean {
  return isCapital(next) && third?.gap === 'space' && isCapital(third) && streets.has(third.key.replace('.', ''));
}

/** "2001 of them". */
function isShare(next: DateToken | null, third: DateToken | undefined): boolean {
  return next?.key === 'of' && /^(?:them|us|you|whom|which|these|those)$/.test(third?.key ?? '');
}

/** “1984 Reasons”. */
function isTitled(previous: DateToken | null, next: DateToken | null): boolean {
  return previous !== null && /^["“‘]$/.test(previous.key) && isCapital(next);
}

/** A plural behind the number, or behind one word more: "1500 troops", "1800 police officers". */
function isCounted(tokens: readonly DateToken[], last: number): boolean {
  const next = after(tokens, last);
  if (next?.shape !== 'lower' || next.gap !== 'space') return false;
  if (isPlural(next)) return true;
  const third = after(tokens, last + 1);
  return third?.gap === 'space' && !functionWords.has(next.key) && isPlural(third);
}

function isPlural({ shape, key }: DateToken): boolean {
  return shape === 'lower' && plural.test(key) && !notCounted.has(key);
}

/** "1997 and 1998", "1987 to 1990". */
function followsYear(tokens: readonly DateToken[], first: number): boolean {
  return tokens[first - 2]?.senses.some(({ name }) => name === 'year') === true;
}

/** A row of figures: "10, 1500, 2000". */
function followsNumber(tokens: readonly DateToken[], first: number): boolean {
  return (
    tokens[first - 1]?.key === ',' &&
    isNumber(tokens[first - 2] ?? null) &&
    tokens[first - 2]?.senses.every(({ name }) => name !== 'day') === true
  );
}

/** A number behind "the year" that cannot be one of ours. */
export function isNoYear(tokens: readonly DateToken[], _first: number, last: number): boolean {
  const token = tokens[last];
  return token?.senses.every(({ name }) => name !== 'year') === true || Number(token?.key) > latestYear;
}

/** Two digits behind an apostrophe are a year only where a year is expected. */
export function afterYearWord(tokens: readonly DateToken[], first: number): boolean {
  const previous = before(tokens, first);
  if (previous === null) return false;
  return (
    timePrepositions.has(previous.key) || previous.senses.some(({ name }) => name === 'month' || name === 'season')
  );
}
