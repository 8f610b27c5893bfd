/** Links the names of an article and hands out records. Nothing of what is asked is kept, in private windows as elsewhere. */
import { linkText } from '@/lib/core/entities/link';
import type { Knowledge } from '@/lib/knowledge/knowledge';
import type { BackgroundHandlers } from '@/lib/messages/server';
import { runInSlices } from '../run-in-slices';

type EntityHandlers = Pick<BackgroundHandlers, 'article/link' | 'entities/get'>;

/** Makes the handlers over the packs. */
export function createEntityHandlers(knowledge: Knowledge): EntityHandlers {
  return {
    'article/link': async (article) => runInSlices(linkText(article, await knowledge.open())),
    'entities/get': async ({ entityId }) => {
      const packs = await knowledge.open();
      const pack = packs.packOf(entityId);
      return {
        record: await packs.record(entityId),
        pack: pack === null ? null : { name: pack.name, asOf: pack.asOf },
      };
    },
  };
}
