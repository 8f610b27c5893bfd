/** Wishes and actions on underlines for examples. */
import type { MarkingActions } from '@/components/marking/marking-actions';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';

/** The wishes of the first day. */
export const sampleWishes: MarkingWishes = {
  marking: 'first',
  density: 'some',
  demonyms: true,
  hiddenKinds: [],
  mutedNames: [],
  mutedWords: [],
  muteHome: false,
};

const nothing = (): void => undefined;

/** Settings that change nothing. */
export const sampleMarkingActions: MarkingActions = {
  change: nothing,
  muteName: nothing,
  unmuteName: nothing,
  muteWord: nothing,
  unmuteWord: nothing,
};
