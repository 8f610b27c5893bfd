/** What kind of thing a sentence tells, by a list of words: for the look and the choice of entries, not for their truth. */
import type { EntityEvent } from '../../entities/record';
import { eventWords } from './english/event-words';

/** The kind of event that a text tells; `other` when none of the listed words stands in it. */
export function toEventKind(text: string): EntityEvent['kind'] {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

const patterns = eventWords.map(([kind, words]) => {
  const choices = words.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word));
  return [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'iu')] as const;
});
