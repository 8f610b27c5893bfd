/** Recognises that a date only says when somebody spoke. It looks at the words right beside the date and nowhere else. */
import { normaliseWord } from '../../text/normalise';
import type { TextSpan } from '../../text/span';
import { toWords } from '../../text/words';
import { betweenSayingAndDate, sayingVerbs } from './english/report-words';

/** How many words before a date are looked at. */
const wordsLookedAt = 8;

/** Whether the verb of a date is one of saying: "said late on Friday", "on Friday told reporters". */
export function datesASaying(text: string, sentence: TextSpan, date: TextSpan): boolean {
  const before = toKeys(text, Math.max(sentence.start, date.start - 120), date.start).slice(-wordsLookedAt);
  const verb = before.findLast((word) => !betweenSayingAndDate.has(word));
  if (verb !== undefined && sayingVerbs.has(verb)) return true;
  const [next] = toKeys(text, date.end, Math.min(sentence.end, date.end + 40));
  return next !== undefined && sayingVerbs.has(next);
}

function toKeys(text: string, from: number, to: number): string[] {
  return toWords(text, from, to).map(({ start, end }) => normaliseWord(text.slice(start, end)));
}
