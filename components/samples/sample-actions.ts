/** Callbacks for examples: they answer as a store would that has done it, or has refused, and keep nothing. */
import type { KeepingActions, Problem } from '@/components/keeping/keeping';
import type { PlaceActions } from '@/components/lost/place-actions';
import type { PageActions } from '@/components/open-page/open-page';
import { diffWords } from '@/lib/core/anchors/diff-words';
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
    keepWords: async () => refused,
    undoChange: async () => refused,
  };
}

/** A store that deletes and restores, and will not take notes. */
export const sampleKeeping: KeepingActions = {
  ...refusingActions('full'),
  deleteHighlight: async () => ({ kind: 'done' }),
  restoreHighlight: async () => ({ kind: 'done' }),
  keepWords: async () => ({ kind: 'done', changeSetId: '' }),
  undoChange: async () => ({ kind: 'done' }),
};

/** A page that knows two places like any lost highlight. */
export const samplePlaces: PlaceActions = {
  findNearest: async () =>
    [
      'The pilots’ union called the new offer “a lighthouse with half a lamp”.',
      'The union, for its part, called it an offer.',
    ].map((text, index) => ({
      start: index * 100,
      end: index * 100 + text.length,
      text,
      diff: diffWords('The pilots’ union called the offer “a lighthouse without a lamp”.', text),
    })),
  attach: async () => ({ kind: 'done', changeSetId: '' }),
  pick: nothing,
  show: nothing,
};

/** A page that does nothing. */
export const samplePageActions: PageActions = {
  keeping: sampleKeeping,
  places: samplePlaces,
  writePageNote: async () => ({ kind: 'refused', reason: 'full', current: null }),
  onJumpToHighlight: nothing,
  onDossier: nothing,
  onJumpToName: nothing,
  onCopyText: nothing,
  onCopyMarkdown: async () => true,
  onDownloadMarkdown: nothing,
  onCopyReference: async () => true,
  writeOwn: async () => ({ kind: 'done' }),
  marking: sampleMarkingActions,
};
