/**
 * Scores dated sentences against a set with events, by the rules of the evaluation sets: distinct pairs of a sentence and a value, without
 * those whose value is the article's own date; values alone; and the order of events. Sentences are the set's.
 */
import type { TextSpan } from '@/lib/core/text/span';
import type { Counts, DatedSentence } from './dated-sentence';
import type { SetArticle } from './sets';

/** `coarser`: 2011 counts for 2011-05. `dates`: distinct values of the article, wherever they stand. `own`: exact, the article's own date included. */
export const eventRules = ['exact', 'coarser', 'dates', 'own'] as const;
export type EventRule = (typeof eventRules)[number];

interface Pair {
  readonly sentence: number;
  readonly value: string;
}

/** The counts of one article under one rule. */
export function scoreEvents(article: SetArticle, predicted: readonly DatedSentence[], rule: EventRule): Counts {
  const keeps = ({ value }: Pair): boolean => rule === 'own' || value !== article.date;
  const gold = distinct(toGoldPairs(article).filter(keeps), rule);
  const guesses = distinct(toPredictedPairs(article, predicted).filter(keeps), rule);
  const open = [...gold];
  let right = 0;
  for (const guess of guesses) {
    const exact = open.findIndex((pair) => matches(guess, pair, 'exact'));
    const at = exact >= 0 ? exact : open.findIndex((pair) => matches(guess, pair, rule));
    if (at < 0) continue;
    open.splice(at, 1);
    right++;
  }
  return { right, extra: guesses.length - right, missed: open.length };
}

/** Of the AFTER relations between events with two different dates, how many there are and how many the predictions put in the right order. */
export function scoreOrder(
  article: SetArticle,
  predicted: readonly DatedSentence[],
): { readonly pairs: number; readonly right: number } {
  const dateOf = (id: string): string | null => {
    const event = article.events.find((one) => one.id === id);
    return event === undefined ? null : dateOfEvent(article, event, predicted);
  };
  let [pairs, right] = [0, 0];
  for (const { type, a, b } of article.relations ?? []) {
    if (type !== 'AFTER') continue;
    const [earlier, later] = [dateOf(a), dateOf(b)];
    if (earlier === null || later === null || earlier === later) continue;
    pairs++;
    if (firstOf(earlier) < firstOf(later)) right++;
  }
  return { pairs, right };
}

/** The prediction that starts inside the event's words, else the one date given to its sentence. */
function dateOfEvent(article: SetArticle, event: TextSpan, predicted: readonly DatedSentence[]): string | null {
  const inside = predicted.find(({ start }) => event.start <= start && start < event.end);
  if (inside !== undefined) return inside.date;
  const sentence = sentenceOf(article, event);
  const dates = new Set(
    toPredictedPairs(article, predicted)
      .filter((pair) => pair.sentence === sentence)
      .map(({ value }) => value),
  );
  const [only] = dates;
  return dates.size === 1 && only !== undefined ? only : null;
}

function toGoldPairs(article: SetArticle): Pair[] {
  return article.events.flatMap((event) =>
    event.value === null ? [] : [{ sentence: sentenceOf(article, event), value: event.value }],
  );
}

function toPredictedPairs(article: SetArticle, predicted: readonly DatedSentence[]): Pair[] {
  return predicted.map((one) => ({ sentence: sentenceOf(article, one), value: one.date }));
}

/** The set's sentence that shares most with a span; the first when none does. */
function sentenceOf({ sentences }: SetArticle, span: TextSpan): number {
  let [best, most] = [0, 0];
  for (const [index, [start, end]] of sentences.entries()) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared > most) [best, most] = [index, shared];
  }
  return best;
}

function distinct(pairs: readonly Pair[], rule: EventRule): Pair[] {
  const key = ({ sentence, value }: Pair): string => (rule === 'dates' ? value : `${String(sentence)} ${value}`);
  return [...new Map(pairs.map((pair) => [key(pair), pair])).values()];
}

function matches(guess: Pair, gold: Pair, rule: EventRule): boolean {
  if (rule !== 'dates' && guess.sentence !== gold.sentence) return false;
  if (guess.value === gold.value) return true;
  return rule === 'coarser' && gold.value.startsWith(guess.value);
}

/** Where a date begins, for comparing as text: ISO dates sort as they read. */
function firstOf(date: string): string {
  const [start = '', end = ''] = date.split('/');
  return start === '..' ? end : start;
}
