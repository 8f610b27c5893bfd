/**
 * Prints how well the dated sentences of articles are found, beside a plain date parser in the same run: `npm run eval -- timelines
 * [fit|report|all] [--errors SET]`. Errors are listed for the half that may be looked at only.
 */
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import { readTimeline, toPredictedEvents } from '@/lib/cli/predict/timeline';
import type { Packs } from '@/lib/knowledge/open-packs';
import { sharedPath } from '../../support/shared';
import { partOf } from '../entities/split';
import { addCounts, toRates } from './dated-sentence';
import type { Counts, DatedSentence } from './dated-sentence';
import { listEventErrors, listDatedErrors } from './list-errors';
import { readPlainDates } from './plain-dates';
import { datedRules, scoreDated } from './score-dated';
import { eventRules, scoreEvents, scoreOrder } from './score-events';
import { eventSets, readEventSet, readGoldArticles } from './sets';

interface Readable {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

/** Predictions of the product and of the plain parser, article by article. */
interface Run<Article extends Readable> {
  readonly article: Article;
  readonly ours: readonly DatedSentence[];
  readonly plain: readonly DatedSentence[];
}

async function run<Article extends Readable>(
  articles: readonly Article[],
  packs: Packs,
  readPlain: (article: Article) => DatedSentence[],
): Promise<Run<Article>[]> {
  const runs: Run<Article>[] = [];
  for (const article of articles) {
    const timeline = await readTimeline(article, packs);
    runs.push({ article, ours: toPredictedEvents(article.text, timeline), plain: readPlain(article) });
  }
  return runs;
}

function print(label: string, ours: Counts, plain: Counts): void {
  const [a, b] = [toRates(ours), toRates(plain)];
  const cells = [a.precision, a.recall, a.f1, b.f1].map((rate) => rate.toFixed(3).padStart(7));
  console.log(`${label.padEnd(28)}${cells.join('')}   ${ours.right} right, ${ours.extra} extra, ${ours.missed} missed`);
}

async function main(folder: string, part: string, errorsOf: string | null): Promise<void> {
  const packs = await openStarterPack();
  const isIn = ({ id }: Readable): boolean => part === 'all' || partOf(id) === part;
  console.log(
    `${part}                            P      R     F1  plain   (plain: chrono-node, each date on its own sentence)`,
  );
  for (const name of eventSets) {
    const articles = readEventSet(folder, name).filter(isIn);
    const runs = await run(articles, packs, ({ text, date, sentences }) =>
      readPlainDates(
        text,
        date,
        sentences.map(([start, end]) => ({ start, end })),
      ),
    );
    for (const rule of eventRules) {
      const count = (pick: 'ours' | 'plain'): Counts =>
        addCounts(runs.map((one) => scoreEvents(one.article, one[pick], rule)));
      print(`${name} ${rule}`, count('ours'), count('plain'));
    }
    const orders = runs.map(({ article, ours }) => scoreOrder(article, ours));
    const pairs = orders.reduce((sum, order) => sum + order.pairs, 0);
    if (pairs > 0) console.log(`${name} order: ${orders.reduce((sum, { right }) => sum + right, 0)} of ${pairs} pairs`);
    if (errorsOf === name) runs.filter(isFit).forEach(({ article, ours }) => listEventErrors(article, ours));
  }
  const runs = await run(readGoldArticles(folder).filter(isIn), packs, ({ text, date }) =>
    readPlainDates(text, date, null),
  );
  for (const rule of datedRules) {
    const count = (pick: 'ours' | 'plain'): Counts =>
      addCounts(runs.map((one) => scoreDated(one.article, one[pick], rule)));
    print(`articles ${rule}`, count('ours'), count('plain'));
  }
  if (errorsOf === 'articles') runs.filter(isFit).forEach(({ article, ours }) => listDatedErrors(article, ours));
}

function isFit({ article }: Run<Readable>): boolean {
  return partOf(article.id) === 'fit';
}

const folder = sharedPath('eval');
const list = process.argv.indexOf('--errors');
if (folder === null) console.log('The sets are not on this machine: nothing measured.');
else await main(folder, process.argv[2] ?? 'report', list < 0 ? null : (process.argv[list + 1] ?? null));
