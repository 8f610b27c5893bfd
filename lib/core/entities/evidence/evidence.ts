/** Weighs one reading of one span: every piece of evidence becomes a reason with its share of the score. It chooses nothing. */
import type { Discourse } from '../short-forms/discourse';
import type { KnownSpan } from '../spans/known-spans';
import type { Candidate, EntityProfile } from '../lexicon';
import { standingIn } from './lifetime';
import type { Reason } from '../mention';
import type { EntityId } from '../record';
import { isRegionOf, titleBefore } from '../spans/surroundings';
import type { TitleBefore } from '../spans/surroundings';
import { isCapital, isCommonHere } from '../spans/tokens';
import type { Token } from '../spans/tokens';
import { weights } from '../decide/weights';

/** What the whole article tells about a reading. */
export interface ArticleFacts {
  /** Reasons from the words and the other entities of the article, the same wherever the entity is named. */
  surrounding(profile: EntityProfile): readonly Reason[];
  /** Year of publication, or null. */
  readonly year: number | null;
  /** In other languages a capital says less (German nouns) and English words mean other things. */
  readonly isEnglish: boolean;
}

/** The longer unknown name that a span stands in. */
export interface LongerName {
  readonly written: string;
  /** There is no doubt about an institution's: "Philippine Marine Corps" is not the Philippines. */
  readonly isInstitution: boolean;
  /** All that is before the span is the first word of a sentence, which may owe its capital to that ("Married Kestrian doctor"). */
  readonly isOpening: boolean;
}

/** What is the same for all readings of a span. */
export interface SpanFacts {
  readonly span: KnownSpan;
  readonly tokens: readonly Token[];
  /** The span's words joined by spaces, normalised. */
  readonly key: string;
  /** The longer unknown name around the span, or null. */
  readonly longer: LongerName | null;
}

/** The reasons for and against a reading; null when it is impossible (an unnamed short form, the unborn, a title of the other gender). */
export function weigh(
  candidate: Candidate,
  profile: EntityProfile,
  facts: SpanFacts,
  article: ArticleFacts,
  discourse: Discourse,
): Reason[] | null {
  const standing = standingIn(article.year, profile.life, profile.kind);
  if (standing === 'future') return null;
  const named = discourse.named(candidate.entityId);
  if (candidate.use === 'short' && named === null) return null;
  if (profile.seatOf !== null && isRegionOf(facts.tokens, facts.span)) return null;
  const isForeignWord =
    !article.isEnglish && candidate.use === 'name' && isOneWord(facts) && candidate.casing !== 'exact';
  const reasons = candidate.use === 'short' ? shortForm(facts, profile, discourse) : name(candidate, facts);
  if (candidate.use !== 'short') {
    if (named !== null) reasons.push(reason('short-form', weights.namedBefore, named.name));
    else if (standing === 'past' && isOneWord(facts)) reasons.push(reason('date', weights.longDead, profile.life));
    if (isForeignWord) reasons.push(reason('common-word', foreignWeight(profile), null));
    pushStranger(reasons, facts, candidate.entityId, discourse);
  }
  const title = titleBefore(facts.tokens, facts.span);
  if (title !== null) {
    if (candidate.use === 'short' && contradicts(title, profile)) return null;
    reasons.push(...titled(title, profile));
  }
  if (facts.longer !== null) reasons.push(inside(candidate, profile, facts, facts.longer));
  reasons.push(...article.surrounding(profile));
  return reasons;
}

function reason(kind: Reason['kind'], weight: number, detail: string | null): Reason {
  return { kind, weight, detail };
}

/** "US Patriot" is still about the US: acronyms of countries serve as adjectives before any name but an institution's. */
function inside(candidate: Candidate, profile: EntityProfile, facts: SpanFacts, longer: LongerName): Reason {
  const detail = longer.written;
  if (longer.isInstitution) return reason('ambiguous', weights.insideInstitution, detail);
  if (!isOneWord(facts)) return reason('ambiguous', weights.longInsideLonger, detail);
  const isAdjective =
    profile.kind === 'country' && (candidate.casing === 'exact' || (candidate.use === 'demonym' && longer.isOpening));
  return reason('ambiguous', isAdjective ? weights.adjectiveInsideLonger : weights.insideLonger, detail);
}

function isOneWord({ span }: SpanFacts): boolean {
  return span.first === span.last;
}

/** A name that may be linked wherever it stands: how common it is, how it is written, where it stands. */
function name(candidate: Candidate, facts: SpanFacts): Reason[] {
  const { span, tokens } = facts;
  const chance = Math.min(0.985, Math.max(0.015, candidate.commonness));
  const reasons = [reason('commonness', weights.commonness * Math.log(chance / (1 - chance)), null)];
  if (candidate.use === 'demonym') reasons.push(reason('demonym', weights.demonym, candidate.alias));
  let capitals = 0;
  for (let at = span.first; at <= span.last; at++) if (isCapitalAt(tokens, at)) capitals++;
  if (capitals >= 2) reasons.push(reason('full-name', weights.fullName, candidate.alias));
  else if (candidate.casing === 'exact') reasons.push(reason('full-name', weights.exactCasing, candidate.alias));
  if (capitals === 0) reasons.push(reason('common-word', weights.lowerCase, null));
  const first = tokens[span.first];
  if (isOneWord(facts) && first !== undefined && isCommonHere(first))
    reasons.push(reason('common-word', weights.commonWord, null));
  return reasons;
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isCapital(token) || token.shape === 'uncased');
}

/** A name that means the entity only because it was named in full before. */
function shortForm(facts: SpanFacts, profile: EntityProfile, discourse: Discourse): Reason[] {
  const latest = discourse.latest(facts.key);
  const isLatest = latest === null || latest.id === profile.id;
  return [reason('short-form', isLatest ? weights.shortForm : weights.olderShortForm, profile.name)];
}

function pushStranger(reasons: Reason[], facts: SpanFacts, id: EntityId, discourse: Discourse): void {
  const latest = discourse.latest(facts.key);
  if (latest !== null && latest.id !== id && isOneWord(facts))
    reasons.push(reason('ambiguous', weights.stranger, latest.name));
}

function titled(title: TitleBefore, profile: EntityProfile): Reason[] {
  if (profile.kind === 'person')
    return [reason('title-word', contradicts(title, profile) ? weights.wrongTitle : weights.titleWord, title.word)];
  return titleless.has(profile.kind) ? [reason('title-word', weights.wrongTitle, title.word)] : [];
}

/** Names of people and places are much alike in all languages; those of organisations and works are made of words. */
function foreignWeight({ kind }: EntityProfile): number {
  return kind === 'person' || kind === 'country' || kind === 'place' ? weights.foreignName : weights.foreignWord;
}

/** Kinds that bear no person's title: "Ms Jordan" is no country. */
const titleless: ReadonlySet<string> = new Set(['country', 'place', 'organisation', 'work']);

function contradicts({ gender }: TitleBefore, profile: EntityProfile): boolean {
  return gender !== null && profile.gender !== null && profile.gender !== 'other' && gender !== profile.gender;
}
