/** Callbacks for examples: they answer as a store would that has done it, or has refused, and keep nothing. */
import type { KeepingActions, Problem } from '@/components/keeping/keeping';
import type { PageActions } from '@/components/open-page/open-page';
import { sampleMarkingActions } from './sample-marking';

/** Where an example has nothing to do. */
export const nothing = (): void => undefined;

/** A store that refuses everything for one reason. */
export function refusingActions(reason: Problem): KeepingActions {
  const refused = { kind: 'refused', reason } as const;
  return {
    writeNote: async () => ({ ...refused, current: null }),
    deleteHighlight: async () => refused,
    restoreHighlight: async () => refused,
  };
}

/** A store that deletes and restores, and will not take notes. */
export const sampleKeeping: KeepingActions = {
  ...refusingActions('full'),
  deleteHighlight: async () => ({ kind: 'done' }),
  restoreHighlight: async () => ({ kind: 'done' }),
};

/** A page that does nothing. */
export const samplePageActions: PageActions = {
  keeping: sampleKeeping,
  onJumpToHighlight: nothing,
  onJumpToName: nothing,
  onCopyText: nothing,
  onCopyMarkdown: async () => true,
  onDownloadMarkdown: nothing,
  writeOwn: async () => ({ kind: 'done' }),
  marking: sampleMarkingActions,
};
