/**
 * Finds the time expressions of a text and says what they mean, in reading order, for each may count from the one before. It reads the
 * document's date from its caller and knows no clock.
 */
import { prepareLanguage } from './languages';
import { readDocumentDate } from './resolve/document-date';
import type { TagOptions, TimeExpression } from './time-expression';
import { toDateTokens } from './tokens';
import { createWalk } from './walk';

/** Tokens between two pauses: well under a millisecond of work. */
const tokensPerSlice = 400;

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
  const { language, match } = prepareLanguage(options.language);
  const tokens = toDateTokens(text, language.words);
  yield;
  const matcher = match(tokens);
  const walk = createWalk(tokens, language, readDocumentDate(documentDate), options);
  let pause = tokensPerSlice;
  for (let at = 0; at < tokens.length;) {
    at = walk.step(at, matcher);
    if (at < pause) continue;
    pause = at + tokensPerSlice;
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
