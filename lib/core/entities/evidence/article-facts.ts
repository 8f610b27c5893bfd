/** What the article as a whole tells about an entity: its context words and its relations to what is surely named. Computed once for each entity that comes up. */
import { nameWords } from '../../text/normalise';
import type { ArticleFacts } from './evidence';
import type { Evidence, FeatureName } from '../decide/features';
import type { KnownSpan } from '../spans/known-spans';
import type { EntityProfile } from '../lexicon';
import type { EntityId } from '../record';
import type { Token } from '../spans/tokens';

/** Reads a profile by id; null when its pack has lost it. */
export type ReadProfile = (id: EntityId) => EntityProfile | null;

/** A reading more common than this, in a name that has no other, is taken for sure when it comes to vouching for others. */
const sureCommonness = 0.95;

/** The entities that the article names beyond doubt: full names with one common reading. */
export function toAnchors(spans: Iterable<KnownSpan>): Set<EntityId> {
  const anchors = new Set<EntityId>();
  for (const { candidates } of spans) {
    const [only, other] = candidates;
    if (only?.use === 'name' && other === undefined && only.commonness >= sureCommonness) anchors.add(only.entityId);
  }
  return anchors;
}

/** What the facts are gathered from. */
export interface ArticleSources {
  readonly tokens: readonly Token[];
  /** The article's title: its words vouch even when it is no block of the text. */
  readonly title: string | null;
  /** The entities surely named. */
  readonly anchors: ReadonlySet<EntityId>;
  readonly year: number | null;
  readonly isEnglish: boolean;
}

/** Gathers the facts of one article. */
export function createArticleFacts(
  { tokens, title, anchors, year, isEnglish }: ArticleSources,
  read: ReadProfile,
): ArticleFacts {
  const words = new Set<string>(nameWords(title ?? ''));
  for (const token of tokens) words.add(token.key);
  const namedBy = new Map<EntityId, string[]>();
  for (const id of anchors) {
    const profile = read(id);
    for (const related of profile?.related ?? [])
      namedBy.set(related, [...(namedBy.get(related) ?? []), profile?.name ?? '']);
  }
  const known = new Map<EntityId, readonly Evidence[]>();
  const gather = (profile: EntityProfile): Evidence[] => {
    const own = new Set(nameWords(profile.name));
    const vouching = profile.context.filter((word) =>
      nameWords(word).every((part) => words.has(part) && !own.has(part)),
    );
    const related = new Set(namedBy.get(profile.id));
    for (const id of profile.related) if (id !== profile.id && anchors.has(id)) related.add(read(id)?.name ?? '');
    related.delete('');
    related.delete(profile.name);
    return [...vouchedBy('contextWords', vouching), ...vouchedBy('relatedEntities', [...related])];
  };
  return {
    year,
    isEnglish,
    surrounding(profile) {
      const evidence = known.get(profile.id) ?? gather(profile);
      known.set(profile.id, evidence);
      return evidence;
    },
  };
}

/** Each further word or entity that vouches says less than the one before, and after three no more is learned. */
const shares = [1, 0.6, 0.4];

function vouchedBy(feature: FeatureName, details: readonly string[]): Evidence[] {
  return shares.flatMap((value, at) => {
    const detail = details[at];
    return detail === undefined ? [] : [{ feature, value, detail }];
  });
}
