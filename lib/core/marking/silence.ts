/** Why a name stays without an underline although the linker knows it, as far as the reader's wishes decide alone. */
import type { Mention } from '../entities/mention';
import { createWordTest, isMutedName } from './muted';
import type { MarkingWishes } from './marking-wishes';

/** `muted`: on the reader's list · `word`: the words are · `home`: the site's or reader's country · `demonym`, `kind`: switched off. */
export type Silence = 'muted' | 'word' | 'home' | 'demonym' | 'kind';

type Named = Pick<Mention, 'entityId' | 'kind' | 'title' | 'wikidata' | 'via'>;

/**
 * Makes the test; null where nothing speaks against an underline. What the reader said of this one name is told before what holds for many.
 *
 * @param homeTitles English Wikipedia titles of the countries at home on the page; only asked when they are to be muted.
 */
export function createSilenceTest(
  wishes: MarkingWishes,
  homeTitles: readonly string[],
): (named: Named, written: string) => Silence | null {
  const isMutedWord = createWordTest(wishes.mutedWords);
  const hidden = new Set(wishes.hiddenKinds);
  const home = new Set(wishes.muteHome ? homeTitles : []);
  return (named, written) => {
    if (isMutedName(wishes.mutedNames, named)) return 'muted';
    if (isMutedWord(written)) return 'word';
    if (named.title !== null && home.has(named.title)) return 'home';
    if (named.via === 'demonym' && !wishes.demonyms) return 'demonym';
    return hidden.has(named.kind) ? 'kind' : null;
  };
}
