/** Guesses how a sentence tells by its first finite verb outside quotation marks. English; it parses nothing, and a wrong guess ends a story at worst. */
import { normaliseWord } from '../../text/normalise';
import type { TextSpan } from '../../text/span';
import { toWords } from '../../text/words';
import { sayingVerbs } from './english/no-event-words';
import { beforeAdjective, isAheadWord, isEdForm, isSimplePast, otherForms } from './english/verb-forms';

/** Whether a sentence tells something that happened, in the simple past: not what somebody said, what has been, is or will be. */
export function tellsInPast(text: string, { start, end }: TextSpan): boolean {
  const bare = text.slice(start, end).replace(quotations, ' , ');
  let previous = '';
  for (const word of toWords(bare)) {
    const key = normaliseWord(bare.slice(word.start, word.end));
    if (word.shape === 'lower') {
      if (sayingVerbs.has(key) || otherForms.has(key)) return false;
      if (isSimplePast(key) && !(isEdForm(key) && beforeAdjective.has(previous))) return true;
    }
    previous = key;
  }
  return false;
}

/** Whether any word of a stretch may speak of what is to come: "decided to meet on Friday". */
export function looksAhead(text: string, { start, end }: TextSpan): boolean {
  const words = toWords(text, start, end).map((word) => normaliseWord(text.slice(word.start, word.end)));
  return words.some(isAheadWord);
}

const quotations = /[“"][^”"]*(?:[”"]|$)/g;
