/** The second reading, in order: at each token the longest believable known name, or a short form of what was named before. It keeps the memory of the text. */
import type { ReadProfile } from '../evidence/article-facts';
import type { Choices } from '../choices';
import { bestOf, weighAll } from './decide';
import type { Reading } from './decide';
import { describesByName } from '../evidence/descriptions';
import { createDiscourse } from '../short-forms/discourse';
import type { ArticleFacts, LongerName } from '../evidence/facts';
import { introduceAcronym, introduceSpelledOut, introduceStranger, writtenAs } from '../short-forms/introductions';
import type { KnownSpan, TokenRun } from '../spans/known-spans';
import type { Mention } from '../mention';
import { rememberedSpan, spelledOutSpan } from '../short-forms/remembered';
import { longerName, modelNumber } from '../spans/surroundings';
import { companySpan } from '../spans/company-forms';
import { isInState } from '../spans/us-states';
import type { Survey } from '../spans/survey';
import { toMention } from './to-mention';
import { profileWords } from '../evidence/profile-words';

/** A mention and the tokens it covers. */
export interface PlacedMention extends TokenRun {
  readonly mention: Mention;
}

/** A reading in progress. */
export interface Walk {
  /** Reads at a token: the mention that begins there, or null. Must be called in order, and not inside a mention. */
  step(at: number): PlacedMention | null;
}

/** Is told of every span that was weighed, with its readings, best first; for measuring only. */
export type Observe = (span: KnownSpan, readings: readonly Reading[]) => void;

const nothing: readonly KnownSpan[] = [];

/** Starts the second reading of a text. */
export function createWalk(
  survey: Survey,
  article: ArticleFacts,
  choices: Choices,
  read: ReadProfile,
  observe: Observe = () => undefined,
): Walk {
  const { text, tokens, spans, runs, edges } = survey;
  const discourse = createDiscourse();
  let run = 0;
  let covered = -1;

  const passRuns = (at: number): void => {
    for (let next = runs[run]; next !== undefined && next.last < at; next = runs[run]) {
      if (covered < next.first) introduceStranger(survey, discourse, next);
      run++;
    }
  };

  /** The title of a work is one name: what its words mean elsewhere does not count. */
  const isPartOfWork = ({ first, last }: TokenRun): boolean => {
    const work = runs[run];
    return work?.kind === 'work' && work.first <= first && last <= work.last && last - first < work.last - work.first;
  };

  const longerAround = (span: KnownSpan): LongerName | null => {
    const around = longerName(tokens, span, edges);
    const model = around === null ? modelNumber(text, tokens, span) : null;
    if (model !== null) {
      const written = writtenAs(survey, { first: span.first, last: model });
      return { written, isInstitution: false, isOpening: false, isBehind: true, isModel: true };
    }
    if (around === null) return null;
    const isOpening =
      around.first === span.first - 1 && around.last === span.last && tokens[around.first]?.opens === true;
    const isBehind = around.first === span.first;
    const written = writtenAs(survey, around);
    return { written, isInstitution: around.isInstitution, isOpening, isBehind, isModel: false };
  };

  const readingsOf = (span: KnownSpan, key: string): Reading[] => {
    const facts = { span, tokens, key, longer: longerAround(span), isInState: isInState(text, tokens, span) };
    return weighAll(facts, article, discourse, choices, read);
  };

  const remember = (span: KnownSpan, key: string, best: Reading, mention: Mention): void => {
    const { id, name, kind } = best.profile;
    const parts = kind === 'person' ? profileWords(best.profile).name : [];
    const keys = [parts[0], parts.at(-1), span.first === span.last ? key : undefined].filter(
      (word) => word !== undefined,
    );
    discourse.remember(id, name, keys, span.last);
    if (mention.entityId !== id) discourse.remember(mention.entityId, mention.name, [], span.last);
    introduceAcronym(survey, discourse, span, id, name);
  };

  const link = (span: KnownSpan): PlacedMention | null => {
    if (isOvertaken(survey, span) || isPartOfWork(span) || isAddress(text, span) || isCutOut(survey, span)) return null;
    const key = keyOf(survey, span);
    const acronym = discourse.introduced(key);
    const isChosen = choices.chosen(key) !== null;
    if (acronym?.id === null && !isChosen) return null;
    const readings = readingsOf(span, key);
    observe(span, readings);
    const best = bestOf(readings);
    if (best === null || (!isChosen && describesByName(span, best, survey, read))) return null;
    const mention = toMention(span, best, readings.slice(1), survey, read, (id) => choices.isRejected(key, id));
    remember(span, key, best, mention);
    const isAcronym = acronym?.id === best.profile.id && best.candidate.use === 'short';
    return { first: span.first, last: span.last, mention: isAcronym ? { ...mention, via: 'acronym' } : mention };
  };

  /** What may begin at a token, longest first: what packs list, then what the text itself explains. */
  const spansAt = (at: number): readonly KnownSpan[] => {
    const known = spans.get(at) ?? nothing;
    const current = runs[run];
    if (known.length === 0 && current?.first !== at) {
      // Nearly every token is let go here.
      const alone = rememberedSpan(survey, discourse, at);
      return alone === null ? nothing : [alone];
    }
    const spelledOut =
      current?.first === at && (known[0]?.last ?? at) < current.last ? spelledOutSpan(survey, current, read) : null;
    const remembered = known.length > 0 ? null : rememberedSpan(survey, discourse, at);
    const [longest] = known;
    const company = longest === undefined ? null : companySpan(survey, longest, read);
    return [spelledOut, company, ...known, remembered].filter((span) => span !== null);
  };

  return {
    step(at) {
      passRuns(at);
      if (covered < at - 1) introduceSpelledOut(survey, discourse, at);
      for (const span of spansAt(at)) {
        const placed = link(span);
        if (placed === null) continue;
        covered = placed.last;
        return placed;
      }
      return null;
    },
  };
}

/** The words of a span as the lexicon was asked for them, joined by spaces. */
function keyOf({ tokens }: Survey, { first, last }: TokenRun): string {
  let key = tokens[first]?.key ?? '';
  for (let at = first + 1; at <= last; at++) key += `${tokens[at]?.gap === 'joint' ? '' : ' '}${tokens[at]?.key ?? ''}`;
  return key;
}

/** Whether a longer known name that begins inside a span takes the words from it. */
function isOvertaken({ spans }: Survey, { first, last }: TokenRun): boolean {
  for (let at = first + 1; at <= last; at++) {
    const longest = spans.get(at)?.[0];
    if (longest !== undefined && longest.last > last && longest.last - at > last - first) return true;
  }
  return false;
}

/** "KestriaTech": a single word is cut out of a run-on only where a name stands on the other side of the cut too ("SeoulTokyo"). */
function isCutOut({ tokens, edges }: Survey, { first, last }: TokenRun): boolean {
  for (let at = first + 1; at <= last; at++) if (tokens[at]?.gap !== 'joint') return false;
  if (tokens[first]?.gap === 'joint' && !edges.endsAt(first - 1)) return true;
  return tokens[last + 1]?.gap === 'joint' && !edges.beginsAt(last + 1);
}

/** Handles, addresses and currencies ("@northern", "example.com", "US $5") are no names. */
function isAddress(text: string, { start, end }: KnownSpan): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (before === '@' || before === '_' || behind === '$') return true;
  if (behind === '.') return /^\.(?:com|org|net|gov|co|edu|info|io|tv)\b/i.test(text.slice(end, end + 5));
  return text.charAt(end + 1) === '$' && /\s/.test(behind);
}
