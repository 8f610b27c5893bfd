/** What helps to write on a page that has the store: drafts that outlast the page, and the tags used before. */
import { createDraftStore } from '@/lib/platform/drafts';
import type { DraftStore } from '@/lib/platform/drafts';
import type { Store } from '@/lib/store/create-store';

/** The helpers of one surface. */
export interface Writing {
  readonly drafts: DraftStore;
  /** All tags, the most used first; none when they cannot be read. */
  readonly listTags: () => Promise<readonly string[]>;
}

/** Builds them over the store. */
export function createWritingAids({ notes }: Pick<Store, 'notes'>): Writing {
  return {
    drafts: createDraftStore(),
    listTags: async () => {
      const read = await notes.listTags();
      return read.kind === 'refused' ? [] : read.value.map(({ tag }) => tag);
    },
  };
}
