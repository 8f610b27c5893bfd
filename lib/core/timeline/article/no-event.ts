/**
 * Recognises dates that tell no event: somebody merely spoke that day, something is compared with that time, a thing is called by its year. It
 * looks at the words beside the date and nowhere else.
 */
import { normaliseWord } from '../../text/normalise';
import type { TextSpan } from '../../text/span';
import { toWords } from '../../text/words';
import {
  betweenSayingAndDate,
  calledByYear,
  comparedSince,
  comparisonAfter,
  comparisonBefore,
  comparisonFrom,
  lawOfYear,
  sayingVerbs,
  superlativeOf,
} from './english/no-event-words';
import type { When } from './when';

/** How many characters before and after a date are looked at. */
const reachBefore = 120;
const reachAfter = 60;
/** How many words before a date its verb may stand. */
const wordsLookedAt = 8;

/** Whether a date of a sentence tells no event. @param articleDate EDTF; who speaks on that day tells news, not that there was speaking. */
export function tellsNoEvent(text: string, sentence: TextSpan, when: When, articleDate: string | null): boolean {
  const before = text.slice(Math.max(sentence.start, when.start - reachBefore), when.start);
  const after = text.slice(when.end, Math.min(sentence.end, when.end + reachAfter));
  if (isCompared(before, after, when) || isName(before, after, when)) return true;
  return when.date === articleDate && datesASaying(before, after);
}

function isCompared(before: string, after: string, { expression }: When): boolean {
  const lead = before.trimEnd();
  if (comparisonAfter.test(after) || comparisonBefore.test(lead) || superlativeOf.test(lead)) return true;
  if (expression.bound === null && expression.anchor !== null && comparisonFrom.test(lead)) return true;
  return expression.bound === 'since' && comparedSince.test(before);
}

/** "The 2020 election", but not "in the 2020 election year" nor "in 2020 elections were held": a preposition makes it a date. */
function isName(before: string, after: string, { date }: When): boolean {
  if (!/^\d{4}$/.test(date)) return false;
  return lawOfYear.test(before) || (calledByYear.test(after) && !/\b(?:in|since|by|until|during)\s$/i.test(before));
}

/** "Said late on Friday", "on Friday told reporters". */
function datesASaying(before: string, after: string): boolean {
  const verb = toKeys(before)
    .slice(-wordsLookedAt)
    .findLast((word) => !betweenSayingAndDate.has(word));
  if (verb !== undefined && sayingVerbs.has(verb)) return true;
  const [next] = toKeys(after);
  return next !== undefined && sayingVerbs.has(next);
}

function toKeys(text: string): string[] {
  return toWords(text).map(({ start, end }) => normaliseWord(text.slice(start, end)));
}
