/** Puts highlights into projects for the note frame, which has no store. Projects are the reader's own, so no content script may ask for them. */
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Sender } from '@/lib/messages/sender';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';
import { createProjectChoosing } from '@/lib/store/project-choosing';

type ProjectHandlers = Pick<BackgroundHandlers, 'projects/list' | 'projects/put' | 'projects/undo'>;

/** Makes the handlers over the store. */
export function createProjectHandlers(store: Pick<Store, 'projects' | 'changes'>): ProjectHandlers {
  const choosing = createProjectChoosing(store);
  return {
    'projects/list': async (_request, sender) => {
      refuseStrangers(sender);
      const projects = sender.isPrivate ? [] : await choosing.listProjects();
      return projects === null ? refused('closed') : { kind: 'done', projects: [...projects] };
    },
    'projects/put': async ({ highlightId, target }, sender) => {
      refuseStrangers(sender);
      if (sender.isPrivate) return refused('private');
      return choosing.putIntoProject({ kind: 'highlights', ids: [highlightId] }, target);
    },
    'projects/undo': async ({ changeSetId }, sender) => {
      refuseStrangers(sender);
      if (sender.isPrivate) return refused('private');
      const undone = await choosing.undoPut(changeSetId);
      return undone.kind === 'refused' ? undone : { kind: 'done' };
    },
  };
}

function refuseStrangers(sender: Sender): void {
  if (sender.from !== 'extension') throw new RequestRefused();
}
