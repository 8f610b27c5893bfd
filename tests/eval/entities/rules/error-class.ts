/**
 * Sorts names by what makes them hard, so that errors of one kind are seen together. The first rule that applies decides; each is a rule about
 * the written words, the pack and the answer, never about a single name.
 */
import type { Lexicon } from '@/lib/core/entities/lexicon';
import type { EntityProfile } from '@/lib/core/entities/lexicon';
import { nameWords } from '@/lib/core/text/normalise';
import type { GoldEntity } from '../gold/gold';
import { canonicalTitle } from './canonical-title';
import type { PackAnswers } from './pack-answers';

/** The classes in the order in which their rules are asked. */
export const errorClasses = ['demonym', 'acronym', 'metonym', 'partial name', 'rare sense', 'other'] as const;
export type ErrorClass = (typeof errorClasses)[number];

/** What the rules look up. */
export interface ClassKnowledge {
  readonly lexicon: Lexicon;
  readonly answers: PackAnswers;
}

const acronym = /^(?:\p{Lu}\.?[\p{N}&-]?){2,7}s?$/u;

/**
 * The class of a name. `demonym`: the pack lists the words as a people's or country's adjective. `acronym`: capitals only, and not the answer's
 * whole title. `metonym`: the words' commonest meaning is a place, and the answer is something else. `partial name`: the words are some of the
 * words of the answer's title. `rare sense`: the words' commonest meaning in the pack is something else. `other`: the rest.
 */
export function classOf(words: string, answer: GoldEntity | null, { lexicon, answers }: ClassKnowledge): ErrorClass {
  const key = nameWords(words);
  const candidates = lexicon.find(key)?.candidates ?? [];
  if (candidates.length > 0 && candidates.every(({ use }) => use === 'demonym')) return 'demonym';
  const titles = (answer?.titles ?? []).map(canonicalTitle);
  if (acronym.test(words) && !titles.includes(canonicalTitle(words))) return 'acronym';
  if (answer === null) return 'other';
  const commonest = candidates
    .filter(({ use }) => use !== 'short')
    .reduce<(typeof candidates)[number] | null>(
      (best, one) => (best === null || one.commonness > best.commonness ? one : best),
      null,
    );
  const usual = commonest === null ? null : lexicon.profile(commonest.entityId);
  const isUsual = usual === null || answers.isSame(usual.id, answer);
  if (usual !== null && isPlace(usual) && (!isUsual || standsForMore(usual, answer))) return 'metonym';
  if (isPartOfTitle(key, titles)) return 'partial name';
  return isUsual ? 'other' : 'rare sense';
}

function isPlace({ kind, seatOf }: EntityProfile): boolean {
  return kind === 'place' || kind === 'country' || seatOf !== null;
}

/** Where annotators accept the place and its government, the place acts. */
function standsForMore({ seatOf, name, wikipedia }: EntityProfile, answer: GoldEntity): boolean {
  const own = [name, wikipedia ?? name].map(canonicalTitle);
  return seatOf !== null && answer.titles.some((title) => !own.includes(canonicalTitle(title)));
}

function isPartOfTitle(key: readonly string[], titles: readonly string[]): boolean {
  return titles.some((title) => {
    const words = nameWords(title.replace(/\s*\([^)]*\)$/, ''));
    return key.length > 0 && key.length < words.length && key.every((word) => words.includes(word));
  });
}
