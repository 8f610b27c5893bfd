/** The tables of the linking report, each made of verdicts. They hold counts and shares only, never words of the sets. */
import type { Belief } from '../rules/calibration';
import { brierScore, calibrationError, reliabilityOf } from '../rules/calibration';
import { errorClasses } from '../rules/error-class';
import type { ErrorClass } from '../rules/error-class';
import { bootstrap, wilson } from '../rules/intervals';
import { isWrong, tally, toF1, toShare } from '../rules/tally';
import type { JudgedArticle, JudgedAsk, JudgedLink } from '../rules/verdicts';
import { printFigure, printInterval, printShare } from './table';
import type { Table } from './table';

/** Judged articles under the name of their row. */
export interface NamedResult {
  readonly name: string;
  readonly articles: readonly JudgedArticle[];
}

/** End to end: right links, answers found, and their mean. */
export function endToEnd(results: readonly NamedResult[]): Table {
  const columns = ['set', 'articles', 'precision', '95 %', 'unknown ignored', 'recall', '95 %', 'F1', '95 %'];
  const rows = results.map(({ name, articles }) => {
    const { precision, precisionKnown, recall } = tally(articles);
    const f1 = (drawn: readonly JudgedArticle[]): number => toF1(tally(drawn).precision, tally(drawn).recall);
    return [
      ...[name, String(articles.length), printShare(precision)],
      printInterval(wilson(precision.hits, precision.count)),
      ...[printShare(precisionKnown), printShare(recall), printInterval(wilson(recall.hits, recall.count))],
      ...[printFigure(f1(articles)), printInterval(bootstrap(articles, f1))],
    ];
  });
  return { columns, rows };
}

/** Given the pack: answers that it holds, and what was chosen where its names were linked. */
export function givenThePack(results: readonly NamedResult[]): Table {
  const columns = ['set', 'recall in the pack', '95 %', 'accuracy when detected', '95 %'];
  const rows = results.map(({ name, articles }) => {
    const { recallInPack, accuracyInPack } = tally(articles);
    return [
      ...[name, printShare(recallInPack), printInterval(wilson(recallInPack.hits, recallInPack.count))],
      ...[printShare(accuracyInPack), printInterval(wilson(accuracyInPack.hits, accuracyInPack.count))],
    ];
  });
  return { columns, rows };
}

/** How the class of a link or of a name is found. */
export interface Classifier {
  ofAsk(ask: JudgedAsk): ErrorClass;
  ofLink(link: JudgedLink, article: JudgedArticle): ErrorClass;
}

/** By class of name: answers in the pack found, linked to something else, and passed over; and the wrong links of the class. */
export function byClass(
  articles: readonly JudgedArticle[],
  classifiers: ReadonlyMap<JudgedArticle, Classifier>,
): Table {
  const asks = articles.flatMap((judged) =>
    judged.asks
      .filter(({ inPack }) => inPack)
      .map((ask) => ({ ask, class: classifiers.get(judged)?.ofAsk(ask) ?? 'other' })),
  );
  const wrong = articles.flatMap((judged) =>
    judged.links.filter(isWrong).map((link) => classifiers.get(judged)?.ofLink(link, judged) ?? 'other'),
  );
  const rows = errorClasses.map((name) => {
    const own = asks.filter((one) => one.class === name).map(({ ask }) => ask);
    const count = (wanted: JudgedAsk['verdict']): string =>
      String(own.filter(({ verdict }) => verdict === wanted).length);
    const wrongOnes = wrong.filter((one) => one === name).length;
    return [name, printShare(toShare(own)), count('wrong'), count('missed'), String(wrongOnes)];
  });
  return { columns: ['class', 'found in the pack', 'other entity', 'missed', 'wrong links'], rows };
}

/** Wrong links by what stands at their words. */
export function wrongLinks(results: readonly NamedResult[]): Table {
  const verdicts = ['other-entity', 'no-entry', 'other-words', 'stray'] as const;
  const rows = results.map(({ name, articles }) => {
    const links = articles.flatMap((judged) => judged.links);
    return [name, ...verdicts.map((wanted) => String(links.filter(({ verdict }) => verdict === wanted).length))];
  });
  return {
    columns: ['set', 'other entity', 'name without an entry', 'other words of a name', 'words that are no name'],
    rows,
  };
}

/** The links that were judged right or wrong, with the confidence in them. */
export function beliefsOf(articles: readonly JudgedArticle[]): Belief[] {
  return articles
    .flatMap((judged) => judged.links)
    .filter(({ verdict }) => verdict !== 'ignored')
    .map(({ mention, verdict }) => ({ confidence: mention.confidence, isRight: verdict === 'right' }));
}

/** What was believed and what came out. */
export function reliability(beliefs: readonly Belief[]): Table {
  const rows = reliabilityOf(beliefs).map(({ from, to, count, meanConfidence, shareRight }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    ...[String(count), printFigure(meanConfidence), printFigure(shareRight)],
    printInterval(wilson(Math.round(shareRight * count), count)),
  ]);
  return { columns: ['confidence', 'links', 'mean', 'right', '95 %'], rows };
}

/** The two figures of calibration in one line. */
export function calibrationLine(beliefs: readonly Belief[]): string {
  const ece = printFigure(calibrationError(beliefs));
  const brier = printFigure(brierScore(beliefs));
  return `Expected calibration error ${ece}, Brier score ${brier}, ${String(beliefs.length)} links.`;
}
