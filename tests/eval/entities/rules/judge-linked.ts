/**
 * Scores links as the entity sets are scored (A2KB, strong match): right words, grown to word ends, and right entity. It counts only what lies
 * in the annotated part; how numbers are made of the verdicts is decided elsewhere.
 */
import type { Mention } from '@/lib/core/entities/mention';
import { touches, withChildren } from '../gold/gold';
import type { GoldArticle, GoldName } from '../gold/gold';
import type { PackAnswers } from './pack-answers';
import type { JudgedArticle, JudgedAsk, JudgedLink, LinkVerdict } from './verdicts';
import { growToWordEnds } from './word-ends';

/** Judges the links of one article. */
export function judgeLinked(
  article: GoldArticle,
  mentions: readonly Mention[],
  { isSame, holds }: PackAnswers,
): JudgedArticle {
  const { text, span } = article;
  const keyOf = (one: { start: number; end: number }): string => {
    const { start, end } = growToWordEnds(text, one);
    return `${String(start)}-${String(end)}`;
  };
  const inside = mentions.filter(({ start, end }) => span.start <= start && end <= span.end);
  const said = new Map(inside.map((mention) => [keyOf(mention), mention]));
  const isRight = (name: GoldName): boolean => {
    const mention = said.get(keyOf(name));
    return mention !== undefined && name.entity !== null && isSame(mention.entityId, name.entity);
  };
  /** A name is got by its own words, or by all its shorter readings together. */
  const isGot = (name: GoldName): boolean => isRight(name) || (name.children.length > 0 && name.children.every(isGot));
  const isHeld = (name: GoldName): boolean =>
    (name.entity !== null && holds(name.entity)) || (name.children.length > 0 && name.children.every(isHeld));

  const asks = toUnits(article.names).map((gold): JudgedAsk => {
    const isLinked = withChildren(gold).some((name) => said.has(keyOf(name)));
    return { gold, verdict: isGot(gold) ? 'right' : isLinked ? 'wrong' : 'missed', inPack: isHeld(gold) };
  });

  const byWords = new Map<string, GoldName[]>();
  const all = article.names.flatMap(withChildren);
  for (const name of all) byWords.set(keyOf(name), [...(byWords.get(keyOf(name)) ?? []), name]);
  const counted = new Set<GoldName>();
  const links = inside.map((mention): JudgedLink => {
    const same = byWords.get(keyOf(mention)) ?? [];
    const right = same.find(isRight);
    if (right === undefined) return judgeOther(mention, same, all);
    const unit = asks.find(({ gold }) => withChildren(gold).includes(right));
    const isFirst = unit?.verdict === 'right' && !counted.has(unit.gold);
    if (unit !== undefined) counted.add(unit.gold);
    return { mention, verdict: isFirst ? 'right' : 'ignored', gold: right };
  });
  return { article, links, asks };
}

/** What is asked for: a longest reading with its shorter ones below it, or these alone where the longest has no answer. */
function toUnits(names: readonly GoldName[]): GoldName[] {
  return names.flatMap((name) => (name.demand === 'required' ? [name] : toUnits(name.children)));
}

/** The verdict on a link that is not right. */
function judgeOther(mention: Mention, same: readonly GoldName[], all: readonly GoldName[]): JudgedLink {
  const [first] = same;
  if (first === undefined) {
    const near = all.find((name) => touches(name, mention));
    return { mention, verdict: near === undefined ? 'stray' : 'other-words', gold: near ?? null };
  }
  const demands = new Set(same.map(({ demand }) => demand));
  const verdict: LinkVerdict = demands.has('free')
    ? 'ignored'
    : demands.has('required') || demands.has('optional')
      ? 'other-entity'
      : 'no-entry';
  return { mention, verdict, gold: first };
}
