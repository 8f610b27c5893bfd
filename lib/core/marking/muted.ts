/** The reader's own lists of what is not underlined: entities and words. They are values here; the settings keep them. */
import type { Mention } from '../entities/mention';
import type { EntityRef } from '../entities/record';
import { nameWords } from '../text/normalise';

/** What is kept of a name that is muted, as mentions have it. */
export type MutableName = Pick<Mention, 'entityId' | 'name' | 'title' | 'wikidata'>;
type Unnamed = Omit<MutableName, 'name'>;

/** Whether an entity is on the list, by id, Wikidata id or title: a rebuilt pack unmutes nobody. */
export function isMutedName(mutedNames: readonly EntityRef[], named: Unnamed): boolean {
  return mutedNames.some(
    ({ id, wikidata, title }) =>
      id === named.entityId ||
      (wikidata !== null && wikidata === named.wikidata) ||
      (title !== null && title === named.title),
  );
}

/** The list with one more entity, the last one last; the list itself when it is on it. */
export function withMutedName(mutedNames: readonly EntityRef[], named: MutableName): readonly EntityRef[] {
  if (isMutedName(mutedNames, named)) return mutedNames;
  const { entityId, wikidata, title, name } = named;
  return [...mutedNames, { id: entityId, wikidata, title, name }];
}

/** The list without every entry that mutes this entity. */
export function withoutMutedName(mutedNames: readonly EntityRef[], named: Unnamed): readonly EntityRef[] {
  return mutedNames.filter((one) => !isMutedName([one], named));
}

/** The form in which two spellings of one word are equal: case, accents, dots and curly quotes do not count. */
function keyOf(words: string): string {
  return nameWords(words).join(' ');
}

/** Makes the test whether a mention's words are on the list. The whole mention counts: "Times" leaves "New York Times" alone. */
export function createWordTest(mutedWords: readonly string[]): (written: string) => boolean {
  const keys = new Set(mutedWords.map(keyOf));
  keys.delete('');
  return (written) => keys.size > 0 && keys.has(keyOf(written));
}

/** The list with the given words on it; the list itself when they, or nothing but signs, were on it already. */
export function withMutedWord(mutedWords: readonly string[], words: string): readonly string[] {
  const plain = words.replace(/\s+/g, ' ').trim();
  return keyOf(plain) === '' || createWordTest(mutedWords)(plain) ? mutedWords : [...mutedWords, plain];
}

/** The list without these words, however they are spelled on it. */
export function withoutMutedWord(mutedWords: readonly string[], words: string): readonly string[] {
  const isSame = createWordTest([words]);
  return mutedWords.filter((one) => !isSame(one));
}
