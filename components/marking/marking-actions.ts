/** What can be asked of underlines: shapes only. Whoever holds the settings does it. */
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { MutableName } from '@/lib/core/marking/muted';

/** All of it shows on the page at once; there is nothing to confirm. */
export interface MarkingActions {
  readonly change: (changes: Partial<MarkingWishes>) => void;
  readonly muteName: (name: MutableName) => void;
  readonly unmuteName: (name: MutableName) => void;
  readonly muteWord: (words: string) => void;
  readonly unmuteWord: (words: string) => void;
}
