/** The sets with links by name, as far as they are on this machine. */
import { sharedPath } from '../../../support/shared';
import { judgeLinked } from '../rules/judge-linked';
import { judgeWhole } from '../rules/judge-whole';
import type { PackAnswers } from '../rules/pack-answers';
import type { JudgedArticle } from '../rules/verdicts';
import type { Mention } from '@/lib/core/entities/mention';
import type { GoldArticle } from './gold';
import { readLinkedSet } from './linked-sets';
import { readSingleArticle, readWholeArticles } from './whole-articles';

/** The sets in the order in which they are printed. */
export const setNames = ['news-fair-v1', 'articles', 'north-korea', 'reuters-128', 'meantime'] as const;
export type SetName = (typeof setNames)[number];

/** A set and its rules. */
export interface EntitySet {
  readonly name: SetName;
  readonly articles: readonly GoldArticle[];
  /** How answers are compared. */
  readonly answers: 'wikidata' | 'title';
  /** Whether every name is marked, so that a link elsewhere is surely wrong; reuters-128 and meantime leave out many obvious names. */
  readonly isComplete: boolean;
  judge(article: GoldArticle, mentions: readonly Mention[], answers: PackAnswers): JudgedArticle;
}

/** A set that is on this machine, or null. */
export function readSet(name: SetName): EntitySet | null {
  if (name === 'articles' || name === 'north-korea') {
    const articles = name === 'articles' ? readArticles() : readNorthKorea();
    return articles && { name, articles, answers: 'title', isComplete: true, judge: judgeWhole };
  }
  const path = sharedPath('eval', 'entities', `${name}.jsonl`);
  const isComplete = name === 'news-fair-v1';
  return path === null
    ? null
    : { name, articles: readLinkedSet(path), answers: 'wikidata', isComplete, judge: judgeLinked };
}

function readArticles(): GoldArticle[] | null {
  const gold = sharedPath('eval', 'articles');
  const pages = sharedPath('pages');
  return gold === null || pages === null ? null : readWholeArticles(gold, pages);
}

function readNorthKorea(): GoldArticle[] | null {
  const folder = sharedPath('articles', 'north-korea');
  return folder === null ? null : [readSingleArticle(folder, 'north-korea', '2025-07-01')];
}
