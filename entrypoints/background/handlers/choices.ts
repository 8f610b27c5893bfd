/** Keeps what the reader decides about a name on its card. A content script decides for its own site's articles; what it decides for everywhere can be seen and taken back in the library. */
import { toEntityRef } from '@/lib/core/entities/record';
import type { EntityId, EntityRef } from '@/lib/core/entities/record';
import { toPageKeys } from '@/lib/core/notes/page-key';
import type { Packs } from '@/lib/knowledge/open-packs';
import { mayDescribe } from '@/lib/messages/sender';
import { RequestRefused } from '@/lib/messages/server';
import type { BackgroundHandlers } from '@/lib/messages/server';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';
import { changeSetIdSchema } from '@/lib/store/tables';
import type { OpenKnowledge } from '../open-knowledge';

/** Makes the handlers over packs and store. */
export function createChoiceHandlers(
  knowledge: OpenKnowledge,
  { choices }: Pick<Store, 'choices'>,
): Pick<BackgroundHandlers, 'choices/write' | 'choices/undo'> {
  return {
    'choices/write': async ({ page, entityId, ...choice }, sender) => {
      if (!mayDescribe(sender, page.url)) throw new RequestRefused();
      if (sender.isPrivate) return refused('private');
      const entity = toRef(await knowledge.open(false), entityId);
      if (entity === null) return refused('gone');
      const urlKeys = toPageKeys(page.url, page.canonicalUrl);
      const written = await choices.write({ ...choice, entity, urlKeys });
      return written.kind === 'refused' ? written : { kind: 'done', changeSetId: written.changeSetId };
    },
    'choices/undo': async ({ changeSetId }, sender) => {
      if (sender.isPrivate) return refused('private');
      const undone = await choices.undo(changeSetIdSchema.parse(changeSetId));
      return undone.kind === 'refused' ? undone : { kind: 'done' };
    },
  };
}

function toRef(packs: Packs, entityId: EntityId): EntityRef | null {
  const profile = packs.profile(entityId);
  return profile === null ? null : toEntityRef(profile);
}
