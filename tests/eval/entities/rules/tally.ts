/** Makes figures of verdicts. Shares keep their counts, so that a reader sees how much a figure is worth. */
import type { JudgedArticle, JudgedAsk, JudgedLink } from './verdicts';

/** `hits` of `count`. */
export interface Share {
  readonly hits: number;
  readonly count: number;
}

/** The figures of a set. */
export interface Tally {
  /** Right links of all that are right or wrong. */
  readonly precision: Share;
  /** The same, links on names without an entry ignored. */
  readonly precisionKnown: Share;
  /** Answers found of all that were asked for. */
  readonly recall: Share;
  readonly recallInPack: Share;
  /** Right answers among those that the pack holds and whose words are linked to anything. */
  readonly accuracyInPack: Share;
}

/** The value of a share; null where nothing was counted. */
export function valueOf({ hits, count }: Share): number | null {
  return count === 0 ? null : hits / count;
}

/** The harmonic mean of precision and recall; 0 where either has nothing. */
export function toF1(precision: Share, recall: Share): number {
  const p = valueOf(precision) ?? 0;
  const r = valueOf(recall) ?? 0;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Adds up the verdicts of articles. */
export function tally(articles: readonly JudgedArticle[]): Tally {
  const links = articles.flatMap((judged) => judged.links);
  const asks = articles.flatMap((judged) => judged.asks);
  const right = links.filter(({ verdict }) => verdict === 'right').length;
  const wrong = links.filter(isWrong);
  const known = wrong.filter(({ verdict }) => verdict !== 'no-entry').length;
  const held = asks.filter(({ inPack }) => inPack);
  return {
    precision: { hits: right, count: right + wrong.length },
    precisionKnown: { hits: right, count: right + known },
    recall: toShare(asks),
    recallInPack: toShare(held),
    accuracyInPack: toShare(held.filter(({ verdict }) => verdict !== 'missed')),
  };
}

/** Whether a link counts against the linker. */
export function isWrong({ verdict }: JudgedLink): boolean {
  return verdict !== 'right' && verdict !== 'ignored';
}

/** The answers found among those asked for. */
export function toShare(asks: readonly JudgedAsk[]): Share {
  return { hits: asks.filter(({ verdict }) => verdict === 'right').length, count: asks.length };
}
