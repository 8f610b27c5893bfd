/** Names that no pack lists but the text itself explains: given names of people named in full, introduced acronyms, long forms in front of a known acronym. */
import { acronymAfter, resembles } from './acronyms';
import type { ReadProfile } from '../evidence/article-facts';
import type { Discourse } from './discourse';
import { writtenAs } from './introductions';
import type { KnownSpan, TokenRun } from '../spans/known-spans';
import type { Candidate } from '../lexicon';
import type { NameRun } from '../spans/name-runs';
import type { Survey } from '../spans/survey';
import { isCapital, isCommonHere } from '../spans/tokens';
import { nameWords } from '../../text/normalise';

/** A long form beside its acronym is nearly as good as a listed name. */
const spelledOutCommonness = 0.97;

/** The word at a token as a short form of what the text named before ("Volodymyr") or introduced in brackets ("NHA"); null when it is none. */
export function rememberedSpan(survey: Survey, discourse: Discourse, at: number): KnownSpan | null {
  const token = survey.tokens[at];
  if (token === undefined || !isCapital(token) || isCommonHere(token)) return null;
  const id =
    discourse.introduced(token.key)?.id ?? (token.shape === 'title' ? discourse.latest(token.key)?.id : null) ?? null;
  if (id === null) return null;
  const run = { first: at, last: at };
  return toSpan(survey, run, {
    entityId: id,
    use: 'short',
    casing: 'capital',
    commonness: 1,
    alias: writtenAs(survey, run),
  });
}

/** A row of words as the long form of the known acronym in brackets behind it, when the two agree; null when they do not. */
export function spelledOutSpan(survey: Survey, run: NameRun, read: ReadProfile): KnownSpan | null {
  const { text, tokens, spans } = survey;
  const bracket = acronymAfter(text, tokens, run.last);
  if (bracket === null) return null;
  const words = tokens.slice(run.first, run.last + 1).map(({ key }) => key);
  for (const { first, last, candidates } of spans.get(bracket) ?? []) {
    if (last > first) continue;
    for (const { entityId, use } of candidates) {
      const profile = use === 'name' ? read(entityId) : null;
      if (profile === null || !resembles(words, nameWords(profile.name))) continue;
      const alias = writtenAs(survey, run);
      return toSpan(survey, run, { entityId, use: 'name', casing: 'capital', commonness: spelledOutCommonness, alias });
    }
  }
  return null;
}

function toSpan({ tokens }: Survey, { first, last }: TokenRun, candidate: Candidate): KnownSpan {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, candidates: [candidate] };
}
