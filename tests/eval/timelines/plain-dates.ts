/** The floor: a plain date parser, each date put on the sentence it stands in. */
import { casual } from 'chrono-node';
import type { ParsedComponents } from 'chrono-node';
import { toSentences } from '@/lib/core/text/sentences';
import type { TextSpan } from '@/lib/core/text/span';
import type { DatedSentence } from './dated-sentence';

/** What chrono-node finds, as dated sentences. @param sentences the set's own, or null to cut the text as the product does. */
export function readPlainDates(
  text: string,
  date: string | null,
  sentences: readonly TextSpan[] | null,
): DatedSentence[] {
  const reference = new Date(`${date ?? ''}T12:00:00`);
  if (Number.isNaN(reference.getTime())) return [];
  const spans = sentences ?? toSentences(text);
  return casual.parse(text, reference).flatMap(({ index, start, end }) => {
    const sentence = spans.find((span) => span.start <= index && index < span.end);
    if (sentence === undefined) return [];
    const [from, to] = [toDate(start), end ? toDate(end) : null];
    return [{ start: sentence.start, end: sentence.end, date: to === null || to === from ? from : `${from}/${to}` }];
  });
}

/** As exact as the parser is certain of it. */
function toDate(parts: ParsedComponents): string {
  const digits = (value: number | null, length: number): string => String(value ?? 0).padStart(length, '0');
  const year = digits(parts.get('year'), 4);
  const month = `${year}-${digits(parts.get('month'), 2)}`;
  if (parts.isCertain('day') || parts.isCertain('weekday')) return `${month}-${digits(parts.get('day'), 2)}`;
  return parts.isCertain('month') ? month : year;
}
