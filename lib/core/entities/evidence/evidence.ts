/** Gathers what speaks for and against one reading of one span, as values of the named features. It knows no weights and chooses nothing. */
import type { Evidence, FeatureName } from '../decide/features';
import type { Discourse } from '../short-forms/discourse';
import type { KnownSpan } from '../spans/known-spans';
import type { Candidate, EntityProfile } from '../lexicon';
import type { Standing } from './lifetime';
import { isOfFamily, isRegionOf, isShip, titleBefore } from '../spans/surroundings';
import type { TitleBefore } from '../spans/surroundings';
import { genericWords, institutionWords, personNouns, titleWords } from '../spans/title-words';
import { functionWords } from '../../text/common-words';
import { isCapital, isCommonHere } from '../spans/tokens';
import type { Token } from '../spans/tokens';

/** What the whole article tells about a reading. */
export interface ArticleFacts {
  /** Evidence from the words and the other entities of the article, the same wherever the entity is named. */
  surrounding(profile: EntityProfile): readonly Evidence[];
  /** How surely the article is about other countries than the entity's own: 1 surely, -1 surely about its own, 0 when nothing tells. */
  elsewhere(profile: EntityProfile): number;
  /** The countries that an entity belongs to, as far as its pack relates them. */
  homes(profile: EntityProfile): readonly EntityProfile[];
  /** How an entity stands to the article's year. */
  standing(profile: EntityProfile): Standing;
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
  /** It goes on behind the span and nowhere else ("US Patriot"). */
  readonly isBehind: boolean;
  /** All there is more is a number, which makes a product of a maker's name ("Boeing 737"). */
  readonly isModel: boolean;
}

/** What is the same for all readings of a span. */
export interface SpanFacts {
  readonly span: KnownSpan;
  readonly tokens: readonly Token[];
  /** The span's words joined by spaces, normalised. */
  readonly key: string;
  /** The longer unknown name around the span, or null. */
  readonly longer: LongerName | null;
  /** Whether a state or province of North America is named behind the span ("Cambridge, Mass."). */
  readonly isInState: boolean;
}

/** What speaks for and against a reading; null when it is impossible (an unnamed short form, the unborn, a title of the other gender). */
export function weigh(
  candidate: Candidate,
  profile: EntityProfile,
  facts: SpanFacts,
  article: ArticleFacts,
  discourse: Discourse,
): Evidence[] | null {
  const standing = article.standing(profile);
  if (standing === 'future') return null;
  const named = discourse.named(candidate.entityId);
  if (candidate.use === 'short' && named === null) return null;
  if (profile.seatOf !== null && isRegionOf(facts.tokens, facts.span)) return null;
  if (candidate.use === 'short' && isOfFamily(facts.tokens, facts.span)) return null;
  if (profile.kind === 'place' && facts.isInState && isAbroad(article.homes(profile))) return null;
  if (profile.kind === 'person' && isShip(facts.tokens, facts.span)) return null;
  const evidence = candidate.use === 'short' ? [shortForm(facts, profile, discourse)] : name(candidate, facts);
  if (candidate.use !== 'short') {
    if (named !== null) evidence.push(piece('namedBefore', 1, named.name));
    else if (standing === 'past' && isOneWord(facts)) evidence.push(piece('longDead', 1, profile.life));
    evidence.push(...foreign(candidate, profile, facts, article), ...stranger(candidate, profile, facts, discourse));
    evidence.push(...elsewhere(profile, facts, article));
  }
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

function piece(feature: FeatureName, value: number, detail: string | null): Evidence {
  return { feature, value, detail };
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

function isOneWord({ span }: SpanFacts): boolean {
  return span.first === span.last;
}

/** Commonness is kept off 0 and 1, whose log-odds are infinite: nobody's estimate is that good. */
const surest = 0.985;

/** A name that may be linked wherever it stands: how common it is, how it is written, where it stands. */
function name(candidate: Candidate, facts: SpanFacts): Evidence[] {
  const { span, tokens } = facts;
  const chance = Math.min(surest, Math.max(1 - surest, candidate.commonness));
  const evidence = [piece('name', 1, null), piece('commonness', Math.log(chance / (1 - chance)), null)];
  if (candidate.use === 'demonym') evidence.push(piece('demonym', 1, candidate.alias));
  if (candidate.use === 'demonym' && isBareNoun(facts)) evidence.push(piece('commonWord', 1, null));
  let capitals = 0;
  for (let at = span.first; at <= span.last; at++) if (isCapitalAt(tokens, at)) capitals++;
  if (capitals >= 2) evidence.push(piece('fullName', 1, candidate.alias));
  else if (candidate.casing === 'exact') evidence.push(piece('exactCasing', 1, candidate.alias));
  if (capitals === 0) evidence.push(piece('lowerCase', 1, null));
  const first = tokens[span.first];
  if (isOneWord(facts) && first !== undefined && isCommonHere(first)) evidence.push(piece('commonWord', 1, null));
  return evidence;
}

/** "Finn’s plan": a demonym that only means a person has an article before it, or it is a person's name. */
function isBareNoun({ key, span, tokens }: SpanFacts): boolean {
  return personNouns.has(key) && ![1, 2].some((back) => determiners.has(tokens[span.first - back]?.key ?? ''));
}

const determiners = new Set('a an the one another every each first fellow many most two this that'.split(' '));

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isCapital(token) || token.shape === 'uncased');
}

/** What is left of a short form's force once somebody else of this name was named. */
const olderShare = 0.11;

/** A name that means the entity only because it was named in full before. */
function shortForm(facts: SpanFacts, profile: EntityProfile, discourse: Discourse): Evidence {
  const latest = discourse.latest(facts.key);
  const isLatest = latest === null || latest.id === profile.id;
  return piece('shortForm', isLatest ? 1 : olderShare, profile.name);
}

/** A country's or a place's name is nobody's alone: "the Ann Kestria Prize" does not take Kestria away, and nobody is "in" a person. */
function stranger(candidate: Candidate, { kind }: EntityProfile, facts: SpanFacts, discourse: Discourse): Evidence[] {
  const latest = discourse.latest(facts.key);
  if (latest === null || latest.id === candidate.entityId || !isOneWord(facts)) return [];
  if (kind === 'country' && candidate.commonness >= sureCountry) return [];
  if ((kind === 'country' || kind === 'place') && facts.tokens[facts.span.first - 1]?.key === 'in') return [];
  return [piece('stranger', 1, latest.name)];
}

/** Names of countries that are also people's ("Jordan") are less common than this. */
const sureCountry = 0.95;

/** Every state has a Supreme Court and a Congress: by such a name alone, that of the article's own countries is meant. */
function elsewhere(profile: EntityProfile, { key }: SpanFacts, article: ArticleFacts): Evidence[] {
  if (!isInstitutional(profile) || !key.split(' ').every(isGenericWord)) return [];
  const value = article.elsewhere(profile);
  return value === 0 ? [] : [piece('elsewhere', value > 0 ? value : value * homeShare, null)];
}

/** A country may have several Senates: being at home says less than being elsewhere. */
const homeShare = 0.5;

function isInstitutional({ kind }: EntityProfile): boolean {
  return kind === 'organisation' || kind === 'party' || kind === 'office' || kind === 'law';
}

function isGenericWord(word: string): boolean {
  return institutionWords.has(word) || genericWords.has(word) || titleWords.has(word) || functionWords.has(word);
}

function titled(title: TitleBefore, profile: EntityProfile): Evidence[] {
  if (profile.kind === 'person') return [piece(contradicts(title, profile) ? 'wrongTitle' : 'title', 1, title.word)];
  return titleless.has(profile.kind) ? [piece('wrongTitle', 1, title.word)] : [];
}

/** Names of people and places are much alike in all languages; those of organisations and works are made of words. */
function foreign(candidate: Candidate, { kind }: EntityProfile, facts: SpanFacts, article: ArticleFacts): Evidence[] {
  if (article.isEnglish || candidate.use !== 'name' || !isOneWord(facts) || candidate.casing === 'exact') return [];
  return [piece('foreign', kind === 'person' || kind === 'country' || kind === 'place' ? 0.25 : 1, null)];
}

/** Kinds that bear no person's title: "Ms Jordan" is no country. */
const titleless: ReadonlySet<string> = new Set(['country', 'place', 'organisation', 'work']);

function contradicts({ gender }: TitleBefore, profile: EntityProfile): boolean {
  return gender !== null && profile.gender !== null && profile.gender !== 'other' && gender !== profile.gender;
}
