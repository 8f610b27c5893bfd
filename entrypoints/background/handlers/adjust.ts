/** Changes which words a highlight has, takes changes back, and remembers where highlights stood. In a private window nothing of it is done. */
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';
import { changeSetIdSchema } from '@/lib/store/tables';
import { toWritten } from './written-highlight';

type AdjustHandlers = Pick<
  BackgroundHandlers,
  'highlights/adjust' | 'highlights/merge' | 'highlights/undo' | 'highlights/observe'
>;

const inPrivate = refused('private');

/** Makes the handlers over the store. */
export function createAdjustHandlers({
  adjusting,
  changes,
  observations,
}: Pick<Store, 'adjusting' | 'changes' | 'observations'>): AdjustHandlers {
  return {
    'highlights/adjust': async ({ seen, ...adjustment }, sender) =>
      sender.isPrivate ? inPrivate : toWritten(await adjusting.adjust(seen, adjustment)),
    'highlights/merge': async ({ seen, ...adjustment }, sender) =>
      sender.isPrivate ? inPrivate : toWritten(await adjusting.merge(seen, adjustment)),
    'highlights/undo': async ({ changeSetId }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const undone = await changes.undoOnPage(changeSetIdSchema.parse(changeSetId));
      return undone.kind === 'refused' ? undone : { kind: 'done', changeSetId: undone.changeSetId };
    },
    'highlights/observe': async ({ stands }, sender) => {
      if (sender.isPrivate) return inPrivate;
      const written = await observations.writeStands(stands);
      return written.kind === 'refused' ? written : { kind: 'done' };
    },
  };
}
