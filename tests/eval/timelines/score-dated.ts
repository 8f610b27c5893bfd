/**
 * Scores dated sentences of whole articles as the sets' own `score_articles.py --timeline` does: a prediction matches the first unused gold
 * sentence that shares half of the shorter one and has its date.
 */
import type { TextSpan } from '@/lib/core/text/span';
import type { Counts, DatedSentence } from './dated-sentence';
import type { GoldArticle } from './sets';

/** `coarser`: one date may be the other cut short. */
export const datedRules = ['exact', 'coarser'] as const;
export type DatedRule = (typeof datedRules)[number];

/** The counts of one article under one rule. */
export function scoreDated(
  { timeline }: Pick<GoldArticle, 'timeline'>,
  predicted: readonly DatedSentence[],
  rule: DatedRule,
): Counts {
  const open = timeline.map((row) => ({ ...row, whole: row.endDate ? `${row.date}/${row.endDate}` : row.date }));
  let right = 0;
  for (const guess of predicted) {
    const at = open.findIndex((gold) => isSameSentence(guess, gold) && isSameDate(guess.date, gold.whole, rule));
    if (at < 0) continue;
    open.splice(at, 1);
    right++;
  }
  return { right, extra: predicted.length - right, missed: open.length };
}

function isSameSentence(a: TextSpan, b: TextSpan): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** Of a span only its beginning must be right; the reference scorer holds it so. */
function isSameDate(guess: string, gold: string, rule: DatedRule): boolean {
  if (guess === gold) return true;
  const [a = '', b = ''] = [guess.split('/')[0], gold.split('/')[0]];
  return a === b || (rule === 'coarser' && (a.startsWith(b) || b.startsWith(a)));
}
