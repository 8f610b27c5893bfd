/** Projects as the note frame has them: it asks the background for everything. */
import type { ChoosingActions } from '@/components/projects/chooser/choosing';
import type { HighlightId } from '@/lib/core/notes/rows';
import type { BackgroundClient } from '@/lib/messages/client';

/** Builds the chooser's callbacks for the one highlight that the frame is about. */
export function createFrameChoosing(background: BackgroundClient, highlightId: HighlightId): ChoosingActions {
  return {
    listProjects: async () => {
      const reply = await background.send('projects/list', {});
      return reply.ok && reply.value.kind === 'done' ? reply.value.projects : null;
    },
    putIntoProject: async (_things, target) => {
      const reply = await background.send('projects/put', { highlightId, target });
      return reply.ok ? reply.value : { kind: 'refused', reason: 'no-answer' };
    },
    undoPut: async (changeSetId) => {
      const reply = await background.send('projects/undo', { changeSetId });
      return reply.ok ? reply.value : { kind: 'refused', reason: 'no-answer' };
    },
  };
}
