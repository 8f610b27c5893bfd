/** The comparable words of a profile's name and context, worked out once for as long as its pack keeps the profile. They are the pack's, never the text's. */
import { nameWords } from '../../text/normalise';
import type { EntityProfile } from '../lexicon';

/** The words of one profile. */
export interface ProfileWords {
  readonly name: readonly string[];
  /** For each context word or phrase its words. */
  readonly context: readonly (readonly string[])[];
}

const known = new WeakMap<EntityProfile, ProfileWords>();

/** The words of a profile. */
export function profileWords(profile: EntityProfile): ProfileWords {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const words = { name: nameWords(profile.name), context: profile.context.map(nameWords) };
  known.set(profile, words);
  return words;
}
