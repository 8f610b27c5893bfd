/**
 * Resolves posts to the people who held them on the article's day: "South Korea’s new president", "the US president", "the prime minister".
 * It speaks only of the present of the article, and only when one person can be meant; a post beside a name is left to the name.
 */
import type { DayRange } from '../../dates/day-range';
import type { ReadProfile } from '../evidence/article-facts';
import type { Choices } from '../choices';
import type { PlacedMention } from '../decide/walk';
import type { EntityProfile } from '../lexicon';
import type { Mention } from '../mention';
import type { EntityId, Holder } from '../record';
import type { TokenRun } from '../spans/known-spans';
import type { Survey } from '../spans/survey';
import { holderOn } from './holder';
import { ownerOf } from './owner';
import { isBeforeName, isBesideName, isOfPresent, roleAt } from './role-place';
import type { PlacedRole } from './role-place';
import type { RolePhrase } from './role-words';

/** How sure a role is, by what ties it to its holder. Below any name; estimates, as no set has enough of them to count. */
const certainty = {
  /** The country stands beside the post: "the South Korean president". */
  country: 0.9,
  /** The text gave the post to the holder, or no other country in it has such a post: "President Lee … The president". */
  named: 0.8,
  /** The only country of the text so far has the post: "In Tokyo the prime minister". */
  onlyCountry: 0.7,
} as const;

/** Reads roles in the order of the text. */
export interface RoleReader {
  /** Takes note of a name that was linked. */
  note(placed: PlacedMention): void;
  /** The role that begins at a token and can be resolved, or null. */
  step(at: number): PlacedMention | null;
}

/** What resolved a role. */
interface Resolved {
  readonly held: Holder;
  readonly tie: keyof typeof certainty;
}

/** Starts reading roles; without the article's days nothing is ever resolved. */
export function createRoleReader(
  survey: Survey,
  days: DayRange | null,
  choices: Choices,
  read: ReadProfile,
): RoleReader {
  const people = new Set<EntityId>();
  const bodies = new Map<EntityId, EntityProfile>();
  /** Whom the text last called by the post ("President Lee"); null is a stranger. */
  const titledLast = new Map<RolePhrase, EntityId | null>();
  /** What was looked up before, by post and body. */
  const holders = new Map<RolePhrase, Map<EntityId, Holder | null>>();
  let beforeName: PlacedRole | null = null;
  let previous: PlacedMention | null = null;

  /** What somebody may hold a post of: what they are related to. */
  const bodiesOf = (person: EntityId): EntityProfile[] =>
    (read(person)?.related ?? []).map(read).filter((profile) => profile !== null);

  const heldBy = (body: EntityProfile, phrase: RolePhrase, on: DayRange): Holder | null => {
    const known = holders.get(phrase)?.get(body.id);
    if (known !== undefined) return known;
    const held = holderOn(body, phrase.roles, on);
    const ofPhrase = holders.get(phrase) ?? new Map<EntityId, Holder | null>();
    holders.set(phrase, ofPhrase.set(body.id, held));
    return held;
  };

  /** The holder in the only body of the text that has the post; null when none or several have. */
  const onlyHolder = (phrase: RolePhrase, on: DayRange): Holder | null => {
    let only: Holder | null = null;
    for (const body of bodies.values()) {
      const held = heldBy(body, phrase, on);
      if (held !== null && only !== null) return null;
      only ??= held;
    }
    return only;
  };

  const resolve = (place: PlacedRole, on: DayRange): Resolved | null => {
    const { isOfState } = place.phrase;
    const owner = ownerOf(survey, place, previous, read);
    if (owner === 'other') return null;
    if (owner !== null) {
      const held = heldBy(owner, place.phrase, on);
      return held === null ? null : { held, tie: 'country' };
    }
    const titled = titledLast.get(place.phrase);
    if (titled === null) return null;
    if (titled !== undefined) {
      const meant = bodiesOf(titled)
        .map((body) => heldBy(body, place.phrase, on))
        .find((held) => held?.holder === titled);
      return meant === undefined || meant === null ? null : { held: meant, tie: 'named' };
    }
    const only = onlyHolder(place.phrase, on);
    if (only === null) return null;
    if (people.has(only.holder)) return { held: only, tie: 'named' };
    return isOfState && bodies.size === 1 ? { held: only, tie: 'onlyCountry' } : null;
  };

  return {
    note(placed) {
      const { entityId, kind } = placed.mention;
      if (kind === 'person') people.add(entityId);
      else if (!bodies.has(entityId)) {
        const profile = read(entityId);
        if (profile !== null && profile.holders.length > 0) bodies.set(entityId, profile);
      }
      if (beforeName?.last === placed.first - 1) titledLast.set(beforeName.phrase, entityId);
      previous = placed;
    },
    step(at) {
      const place = days === null ? null : roleAt(survey, at);
      if (days === null || place === null) return null;
      if (isBeforeName(survey, place)) {
        beforeName = place;
        titledLast.set(place.phrase, null);
        return null;
      }
      if (isBesideName(survey, place) || !isOfPresent(survey, place, days)) return null;
      const resolved = resolve(place, days);
      const profile = resolved === null ? null : read(resolved.held.holder);
      if (resolved === null || profile === null) return null;
      if (choices.isRejected(place.phrase.words.join(' '), profile.id)) return null;
      return { first: at, last: place.last, mention: toRoleMention(survey, place, resolved, profile) };
    },
  };
}

function toRoleMention(
  { tokens }: Survey,
  { first, last }: TokenRun,
  { held, tie }: Resolved,
  profile: EntityProfile,
): Mention {
  const confidence = certainty[tie];
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    entityId: profile.id,
    name: profile.name,
    kind: profile.kind,
    title: profile.wikipedia,
    wikidata: profile.wikidata,
    via: 'role',
    confidence,
    reasons: [{ kind: 'role', weight: Math.log(confidence / (1 - confidence)), detail: held.title }],
    runnersUp: [],
  };
}
