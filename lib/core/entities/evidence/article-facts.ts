/** What the article as a whole tells about an entity: its context words and its relations to what is surely named. Computed once for each entity that comes up. */
import { nameWords } from '../../text/normalise';
import type { ArticleFacts } from './facts';
import type { Evidence, FeatureName } from '../decide/features';
import { standingIn } from './lifetime';
import { profileWords } from './profile-words';
import type { KnownSpan } from '../spans/known-spans';
import type { EntityProfile } from '../lexicon';
import type { EntityId } from '../record';
import type { Token } from '../spans/tokens';

/** Reads a profile by id; null when its pack has lost it. */
export type ReadProfile = (id: EntityId) => EntityProfile | null;

/** A reading more common than this, in a name that has no other, is taken for sure when it comes to vouching for others. */
const sureCommonness = 0.95;

/** A country read from a name this common may be counted. */
const likelyCommonness = 0.8;

/** The entities that the article names beyond doubt: full names with one common reading. */
export function toAnchors(spans: Iterable<KnownSpan>): Set<EntityId> {
  const anchors = new Set<EntityId>();
  for (const { candidates } of spans) {
    const [only, other] = candidates;
    if (only?.use === 'name' && other === undefined && only.commonness >= sureCommonness) anchors.add(only.entityId);
  }
  return anchors;
}

/** How often each country is named in the article, by name or demonym. */
export function countCountries(spans: Iterable<KnownSpan>, read: ReadProfile): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { candidates } of spans) {
    const [lead] = candidates;
    if (lead === undefined || lead.use === 'short' || lead.commonness < likelyCommonness) continue;
    const profile = read(lead.entityId);
    const country = profile?.kind === 'country' ? profile.id : (profile?.seatOf ?? null);
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** What the facts are gathered from. */
export interface ArticleSources {
  readonly tokens: readonly Token[];
  /** What stands beside the text, title, section and outlet: its words vouch even when it is no block of the text. */
  readonly beside: readonly (string | null)[];
  /** The entities surely named. */
  readonly anchors: ReadonlySet<EntityId>;
  /** How often each country is named. */
  readonly countries: ReadonlyMap<EntityId, number>;
  readonly year: number | null;
  readonly isEnglish: boolean;
}

/** Gathers the facts of one article. */
export function createArticleFacts(
  { tokens, beside, anchors, countries, year, isEnglish }: ArticleSources,
  read: ReadProfile,
): ArticleFacts {
  const words = new Set<string>(beside.flatMap((words) => nameWords(words ?? '')));
  for (const token of tokens) words.add(token.key);
  const namedBy = new Map<EntityId, string[]>();
  for (const id of anchors) {
    const profile = read(id);
    for (const related of profile?.related ?? [])
      namedBy.set(related, [...(namedBy.get(related) ?? []), profile?.name ?? '']);
  }
  const gather = (profile: EntityProfile): Evidence[] => {
    const own = profileWords(profile);
    const vouching = profile.context.filter((_word, at) =>
      own.context[at]?.every((part) => words.has(part) && !own.name.includes(part)),
    );
    const related = new Set(namedBy.get(profile.id));
    for (const id of profile.related) if (id !== profile.id && anchors.has(id)) related.add(read(id)?.name ?? '');
    related.delete('');
    related.delete(profile.name);
    return [...vouchedBy('contextWords', vouching), ...vouchedBy('relatedEntities', [...related])];
  };
  const elsewhere = (profile: EntityProfile): number => {
    const homes = homesOf(profile, read).map(({ id }) => id);
    if (homes.length === 0) return 0;
    let most = 0;
    for (const [country, count] of countries) if (!homes.includes(country)) most = Math.max(most, count);
    const own = Math.max(0, ...homes.map((id) => countries.get(id) ?? 0));
    return most === own ? 0 : (most - own) / Math.max(most, own);
  };
  return {
    isEnglish,
    standing: remembering(({ life, kind }) => standingIn(year, life, kind)),
    surrounding: remembering(gather),
    homes: (profile) => homesOf(profile, read),
    elsewhere: remembering(elsewhere),
  };
}

/** Asks once for each entity: the answer is the same wherever it is named. */
function remembering<Answer>(ask: (profile: EntityProfile) => Answer): (profile: EntityProfile) => Answer {
  const known = new Map<EntityId, Answer>();
  return (profile) => {
    const before = known.get(profile.id);
    if (before !== undefined) return before;
    const answer = ask(profile);
    known.set(profile.id, answer);
    return answer;
  };
}

function homesOf({ related, seatOf }: EntityProfile, read: ReadProfile): EntityProfile[] {
  return [...related, ...(seatOf === null ? [] : [seatOf])]
    .map(read)
    .filter((profile) => profile !== null)
    .filter(({ kind }) => kind === 'country');
}

/** Each further word or entity that vouches says less than the one before, and after three no more is learned. */
const shares = [1, 0.6, 0.4];

function vouchedBy(feature: FeatureName, details: readonly string[]): Evidence[] {
  return details.slice(0, shares.length).map((detail, at) => ({ feature, value: shares[at] ?? 0, detail }));
}
