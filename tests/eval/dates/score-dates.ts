/** Counts as TempEval-3 does: exact spans are paired first, then each expression takes the first unused prediction that overlaps it. */
import type { DatedArticle, Timex } from './date-sets';

/** What was counted over any number of articles. */
export interface DateCounts {
  gold: number;
  predicted: number;
  relaxed: number;
  strict: number;
  value: number;
  type: number;
  /** Annotated dates whose value is a day, a month or a year. */
  calendar: number;
  calendarFound: number;
  calendarRight: number;
}

/** An annotated expression with the prediction it was paired with, or one of the two alone. */
export interface PairedTimex {
  readonly gold: Timex | null;
  readonly predicted: Timex | null;
}

const calendarValue = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Nothing counted yet. */
export function emptyCounts(): DateCounts {
  return {
    gold: 0,
    predicted: 0,
    relaxed: 0,
    strict: 0,
    value: 0,
    type: 0,
    calendar: 0,
    calendarFound: 0,
    calendarRight: 0,
  };
}

/** Pairs the predictions of one article with its annotations; predictions outside the annotated part are left out. */
export function pairTimex(article: DatedArticle, predictions: readonly Timex[]): PairedTimex[] {
  const [from, to] = article.span ?? [0, article.text.length];
  const rest = new Set(predictions.filter(({ start, end }) => start >= from && end <= to));
  const pairs = new Map<Timex, Timex>();
  const pairBy = (fits: (gold: Timex, predicted: Timex) => boolean): void => {
    for (const gold of article.timex) {
      if (pairs.has(gold)) continue;
      const found = [...rest].find((predicted) => fits(gold, predicted));
      if (found === undefined) continue;
      pairs.set(gold, found);
      rest.delete(found);
    }
  };
  pairBy((gold, predicted) => gold.start === predicted.start && gold.end === predicted.end);
  pairBy((gold, predicted) => gold.start < predicted.end && predicted.start < gold.end);
  return [
    ...article.timex.map((gold) => ({ gold, predicted: pairs.get(gold) ?? null })),
    ...[...rest].map((predicted) => ({ gold: null, predicted })),
  ];
}

/** Adds one article to the counts. */
export function addCounts(counts: DateCounts, pairs: readonly PairedTimex[]): void {
  for (const { gold, predicted } of pairs) {
    if (gold !== null) counts.gold++;
    if (predicted !== null) counts.predicted++;
    const isCalendar = gold?.type === 'DATE' && calendarValue.test(gold.value);
    if (isCalendar) counts.calendar++;
    if (gold === null || predicted === null) continue;
    counts.relaxed++;
    if (gold.start === predicted.start && gold.end === predicted.end) counts.strict++;
    if (gold.value === predicted.value) counts.value++;
    if (gold.type === predicted.type) counts.type++;
    if (!isCalendar) continue;
    counts.calendarFound++;
    if (gold.value === predicted.value) counts.calendarRight++;
  }
}

/** The harmonic mean of precision and recall, 0–1. */
export function toF1(right: number, { gold, predicted }: DateCounts): number {
  return gold + predicted === 0 ? 0 : (2 * right) / (gold + predicted);
}
