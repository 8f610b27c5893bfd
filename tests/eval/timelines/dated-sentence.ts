/** What is scored: a sentence and the date of something it tells. */
import type { TextSpan } from '@/lib/core/text/span';

/** One prediction; `date` is YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash. */
export interface DatedSentence extends TextSpan {
  readonly date: string;
}

/** Hits, predictions that are none, gold that nothing predicts. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Counts of several articles together. */
export function addCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((total, one) => total + one[key], 0);
  return { right: sum('right'), extra: sum('extra'), missed: sum('missed') };
}

/** Precision, recall and their harmonic mean; 0 where nothing could be right. */
export function toRates({ right, extra, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right / Math.max(1, right + extra);
  const recall = right / Math.max(1, right + missed);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
