/** Scores links as whole articles are scored: the very words and one of the titles; inside or around a name with one of its titles is neither right nor wrong. */
import type { Mention } from '@/lib/core/entities/mention';
import { touches } from '../gold/gold';
import type { GoldArticle } from '../gold/gold';
import type { PackAnswers } from './pack-answers';
import type { JudgedArticle, JudgedAsk, JudgedLink } from './verdicts';

/** Judges the links of one article; optional names that are linked rightly count as right. */
export function judgeWhole(
  article: GoldArticle,
  mentions: readonly Mention[],
  { isSame, holds }: PackAnswers,
): JudgedArticle {
  const keyOf = ({ start, end }: { start: number; end: number }): string => `${String(start)}-${String(end)}`;
  const said = new Map(mentions.map((mention) => [keyOf(mention), mention]));
  const gold = new Map(article.names.map((name) => [keyOf(name), name]));
  const agrees = (mention: Mention, name: (typeof article.names)[number]): boolean =>
    name.entity !== null && isSame(mention.entityId, name.entity);

  const links = [...said.values()].map((mention): JudgedLink => {
    const same = gold.get(keyOf(mention));
    if (same !== undefined) {
      const other = same.entity === null ? 'no-entry' : 'other-entity';
      return { mention, verdict: agrees(mention, same) ? 'right' : other, gold: same };
    }
    const near = article.names.filter((name) => touches(name, mention));
    const sameEntity = near.find((name) => agrees(mention, name));
    if (sameEntity !== undefined) return { mention, verdict: 'ignored', gold: sameEntity };
    return { mention, verdict: near.length === 0 ? 'stray' : 'other-words', gold: near[0] ?? null };
  });
  const asks = article.names
    .filter(({ demand }) => demand === 'required')
    .map((name): JudgedAsk => {
      const mention = said.get(keyOf(name));
      const verdict = mention === undefined ? 'missed' : agrees(mention, name) ? 'right' : 'wrong';
      return { gold: name, verdict, inPack: name.entity !== null && holds(name.entity) };
    });
  return { article, links, asks };
}
