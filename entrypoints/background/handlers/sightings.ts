/** Remembers whom kept articles name. Of an article that was merely read the store remembers nothing, and in a private window nobody does. */
import { toPageKeys } from '@/lib/core/notes/page-key';
import { mayDescribe } from '@/lib/messages/sender';
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';

/** Makes the handler over the store. */
export function createSightingHandlers({
  observations,
}: Pick<Store, 'observations'>): Pick<BackgroundHandlers, 'sightings/write'> {
  return {
    'sightings/write': async ({ address, seen }, sender) => {
      if (!mayDescribe(sender, address.url)) throw new RequestRefused();
      if (sender.isPrivate) return refused('private');
      const written = await observations.writeSightings(toPageKeys(address.url, address.canonicalUrl), seen);
      return written.kind === 'refused' ? written : { kind: 'done' };
    },
  };
}
