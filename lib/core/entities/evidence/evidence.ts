/** Gathers what speaks for and against one reading of one span, as values of the named features. It knows no weights and chooses nothing. */
import { piece } from '../decide/features';
import type { Evidence } from '../decide/features';
import type { Candidate, EntityProfile } from '../lexicon';
import type { Discourse } from '../short-forms/discourse';
import { isOfFamily, isRegionOf, isShip, titleBefore } from '../spans/surroundings';
import type { TitleBefore } from '../spans/surroundings';
import { isOneWord } from './facts';
import type { ArticleFacts, LongerName, SpanFacts } from './facts';
import { nameEvidence } from './name-evidence';

/** What speaks for and against a reading; null when it is impossible (an unnamed short form, the unborn, a title of the other gender). */
export function weigh(
  candidate: Candidate,
  profile: EntityProfile,
  facts: SpanFacts,
  article: ArticleFacts,
  discourse: Discourse,
): Evidence[] | null {
  if (article.standing(profile) === 'future') return null;
  if (candidate.use === 'short' && discourse.named(candidate.entityId) === null) return null;
  if (profile.seatOf !== null && isRegionOf(facts.tokens, facts.span)) return null;
  if (candidate.use === 'short' && isOfFamily(facts.tokens, facts.span)) return null;
  if (profile.kind === 'place' && facts.isInState && isAbroad(article.homes(profile))) return null;
  if (profile.kind === 'person' && isShip(facts.tokens, facts.span)) return null;
  const evidence =
    candidate.use === 'short'
      ? [shortForm(facts, profile, discourse)]
      : nameEvidence(candidate, profile, facts, article, discourse);
  const title = titleBefore(facts.tokens, facts.span);
  if (title !== null) {
    if (candidate.use === 'short' && contradicts(title, profile)) return null;
    evidence.push(...titled(title, profile));
  }
  if (facts.longer !== null && (!facts.longer.isModel || profile.kind === 'organisation'))
    evidence.push(inside(candidate, profile, facts, facts.longer));
  evidence.push(...article.surrounding(profile));
  return evidence;
}

/** "San José, California" is not the one of Costa Rica. */
function isAbroad(homes: readonly EntityProfile[]): boolean {
  return homes.length > 0 && homes.every(({ name }) => name !== 'United States' && name !== 'Canada');
}

/** How surely a longer unknown name takes its words to itself; an ordinary one-word name is the unit. */
const insideGrades = {
  /** "US Census Bureau": no other evidence outweighs that. */
  institution: 2,
  oneWord: 1,
  /** A name of several words could hardly stand there by chance. */
  longName: 0.6,
  /** "US Patriot" is still about the US: acronyms of countries serve as adjectives before any name but an institution's. */
  adjective: 0.3,
} as const;

function inside(candidate: Candidate, profile: EntityProfile, facts: SpanFacts, longer: LongerName): Evidence {
  const isAdjective =
    profile.kind === 'country' &&
    ((candidate.casing === 'exact' && longer.isBehind) || (candidate.use === 'demonym' && longer.isOpening));
  const grade = longer.isInstitution
    ? 'institution'
    : !isOneWord(facts)
      ? 'longName'
      : isAdjective
        ? 'adjective'
        : 'oneWord';
  return piece('insideLonger', insideGrades[grade], longer.written);
}

/** What is left of a short form's force once somebody else of this name was named. */
const olderShare = 0.11;

/** A name that means the entity only because it was named in full before. */
function shortForm(facts: SpanFacts, profile: EntityProfile, discourse: Discourse): Evidence {
  const latest = discourse.latest(facts.key);
  const isLatest = latest === null || latest.id === profile.id;
  return piece('shortForm', isLatest ? 1 : olderShare, profile.name);
}

function titled(title: TitleBefore, profile: EntityProfile): Evidence[] {
  if (profile.kind === 'person') return [piece(contradicts(title, profile) ? 'wrongTitle' : 'title', 1, title.word)];
  return titleless.has(profile.kind) ? [piece('wrongTitle', 1, title.word)] : [];
}

/** Kinds that bear no person's title: "Ms Jordan" is no country. */
const titleless: ReadonlySet<string> = new Set(['country', 'place', 'organisation', 'work']);

function contradicts({ gender }: TitleBefore, profile: EntityProfile): boolean {
  return gender !== null && profile.gender !== null && profile.gender !== 'other' && gender !== profile.gender;
}
