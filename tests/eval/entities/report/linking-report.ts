/** Puts the tables on linking together: end to end, given the pack, without demonyms, with roles, wrong links, classes, calibration; for each half and the whole. */
import type { EntitySet } from '../gold/sets';
import type { LinkerUnderTest } from '../linker-under-test';
import type { JudgedArticle } from '../rules/verdicts';
import { partOf } from '../split';
import type { Part } from '../split';
import { createClassifier, withoutDemonyms } from './classifier';
import { beliefsOf, byClass, calibrationLine, endToEnd, givenThePack, reliability, wrongLinks } from './sections';
import type { NamedResult } from './sections';
import { toMarkdown } from './table';

/** A set with its verdicts. */
export interface JudgedSet {
  readonly set: EntitySet;
  readonly articles: readonly JudgedArticle[];
  /** The same with roles linked too. */
  readonly withRoles: readonly JudgedArticle[];
}

/** A half of the sets, or all of them. */
export type Extent = Part | 'whole';

/** The report in Markdown, each table for the extents given. */
export function linkingReport(
  judged: readonly JudgedSet[],
  linker: LinkerUnderTest,
  extents: readonly Extent[],
): string {
  const results = judged.flatMap((one) => extents.flatMap((extent) => toResult(one.set, one.articles, extent)));
  const quiet = judged.flatMap(({ set, articles }) => {
    const named = withoutDemonyms(articles, createClassifier(linker, set));
    return extents.flatMap((extent) => toResult(set, named, extent));
  });
  const spoken = judged.flatMap(({ set, withRoles }) => extents.flatMap((extent) => toResult(set, withRoles, extent)));
  return [
    `The starter pack holds ${String(linker.entityCount)} entities.`,
    `**End to end.**\n\n${toMarkdown(endToEnd(results))}`,
    `**Given the pack.**\n\n${toMarkdown(givenThePack(results))}`,
    `**Demonyms neither linked nor asked for.**\n\n${toMarkdown(endToEnd(quiet))}`,
    `**Roles linked too.**\n\n${toMarkdown(endToEnd(spoken))}`,
    `**Wrong links.**\n\n${toMarkdown(wrongLinks(results))}`,
    ...extents.flatMap((extent) => classTables(judged, linker, extent)),
    ...extents.flatMap((extent) => calibration(judged, extent)),
  ].join('\n\n');
}

function toResult(set: EntitySet, articles: readonly JudgedArticle[], extent: Extent): NamedResult[] {
  const own = inExtent(articles, extent);
  // A set of one article has one half.
  return own.length === 0 || (set.articles.length === 1 && extent !== 'whole')
    ? []
    : [{ name: `${set.name}, ${extent}`, articles: own }];
}

function inExtent(articles: readonly JudgedArticle[], extent: Extent): JudgedArticle[] {
  return articles.filter(({ article }) => extent === 'whole' || partOf(article.id) === extent);
}

/** Classes are rare: the sets whose names are all marked are counted together, and so are the others. */
function classTables(judged: readonly JudgedSet[], linker: LinkerUnderTest, extent: Extent): string[] {
  return [true, false].flatMap((isComplete) => {
    const own = judged.filter(({ set }) => set.isComplete === isComplete);
    if (own.length === 0) return [];
    const classifiers = new Map(
      own.flatMap(({ set, articles }) => {
        const classifier = createClassifier(linker, set);
        return articles.map((one) => [one, classifier] as const);
      }),
    );
    const articles = inExtent([...classifiers.keys()], extent);
    const names = own.map(({ set }) => set.name).join(', ');
    return [`**By class: ${names}, ${extent}.**\n\n${toMarkdown(byClass(articles, classifiers))}`];
  });
}

function calibration(judged: readonly JudgedSet[], extent: Extent): string[] {
  const own = judged.filter(({ set }) => set.isComplete);
  const beliefs = beliefsOf(
    inExtent(
      own.flatMap(({ articles }) => articles),
      extent,
    ),
  );
  if (beliefs.length === 0) return [];
  const names = own.map(({ set }) => set.name).join(', ');
  return [`**Calibration: ${names}, ${extent}.** ${calibrationLine(beliefs)}\n\n${toMarkdown(reliability(beliefs))}`];
}
