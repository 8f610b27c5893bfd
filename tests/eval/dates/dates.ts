/**
 * Prints how well dates are found and understood in annotated news, beside chrono-node: `npm run eval -- dates [fit|report|all] [--list SET]`.
 * The half that was not read while the rules were written is reported by default; `--list` shows the errors of the half that was.
 */
import { tagDatesNow } from '@/lib/core/dates/tag/tag-dates';
import { sharedPath } from '../../support/shared';
import { tagWithChrono } from './chrono-timex';
import { dateSets, isForFitting, readDateSet } from './date-sets';
import type { DatedArticle, Timex } from './date-sets';
import { addCounts, emptyCounts, pairTimex, toF1 } from './score-dates';
import type { DateCounts, PairedTimex } from './score-dates';
import { printTraps } from './traps';

type Tagger = (text: string, date: string | null) => readonly Timex[];

const taggers: Readonly<Record<string, Tagger>> = { backstory: tagDatesNow, 'chrono-node': tagWithChrono };
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function count(articles: readonly DatedArticle[], tag: Tagger): DateCounts {
  const counts = emptyCounts();
  for (const article of articles) addCounts(counts, pairTimex(article, tag(article.text, article.date)));
  return counts;
}

function toRow(name: string, tagger: string, counts: DateCounts): string {
  const { relaxed, strict, value, type, predicted, gold, calendar, calendarFound, calendarRight } = counts;
  const figures = [
    toF1(relaxed, counts),
    relaxed / predicted,
    relaxed / gold,
    toF1(strict, counts),
    toF1(value, counts),
    toF1(type, counts),
    calendarFound / calendar,
    calendarRight / calendar,
  ];
  return `${name.padEnd(15)} ${tagger.padEnd(11)} ${String(gold).padStart(5)} ${figures.map(percent).join(' ')}`;
}

function merge(all: readonly DateCounts[]): DateCounts {
  const sum = emptyCounts();
  for (const counts of all) for (const key of Object.keys(sum) as (keyof DateCounts)[]) sum[key] += counts[key];
  return sum;
}

/** One line for each pair that is not right in every respect. */
function listErrors(articles: readonly DatedArticle[]): void {
  for (const article of articles) {
    for (const pair of pairTimex(article, tagDatesNow(article.text, article.date))) {
      const line = describe(article, pair);
      if (line !== null) console.log(line);
    }
  }
}

function describe({ id, text, date }: DatedArticle, { gold, predicted }: PairedTimex): string | null {
  const isSame = gold?.start === predicted?.start && gold?.end === predicted?.end && gold?.value === predicted?.value;
  if (isSame) return null;
  const at = gold ?? predicted;
  const around = text.slice(Math.max(0, (at?.start ?? 0) - 60), (at?.end ?? 0) + 40).replace(/\s+/g, ' ');
  const show = (one: Timex | null): string =>
    one === null ? '–' : `[${text.slice(one.start, one.end)}] ${one.type} ${one.value}`;
  const kind =
    gold === null ? 'EXTRA' : predicted === null ? 'MISSED' : gold.value === predicted.value ? 'SPAN' : 'VALUE';
  return `${kind} ${id.replace(/^.*\//, '')} ${date ?? ''} | gold ${show(gold)} | found ${show(predicted)} | …${around}…`;
}

function main(folder: string, part: string, listed: string | null): void {
  const wanted = (id: string): boolean => part === 'all' || isForFitting(id) === (part === 'fit');
  const sets = dateSets.map((name) => ({ name, articles: readDateSet(folder, name).filter(({ id }) => wanted(id)) }));
  if (listed !== null) {
    listErrors(
      sets
        .filter(({ name }) => name === listed)
        .flatMap(({ articles }) => articles.filter(({ id }) => isForFitting(id))),
    );
    return;
  }
  console.log(
    `${part}: ${sets.map(({ name, articles }) => `${articles.length} articles of ${name}`).join(', ')}; per cent\n`,
  );
  console.log('                                    relaxed              strict  value   type  calendar dates');
  console.log('set             tagger         n     F1      P      R     F1     F1     F1  found  right');
  for (const [tagger, tag] of Object.entries(taggers)) {
    const counted = sets.map(({ articles }) => count(articles, tag));
    sets.forEach(({ name }, nth) => console.log(toRow(name, tagger, counted[nth] ?? emptyCounts())));
    console.log(toRow('first two', tagger, merge(counted.slice(0, 2))));
  }
}

const folder = sharedPath('eval', 'dates');
const list = process.argv.indexOf('--list');
if (folder === null) console.log('The annotated texts are not on this machine: only the traps are measured.');
else main(folder, process.argv[2] ?? 'report', list < 0 ? null : (process.argv[list + 1] ?? null));
if (list < 0) printTraps(taggers, process.argv.includes('--traps'));
