/** Tells a bare year from other numbers of four digits, by what stands around it. */
import { after, before, isCapital, isNumber, opensSentence } from '../neighbours';
import type { DateToken } from '../tokens';
import { timePrepositions, yearPrepositions } from './time-prepositions';

/** Newspapers write a thousand with a comma, so four bare digits in this range are nearly always a year. */
const usual = { from: 1800, to: 2060 } as const;
const quantifiers = new Set(
  'than about some nearly almost over under least approximately roughly only just another'.split(' '),
);
const plural = /[^s]s$/;
/** Plural in form, but they follow a year as verbs or nouns of one. */
const notCounted = new Set('was is has does series elections olympics games'.split(' '));

/** Whether four digits are a year here. */
export function isLikelyYear(tokens: readonly DateToken[], first: number, last: number): boolean {
  const year = Number(tokens[first]?.key);
  const previous = before(tokens, first);
  const next = after(tokens, last);
  if (tokens[first]?.gap === 'none' && previous !== null && !/^[("“‘'[/]$/.test(previous.key)) return false;
  if (next !== null && next.gap === 'none' && /^[%°x×/*:]$/.test(next.key)) return false;
  if (next?.key === '%' || next?.key === 'percent') return false;
  const isUsual = year >= usual.from && year <= usual.to;
  if (previous !== null && yearPrepositions.has(previous.key)) return isUsual || (year <= 2199 && !isCounted(next));
  if (previous === null || opensSentence(tokens, first)) return isUsual && !isCounted(next);
  if (previous.key === ',' || previous.shape === 'number') return isUsual && !isNumber(before(tokens, first - 1));
  if (previous.shape === 'mark') return isUsual && !/[$£€¥#&+*=<>№§]/.test(previous.key);
  if (previous.senses.some(({ name }) => name === 'month' || name === 'weekday' || name === 'season')) return isUsual;
  if (timePrepositions.has(previous.key) || previous.key === 'the') return isUsual && !(isCounted(next) && year < 1900);
  if (isCapital(previous) || quantifiers.has(previous.key)) return false;
  return isUsual && year >= 1900 && !isCounted(next);
}

/** A plural after the number: "1500 troops". */
function isCounted(next: DateToken | null): boolean {
  return next !== null && next.shape === 'lower' && plural.test(next.key) && !notCounted.has(next.key);
}

/** Two digits behind an apostrophe are a year only where a year is expected. */
export function afterYearWord(tokens: readonly DateToken[], first: number): boolean {
  const previous = before(tokens, first);
  if (previous === null) return false;
  return (
    timePrepositions.has(previous.key) || previous.senses.some(({ name }) => name === 'month' || name === 'season')
  );
}
