/**
 * Finds the time expressions of a text and says what they mean, in reading order, for each may count from the one before. It reads the
 * document's date from its caller and knows no clock.
 */
import { cutText } from './cut-text';
import { prepareLanguage } from './languages';
import { readDocumentDate } from './resolve/document-date';
import type { TagOptions, TimeExpression } from './time-expression';
import { toDateTokens } from './tokens';
import { createWalk } from './walk';

/**
 * The time expressions of a text in order, none overlapping; the caller paces and may abandon it at any pause.
 *
 * @param documentDate an EDTF point or a time stamp that begins with one; null leaves what counts from it without a date.
 */
export function* tagDates(
  text: string,
  documentDate: string | null,
  options: TagOptions = {},
): Generator<void, readonly TimeExpression[]> {
  const { language, lexicon, match } = prepareLanguage(options.language);
  const walk = createWalk(language, readDocumentDate(documentDate), options);
  for (const { start, end } of cutText(text)) {
    const tokens = toDateTokens(text, lexicon, start, end);
    walk.read(tokens, match(tokens));
    yield;
  }
  return walk.found;
}

/** The same, run through without a pause. */
export function tagDatesNow(
  text: string,
  documentDate: string | null,
  options: TagOptions = {},
): readonly TimeExpression[] {
  const steps = tagDates(text, documentDate, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
