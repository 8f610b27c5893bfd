/** What popup and panel do to the reader's wishes on underlines: each reads the settings as they are now and changes one of them. */
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { withMutedName, withMutedWord, withoutMutedName, withoutMutedWord } from '@/lib/core/marking/muted';
import type { MutableName } from '@/lib/core/marking/muted';
import type { Settings, SettingsStore } from '@/lib/platform/settings';

/** The callbacks; what they changed comes back by way of whoever watches the settings. */
export interface MarkingSettings {
  readonly change: (changes: Partial<MarkingWishes>) => void;
  readonly muteName: (name: MutableName) => void;
  readonly unmuteName: (name: MutableName) => void;
  readonly muteWord: (words: string) => void;
  readonly unmuteWord: (words: string) => void;
}

/** Builds them on the settings. */
export function createMarkingSettings(settings: SettingsStore): MarkingSettings {
  const revise = async (toChange: (now: Settings) => Partial<Settings>): Promise<void> => {
    await settings.change(toChange(await settings.read()));
  };
  return {
    change: (changes) => void settings.change(changes),
    muteName: (name) => void revise(({ mutedNames }) => ({ mutedNames: withMutedName(mutedNames, name) })),
    unmuteName: (name) => void revise(({ mutedNames }) => ({ mutedNames: withoutMutedName(mutedNames, name) })),
    muteWord: (words) => void revise(({ mutedWords }) => ({ mutedWords: withMutedWord(mutedWords, words) })),
    unmuteWord: (words) => void revise(({ mutedWords }) => ({ mutedWords: withoutMutedWord(mutedWords, words) })),
  };
}
