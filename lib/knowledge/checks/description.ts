/** A description fit for a card: long enough to tell something, short enough to be read, plain text with a full stop; sources named. */
import { doubt, ofEach, wrong } from './check';
import type { Check, NamedEntity, Remark } from './check';

const shortestLength = 40;
const longestLength = 420;
const mostSentences = 4;

/** Length, sentences and form of descriptions; the source of each event; context words in lower case. */
export const description: Check = {
  name: 'description',
  advice: 'Write one to three plain sentences; name in `source` where a reader can check the event.',
  find: ofEach((placed) => [...descriptionRemarks(placed), ...lineRemarks(placed)]),
};

function descriptionRemarks({ entity: { description: text } }: NamedEntity): Remark[] {
  const remarks: Remark[] = [];
  if (text.length < shortestLength) remarks.push(doubt('description', `only ${text.length} characters`));
  if (text.length > longestLength)
    remarks.push(doubt('description', `${text.length} characters are too many for a card`));
  if (!/[.!?]["”’)]?$/.test(text)) remarks.push(wrong('description', 'does not end with a full stop'));
  if (text.split(/[.!?]\s+(?=\p{Lu})/u).length > mostSentences)
    remarks.push(doubt('description', 'more than three sentences'));
  if (isMarked(text)) remarks.push(wrong('description', 'double spaces, underscores or angle brackets'));
  return remarks;
}

function lineRemarks({ entity }: NamedEntity): Remark[] {
  const events = (entity.events ?? []).flatMap(({ text, source }, index) => [
    ...(source.trim() === '' ? [wrong(`events.${index}.source`, 'names no source')] : []),
    ...(isMarked(text) ? [wrong(`events.${index}.text`, 'double spaces, underscores or angle brackets')] : []),
  ]);
  const offices = (entity.offices ?? []).flatMap(({ source }, index) =>
    source.trim() === '' ? [wrong(`offices.${index}.source`, 'names no source')] : [],
  );
  const context = (entity.context ?? []).flatMap((word, index) =>
    word === word.toLowerCase() ? [] : [doubt(`context.${index}`, 'context words are written in lower case')],
  );
  return [...events, ...offices, ...context];
}

function isMarked(text: string): boolean {
  return /\s{2,}|[<>_]|^\s|\s$/.test(text);
}
