/** Keeps entries of the reader's own. They are typed on our own pages alone, so no content script may write one. */
import { toOwnRecord } from '@/lib/knowledge/own-record';
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';

/** Makes the handler over the store. @param today EDTF date of today. */
export function createOwnEntityHandlers(
  { ownEntities }: Pick<Store, 'ownEntities'>,
  today: () => string,
): Pick<BackgroundHandlers, 'own/write'> {
  return {
    'own/write': async ({ editing, entry }, sender) => {
      if (sender.from !== 'extension') throw new RequestRefused();
      if (sender.isPrivate) return refused('private');
      const record = toOwnRecord(entry, today());
      const written = await ownEntities.write({ editing, record, link: entry.link });
      return written.kind === 'refused' ? refused(written.reason) : { kind: 'done', entityId: written.value.record.id };
    },
  };
}
