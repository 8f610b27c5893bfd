/**
 * Some aliases describe rather than name ("Trump administration", "South Korean president", "sanctions on North Korea"). Where one holds the
 * name of something known, the name is linked and the describing words are left alone.
 */
import type { ReadProfile } from './article-facts';
import type { Reading } from '../decide/decide';
import type { KnownSpan } from '../spans/known-spans';
import type { Survey } from '../spans/survey';
import { toWords } from '../../text/words';

/** Kinds that are what they are called ("war in Ukraine"): their descriptions are their names. */
const ownNames = new Set(['event', 'conflict', 'work', 'country']);

/** Lower-case words this short only join others ("of", "in"). */
const longestJoiner = 3;

/** Whether a span describes its entity by the name of another, or of the same, inside it. */
export function describesByName(span: KnownSpan, best: Reading, survey: Survey, read: ReadProfile): boolean {
  if (span.first === span.last) return false;
  return isOwnNameWithMore(span, best, survey) || isAboutCountry(span, best, survey, read);
}

function innerSpans(span: KnownSpan, { spans }: Survey): KnownSpan[] {
  const inner: KnownSpan[] = [];
  for (let at = span.first; at <= span.last; at++) {
    for (const found of spans.get(at) ?? [])
      if (found.last <= span.last && found.last - found.first < span.last - span.first) inner.push(found);
  }
  return inner;
}

/** "Trump administration" for Trump: the same entity by fewer words, the others small. */
function isOwnNameWithMore(span: KnownSpan, best: Reading, survey: Survey): boolean {
  if (survey.tokens[span.last]?.shape !== 'lower' || best.profile.kind !== 'person') return false;
  return innerSpans(span, survey).some(
    ({ first, candidates }) =>
      first === span.first && candidates.some(({ entityId, use }) => entityId === best.profile.id && use === 'name'),
  );
}

function isAboutCountry(span: KnownSpan, best: Reading, survey: Survey, read: ReadProfile): boolean {
  const { kind } = best.profile;
  if (ownNames.has(kind) || kind === 'person' || !(kind === 'office' || hasDescribingWord(best.candidate.alias)))
    return false;
  return innerSpans(span, survey).some(({ first, candidates }) => {
    const [lead] = candidates;
    if (lead === undefined || lead.use === 'short' || (lead.use === 'demonym' && kind !== 'office')) return false;
    // "President of South Korea" is the office's name; "South Korean president" describes whoever holds it.
    return read(lead.entityId)?.kind === 'country' && (kind !== 'office' || first === span.first);
  });
}

/** Whether the alias itself, not the house's style, has small words: "sanctions on North Korea", but not "US supreme court". */
function hasDescribingWord(alias: string): boolean {
  return toWords(alias).some(
    ({ start, end, gap, shape }) => gap === 'possessive' || (shape === 'lower' && end - start > longestJoiner),
  );
}
