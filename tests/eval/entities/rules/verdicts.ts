/** What scoring an article gives: a verdict on each link that was made and on each link that was asked for. */
import type { Mention } from '@/lib/core/entities/mention';
import type { GoldArticle, GoldName } from '../gold/gold';

/**
 * `right`; `ignored`: neither right nor wrong; `other-entity`: the right words; `no-entry`: the words of a name outside the knowledge base;
 * `other-words`: some words of a gold name and others or fewer; `stray`: words that no annotator marked.
 */
export type LinkVerdict = 'right' | 'ignored' | 'other-entity' | 'no-entry' | 'other-words' | 'stray';

/** A link that was made. */
export interface JudgedLink {
  readonly mention: Mention;
  readonly verdict: LinkVerdict;
  /** The gold name of the same words, or else the first that has some of them; null for `stray`. */
  readonly gold: GoldName | null;
}

/** A link that was asked for; readings of the same words that include each other are one. */
export interface JudgedAsk {
  readonly gold: GoldName;
  /** `wrong`: the words are linked to something else. */
  readonly verdict: 'right' | 'wrong' | 'missed';
  /** Whether the pack holds the answer. */
  readonly inPack: boolean;
}

/** The verdicts on one article. */
export interface JudgedArticle {
  readonly article: GoldArticle;
  readonly links: readonly JudgedLink[];
  readonly asks: readonly JudgedAsk[];
}
