/**
 * Builds the timeline of an article from its own sentences: which of them tell something with a date, when that was, whom they name. Dates are
 * the tagger's, entities the linker's; what is decided here is what belongs to which date and what is no event at all.
 */
import { tagDates } from '../../dates/tag/tag-dates';
import type { EntityId } from '../../entities/record';
import type { Block } from '../../text/page-text';
import type { ArticleTimeline } from '../article-entry';
import { findDateline, topOf } from './dateline';
import type { NamingMention } from './named-entities';
import { createOfficeStarts } from './office-starts';
import type { OfficeHolder } from './office-starts';
import { toStatements } from './statements';
import { toArticleEntries } from './to-entries';

/** What is read. */
export interface DatedArticle {
  readonly text: string;
  /** Blocks of the text in order; when there are none, each line is one. */
  readonly blocks: readonly Block[];
  /** EDTF date of publication; null to look for one under the headline. */
  readonly published: string | null;
  /** BCP 47; null is taken for English. */
  readonly language: string | null;
  /** Who is named where, sorted. */
  readonly mentions: readonly NamingMention[];
  /** People whose offices may be counted from ("in his first week in office"). */
  readonly holders: ReadonlyMap<EntityId, OfficeHolder>;
}

/** Reads the timeline of an article, pausing between slices of well under a millisecond. */
export function* readArticleTimeline(article: DatedArticle): Generator<void, ArticleTimeline> {
  const { text, mentions, blocks } = article;
  const language = article.language ?? 'en';
  const articleDate = article.published ?? (yield* readDateline(text, language));
  const offices = createOfficeStarts(mentions, article.holders, articleDate);
  const expressions = yield* tagDates(text, articleDate, { language, findOfficeStart: offices.find });
  const statements = yield* toStatements(text, blocks);
  return yield* toArticleEntries({ text, articleDate, expressions, statements, mentions, offices });
}

/** The same, run through without a pause. */
export function readArticleTimelineNow(article: DatedArticle): ArticleTimeline {
  const steps = readArticleTimeline(article);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function* readDateline(text: string, language: string): Generator<void, string | null> {
  const top = topOf(text);
  return findDateline(top, yield* tagDates(top, null, { language }));
}
