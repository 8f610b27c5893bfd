/** What speaks for and against a name that may stand alone, by how common it is, how it is written and what the article is about. Short forms are not its concern. */
import { functionWords } from '../../text/common-words';
import { piece } from '../decide/features';
import type { Evidence } from '../decide/features';
import type { Candidate, EntityProfile } from '../lexicon';
import type { Discourse } from '../short-forms/discourse';
import { genericWords, institutionWords, personNouns, titleWords } from '../spans/title-words';
import { isCapital, isCommonHere } from '../spans/tokens';
import type { Token } from '../spans/tokens';
import { isOneWord } from './facts';
import type { ArticleFacts, SpanFacts } from './facts';

/** The evidence of a name that was not read as a short form. */
export function nameEvidence(
  candidate: Candidate,
  profile: EntityProfile,
  facts: SpanFacts,
  article: ArticleFacts,
  discourse: Discourse,
): Evidence[] {
  const evidence = written(candidate, facts);
  const named = discourse.named(candidate.entityId);
  if (named !== null) evidence.push(piece('namedBefore', 1, named.name));
  else if (article.standing(profile) === 'past' && isOneWord(facts)) evidence.push(piece('longDead', 1, profile.life));
  evidence.push(...foreign(candidate, profile, facts, article), ...stranger(candidate, profile, facts, discourse));
  evidence.push(...elsewhere(profile, facts, article));
  return evidence;
}

/** Commonness is kept off 0 and 1, whose log-odds are infinite: nobody's estimate is that good. */
const surest = 0.985;

/** A name that may be linked wherever it stands: how common it is, how it is written, where it stands. */
function written(candidate: Candidate, facts: SpanFacts): Evidence[] {
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

/** Names of people and places are much alike in all languages; those of organisations and works are made of words. */
function foreign(candidate: Candidate, { kind }: EntityProfile, facts: SpanFacts, article: ArticleFacts): Evidence[] {
  if (article.isEnglish || candidate.use !== 'name' || !isOneWord(facts) || candidate.casing === 'exact') return [];
  return [piece('foreign', kind === 'person' || kind === 'country' || kind === 'place' ? 0.25 : 1, null)];
}
