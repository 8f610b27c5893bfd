/** Plain words: a card tells what happened and who says what; it does not judge. A word list only: tone needs a reader. */
import { ofEach, wrong } from './check';
import type { Check, Remark } from './check';
import { judgingWords } from './judging-words';

/** Quoted words are somebody else's, and a capital makes a name ("Savage", "Noble Group"). */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’/g;
const smallWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]*/gu;

/** No judging words in descriptions and events. */
export const opinion: Check = {
  name: 'opinion',
  advice: 'Say what was done, or who calls it so.',
  find: ofEach(({ entity }) => [
    ...judgements('description', entity.description),
    ...(entity.events ?? []).flatMap(({ text }, index) => judgements(`events.${index}.text`, text)),
  ]),
};

function judgements(path: string, text: string): Remark[] {
  const words = text.replace(quoted, ' ').match(smallWord) ?? [];
  return words.filter((word) => judgingWords.has(word)).map((word) => wrong(path, `“${word}” judges`));
}
