/** Weighs the places where a quote's very words stand as edited passages are weighed, so that both can be ranked together. */
import { toEvidence, weigh } from '../changed/judge-passage';
import type { Passage } from '../changed/passage';
import type { WeighedPassage } from '../changed/weigh-passages';
import type { FoldedAnchor } from '../folded/folded-anchor';
import type { GramIndex } from '../folded/gram-index';
import { toTokens } from '../folded/tokens';
import { compareContext } from './context';
import type { Context, SideContext } from './context';
import { rankContext } from './judge-words';
import { findOccurrences } from './occurrences';

/** How many places are compared, and how many of them are weighed. */
const comparedAtMost = 200;
const weighedAtMost = 8;
/** What two pieces of unrelated prose have in common, letter by letter. */
const likenessByChance = 0.3;

/** The places whose context fits best. */
export function weighOccurrences(index: GramIndex, folded: FoldedAnchor): WeighedPassage[] {
  const { exact, anchor } = folded;
  return findOccurrences(index, exact, comparedAtMost, anchor.start)
    .map((start) => ({ start, context: compareContext(index.text, folded, { start, end: start + exact.length }) }))
    .sort((a, b) => rankContext(b.context) - rankContext(a.context))
    .slice(0, weighedAtMost)
    .map(({ start, context }) => {
      const passage = toPassage(folded, start, context);
      const evidence = toEvidence(folded, passage);
      return { passage, evidence, logOdds: weigh(evidence) };
    });
}

function toPassage({ exact }: FoldedAnchor, start: number, { before, after }: Context): Passage {
  const weight = toTokens(exact).reduce((sum, token) => sum + token.weight, 0);
  const end = start + exact.length;
  return {
    start,
    end,
    likeness: 1,
    weights: { quote: weight, place: weight, matched: weight },
    matches: [{ start, end, weight }],
    before: toShare(before),
    after: toShare(after),
    beforeEnd: null,
    afterStart: null,
    lostStart: false,
    lostEnd: false,
  };
}

/** Letters in common as the share of words in common that it stands for. */
function toShare({ likeness }: SideContext): number | null {
  return likeness === null ? null : Math.max(0, (likeness - likenessByChance) / (1 - likenessByChance));
}
