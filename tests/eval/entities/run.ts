/**
 * Measures entity linking: `npm run eval -- entities [set…] [--part fit|report|whole]`; sets are news-fair-v1, articles, north-korea, reuters-128,
 * meantime, names, disambiguation. Without a set all are measured and the tables are written to `tests/eval/README.md`.
 * `--errors SET` lists what went wrong in the half for fitting (or in `--part`).
 */
import { parseArgs } from 'node:util';
import { readSet, setNames } from './gold/sets';
import type { EntitySet, SetName } from './gold/sets';
import { openLinker } from './linker-under-test';
import type { LinkerUnderTest } from './linker-under-test';
import { createClassifier } from './report/classifier';
import { printErrors } from './report/print-errors';
import { measureDisambiguation } from './report/measure-disambiguation';
import { measureNames } from './report/measure-names';
import { linkingReport } from './report/linking-report';
import type { Extent } from './report/linking-report';
import { writeSection } from '../write-section';
import type { JudgedArticle } from './rules/verdicts';
import { partOf } from './split';
import type { Part } from './split';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, part: { type: 'string' } },
});

function judgeSet(set: EntitySet, linker: LinkerUnderTest, link: LinkerUnderTest['link']): JudgedArticle[] {
  return set.articles.map((article) => set.judge(article, link(article).mentions, linker.answersFor(set)));
}

function isSetName(name: string): name is SetName {
  return (setNames as readonly string[]).includes(name);
}

function inPart(articles: readonly JudgedArticle[], part: Part | null): JudgedArticle[] {
  return articles.filter(({ article }) => part === null || partOf(article.id) === part);
}

function listErrors(name: string, linker: LinkerUnderTest): void {
  const set = isSetName(name) ? readSet(name) : null;
  if (set === null) {
    console.error(`There is no set ${name} here.`);
    process.exitCode = 2;
    return;
  }
  const part = values.part === 'whole' ? null : values.part === 'report' ? 'report' : 'fit';
  printErrors(inPart(judgeSet(set, linker, linker.link), part), createClassifier(linker, set));
}

async function measure(wanted: readonly string[], linker: LinkerUnderTest): Promise<void> {
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const sections: { readonly printed: string; readonly kept: string }[] = [];
  const sets = setNames.filter(isWanted).flatMap((name) => readSet(name) ?? []);
  if (sets.length > 0) {
    const judged = sets.map((set) => ({
      set,
      articles: judgeSet(set, linker, linker.link),
      withRoles: judgeSet(set, linker, linker.linkAll),
    }));
    const toReport = (extents: readonly Extent[]): string => linkingReport(judged, linker, extents);
    sections.push({ printed: toReport(['fit', 'report', 'whole']), kept: toReport(['report', 'whole']) });
  }
  for (const measured of [
    isWanted('names') ? measureNames(linker) : null,
    isWanted('disambiguation') ? measureDisambiguation(linker) : null,
  ])
    if (measured !== null) sections.push({ printed: measured, kept: measured });
  if (sections.length === 0) {
    console.log('None of these sets is on this machine: nothing measured.');
    return;
  }
  console.log(sections.map(({ printed }) => printed).join('\n\n'));
  const report = sections.map(({ kept }) => kept).join('\n\n');
  if (wanted.length === 0) await writeSection('Entity linking', 'npm run eval -- entities', report);
}

const linker = await openLinker();
if (values.errors === undefined) await measure(positionals, linker);
else listErrors(values.errors, linker);
