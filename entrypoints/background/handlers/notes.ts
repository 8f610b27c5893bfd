/** Writes notes for the note frame, and tells it which tags there are. What a reader types is typed on our own pages alone, so no content script may write one or ask for tags. */
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';

/** Makes the handlers over the store. */
export function createNoteHandlers({
  notes,
}: Pick<Store, 'notes'>): Pick<BackgroundHandlers, 'notes/write' | 'tags/list'> {
  return {
    'notes/write': async ({ highlightId, revision, text, tags }, sender) => {
      if (sender.from !== 'extension') throw new RequestRefused();
      if (sender.isPrivate) return { ...refused('private'), current: null };
      const written = await notes.write({ on: { kind: 'highlight', highlightId }, revision, text, tags });
      return written.kind === 'refused' ? written : { kind: 'done', note: written.value };
    },
    'tags/list': async (_request, sender) => {
      if (sender.from !== 'extension') throw new RequestRefused();
      if (sender.isPrivate) return refused('private');
      const read = await notes.listTags();
      return read.kind === 'refused' ? read : { kind: 'done', tags: read.value.map(({ tag }) => tag) };
    },
  };
}
