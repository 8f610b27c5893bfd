/** How found documents are scored: rare words count more than common ones, short texts more than long ones. It does not say where words stand. */
import type { Condition } from '../match/wanted';
import type { SearchKind } from '../search-types';
import type { Scores } from './scores';

/** Documents by their numbers, each with its score at the same place. */
export interface Scored {
  readonly numbers: readonly number[];
  readonly scores: readonly number[];
}

/** All documents, none better than another. */
export function everything(size: number): Scored {
  return { numbers: Array.from({ length: size }, (_, number) => number), scores: [] };
}

/** Those of the documents that have no score. */
export function dropScored({ numbers, scores: sums }: Scored, scores: Scores): Scored {
  const kept: { numbers: number[]; scores: number[] } = { numbers: [], scores: [] };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (scores.of(number) !== 0) continue;
    kept.numbers.push(number);
    kept.scores.push(sums[at] ?? 0);
  }
  return kept;
}

/** Those of the documents (all, for null) that have a score, with that added, times `rarity`. */
export function addScores(found: Scored | null, scores: Scores, rarity: number): Scored {
  const numbers = found?.numbers ?? scores.touched;
  const kept: { numbers: number[]; scores: number[] } = { numbers: [], scores: [] };
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    const score = scores.of(number);
    if (score === 0) continue;
    kept.numbers.push(number);
    kept.scores.push((found?.scores[at] ?? 0) + rarity * score);
  }
  return kept;
}

/** The usual measure, the logarithm of one in how many documents has it (Spärck Jones 1972). Having a value says nothing about how well the words fit. */
export function rarityOf({ anyOf }: Condition, size: number, { touched }: Scores): number {
  return anyOf.some(({ kind }) => kind === 'words') ? Math.log(1 + size / Math.max(1, touched.length)) : 0;
}

/** A text of this many words, those of its article's title among them, is neither short nor long. */
const usualLength = 50;

/** What is an article's or a project's own name counts more than the same words in a highlight's surroundings. */
const kindWeight: Readonly<Record<SearchKind, number>> = {
  highlight: 1,
  page: 1.5,
  'page-note': 1,
  'entity-note': 1,
  project: 1.5,
};

/** What the score of a document is multiplied with; between 0 and 2. */
export function prominenceOf(kind: SearchKind, length: number): number {
  return kindWeight[kind] / (0.75 + (0.25 * length) / usualLength);
}
