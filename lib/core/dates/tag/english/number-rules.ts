/** English amounts, years and times of day: the small phrases that the larger ones are made of. */
import { toFullYear } from '../digit-senses';
import { rule } from '../grammar/pattern';
import type { Rule } from '../grammar/pattern';
import type { Hour } from '../grammar/phrases';
import type { CalendarFields } from '../reading';
import type { Amount, Clock } from '../sense';
import { afterYearWord, isLikelyYear, latestYear } from './year-guards';

function amount(value: number | undefined): Amount | null {
  return value === undefined ? null : { value };
}

function sum(...parts: readonly (number | undefined)[]): Amount {
  return { value: parts.reduce<number>((total, part) => total + (part ?? 0), 0) };
}

/** "24", "twenty-four", "two and a half", "a hundred", "several". */
export const amountRules: readonly Rule<Amount>[] = [
  rule('<digit>', ({ digit }) => amount(digit)),
  rule('<digit> <fraction>', ({ digit, fraction }) => sum(digit, fraction)),
  rule('<digit> and a half', ({ digit }) => sum(digit, 0.5)),
  rule('<small>', ({ small }) => amount(small)),
  rule('<small> <small:second>', ({ small = 0, second }) => {
    const ones = second?.small ?? 0;
    return small >= 20 && ones < 10 ? sum(small, ones) : null;
  }),
  rule('<small> and a half', ({ small }) => sum(small, 0.5)),
  rule('one|a and a half', () => sum(1.5)),
  rule('half a|an', () => sum(0.5)),
  rule('a|one|the <scale>', ({ scale }) => amount(scale)),
  rule('<small> <scale>', ({ small = 1, scale = 1 }) => amount(small * scale)),
  rule('<small> <scale> and? <small:second>', ({ small = 1, scale = 1, second }) => sum(small * scale, second?.small)),
  rule('a|one <scale> and? <small:second>', ({ scale, second }) => sum(scale, second?.small)),
  rule('<digit> <scale>', ({ digit = 1, scale = 1 }) => amount(digit * scale)),
  rule('a? <vague>', ({ vague }) => vague ?? null),
  rule('a? couple of', () => ({ value: 2, isRough: true })),
  rule('<vague> of', ({ vague }) => vague ?? null),
  rule('a good many', () => ({ value: null })),
];

/** A year in words: "nineteen ninety-six", "two thousand", "two thousand and eight", "twenty ten". */
function spokenYear(first: number | undefined, rest: number): CalendarFields | null {
  if (first === undefined || first < 17 || first > 20 || rest < 10 || rest > 99) return null;
  return { year: first * 100 + rest };
}

/** The year in a larger phrase. */
export const yearRules: readonly Rule<CalendarFields>[] = [
  rule('<year>', ({ year }) => (year !== undefined && year <= latestYear ? { year } : null), isLikelyYear),
  rule('the? year <year>', ({ year = Infinity }) => (year <= latestYear ? { year } : null)),
  rule('<cut>', ({ cut }) => (cut === undefined ? null : { year: toFullYear(cut) }), afterYearWord),
  rule('the? fiscal|financial year? <year>', ({ year }) => ({ year })),
  rule('the? fiscal|financial year? <cut>', ({ cut }) => (cut === undefined ? null : { year: toFullYear(cut) })),
  rule('<year> bc|bce', ({ year = 0 }) => ({ year: 1 - year })),
  rule('<digit> bc|bce', ({ digit = 0 }) => (Number.isInteger(digit) && digit > 0 ? { year: 1 - digit } : null)),
  rule('ad|ce <digit>', ({ digit = 0 }) => (Number.isInteger(digit) && digit > 0 ? { year: digit } : null)),
  rule('<digit> ad|ce', ({ digit = 0 }) => (Number.isInteger(digit) && digit > 0 ? { year: digit } : null)),
  rule('<small> <small:second>', ({ small, second }) => spokenYear(small, second?.small ?? 0)),
  rule('the? year? nineteen <small> <small:second>', ({ small = 0, second }) =>
    small >= 20 ? { year: 1900 + small + (second?.small ?? 0) } : null,
  ),
  rule('the year? two thousand and? <small>?', ({ small = 0 }) => ({ year: 2000 + small })),
  rule('<shift> year', ({ shift }) => ({ yearShift: shift })),
  rule('that year', () => ({ storyYear: 0 })),
  rule('the same year', () => ({ storyYear: 0 })),
  rule('the following|next year', () => ({ storyYear: 1 })),
  rule('the previous|preceding year', () => ({ storyYear: -1 })),
];

function said(clock: Clock | undefined, noon: number | undefined, zone: string | undefined): Hour | null {
  if (clock === undefined) return null;
  if (noon === undefined) return { clock, zone: zone === 'Z' ? 'Z' : null };
  if (clock.hour < 1 || clock.hour > 12) return null;
  return { clock: { hour: (clock.hour % 12) + noon, minute: clock.minute }, zone: zone === 'Z' ? 'Z' : null };
}

function onTheHour(hour: number | undefined): Clock | undefined {
  return hour !== undefined && Number.isInteger(hour) && hour >= 0 && hour <= 24 ? { hour, minute: 0 } : undefined;
}

/** A time of day: "10 p.m.", "7:15 p.m. EST", "noon". Twelve-hour digits alone are taken only beside words that make them a time. */
export const hourRules: readonly Rule<Hour>[] = [
  rule('<clock> <zone>?', ({ clock, zone }) => said(clock, undefined, zone)),
  rule('<digit> <noon> <zone>?', ({ digit, noon, zone }) => said(onTheHour(digit), noon, zone)),
  rule('<small> <noon> <zone>?', ({ small, noon, zone }) => said(onTheHour(small), noon, zone)),
  rule('<hours> <noon> <zone>?', ({ hours, noon, zone }) => said(hours, noon, zone)),
  rule('<dottedHours> <noon> <zone>?', ({ dottedHours, noon, zone }) => said(dottedHours, noon, zone)),
  rule('<hours> <zone>', ({ hours, zone }) => said(hours, undefined, zone)),
  rule("<digit> o'clock", ({ digit }) => said(onTheHour(digit), undefined, undefined)),
  rule("<small> o'clock", ({ small }) => said(onTheHour(small), undefined, undefined)),
  rule('12? noon|midday', () => ({ clock: { hour: 12, minute: 0 }, zone: null })),
  rule('12? midnight', () => ({ clock: { hour: 24, minute: 0 }, zone: null })),
];
