/** Runs the product and a plain date parser over the sets and counts both. It prints nothing. */
import { readTimeline, toPredictedEvents } from '@/lib/cli/predict/timeline';
import type { Packs } from '@/lib/knowledge/open-packs';
import { partOf } from '../entities/split';
import { addCounts } from './dated-sentence';
import type { Counts, DatedSentence } from './dated-sentence';
import { readPlainDates } from './plain-dates';
import { datedRules, scoreDated } from './score-dated';
import { eventRules, scoreEvents, scoreOrder } from './score-events';
import { eventSets, readEventSet, readGoldArticles } from './sets';
import type { GoldArticle, SetArticle } from './sets';

/** Half of the articles, or all. */
export type MeasuredPart = 'fit' | 'report' | 'all';

/** One line of figures. */
export interface Figure {
  readonly set: string;
  readonly rule: string;
  readonly ours: Counts;
  readonly plain: Counts;
}

/** An article with what was predicted for it. */
export interface Run<Article> {
  readonly article: Article;
  readonly ours: readonly DatedSentence[];
  readonly plain: readonly DatedSentence[];
}

/** Everything that was measured, with the predictions for whoever wants to see the errors. */
export interface Measurement {
  readonly figures: readonly Figure[];
  /** Of pairs of events with two different dates, how many are in the right order. */
  readonly order: { readonly pairs: number; readonly right: number };
  readonly eventRuns: ReadonlyMap<string, readonly Run<SetArticle>[]>;
  readonly datedRuns: readonly Run<GoldArticle>[];
}

/** Measures one part of all sets. */
export async function measure(folder: string, part: MeasuredPart, packs: Packs): Promise<Measurement> {
  const isIn = ({ id }: { readonly id: string }): boolean => part === 'all' || partOf(id) === part;
  const eventRuns = new Map<string, readonly Run<SetArticle>[]>();
  for (const name of eventSets) {
    const articles = readEventSet(folder, name).filter(isIn);
    const readPlain = ({ text, date, sentences }: SetArticle): DatedSentence[] =>
      readPlainDates(
        text,
        date,
        sentences.map(([start, end]) => ({ start, end })),
      );
    eventRuns.set(name, await runAll(articles, packs, readPlain));
  }
  const gold = readGoldArticles(folder).filter(isIn);
  const datedRuns = await runAll(gold, packs, ({ text, date }) => readPlainDates(text, date, null));
  const orders = [...eventRuns.values()].flat().map(({ article, ours }) => scoreOrder(article, ours));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  return {
    figures: [
      ...[...eventRuns].flatMap(([set, runs]) => eventRules.map((rule) => count(set, rule, runs, scoreEvents))),
      ...datedRules.map((rule) => count('articles', rule, datedRuns, scoreDated)),
    ],
    order: { pairs: sum(orders.map(({ pairs }) => pairs)), right: sum(orders.map(({ right }) => right)) },
    ...{ eventRuns, datedRuns },
  };
}

function count<Article, Rule extends string>(
  set: string,
  rule: Rule,
  runs: readonly Run<Article>[],
  score: (article: Article, predicted: readonly DatedSentence[], rule: Rule) => Counts,
): Figure {
  return {
    ...{ set, rule },
    ours: addCounts(runs.map(({ article, ours }) => score(article, ours, rule))),
    plain: addCounts(runs.map(({ article, plain }) => score(article, plain, rule))),
  };
}

async function runAll<Article extends { readonly id: string; readonly text: string; readonly date: string | null }>(
  articles: readonly Article[],
  packs: Packs,
  readPlain: (article: Article) => DatedSentence[],
): Promise<Run<Article>[]> {
  const runs: Run<Article>[] = [];
  for (const article of articles) {
    const ours = toPredictedEvents(article.text, await readTimeline(article, packs));
    runs.push({ article, ours, plain: readPlain(article) });
  }
  return runs;
}
