/**
 * Scores linked names against hand-made gold. A prediction with a gold span and one of its titles is right; one inside or around a gold mention with one of its titles
 * is neither; every other linked prediction is wrong. A required gold mention without a right prediction is missed.
 */

/** One gold mention; `entity` lists the titles of which any one is right, null is a name without an entry. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: readonly string[] | null;
  readonly required: boolean;
}

/** What the scorer needs of a prediction. */
export interface PredictedMention {
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly name: string;
}

/** The verdict on one article. */
export interface ArticleScore {
  readonly right: readonly PredictedMention[];
  readonly wrong: readonly PredictedMention[];
  readonly missed: readonly GoldMention[];
  readonly required: number;
  /** Share of the required mentions that were linked rightly. */
  readonly recall: number;
}

function canonical(title: string): string {
  return title
    .normalize('NFC')
    .replace(/_/g, ' ')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .trim()
    .toLowerCase();
}

function titlesOf(mention: PredictedMention): Set<string> {
  return new Set([mention.title ?? '', mention.name].map(canonical).filter((title) => title !== ''));
}

function agrees(mention: PredictedMention, gold: GoldMention): boolean {
  const titles = titlesOf(mention);
  return (gold.entity ?? []).some((title) => titles.has(canonical(title)));
}

/** Scores the predictions of one article. */
export function scoreArticle(gold: readonly GoldMention[], predicted: readonly PredictedMention[]): ArticleScore {
  const right: PredictedMention[] = [];
  const wrong: PredictedMention[] = [];
  for (const mention of predicted) {
    const same = gold.find(({ start, end }) => start === mention.start && end === mention.end);
    const touched = gold.filter(({ start, end }) => start < mention.end && mention.start < end);
    if (same !== undefined) (agrees(mention, same) ? right : wrong).push(mention);
    else if (!touched.some((near) => agrees(mention, near))) wrong.push(mention);
  }
  const required = gold.filter((mention) => mention.required);
  const missed = required.filter(
    (mention) => !right.some(({ start, end }) => start === mention.start && end === mention.end),
  );
  return {
    right,
    wrong,
    missed,
    required: required.length,
    recall: required.length === 0 ? 1 : 1 - missed.length / required.length,
  };
}
