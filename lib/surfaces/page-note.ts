/** Writes the note on an article as a whole. An article that was merely read is kept from then on, so that the note has something to be on. */
import { toPageKeys } from '@/lib/core/notes/page-key';
import type { NoteRow, PageId } from '@/lib/core/notes/rows';
import type { Store } from '@/lib/store/create-store';
import { refused } from '@/lib/store/outcome';
import type { Read, Refused } from '@/lib/store/outcome';
import type { FollowedPage } from './follow-page';

type Words = { readonly text: string; readonly tags: readonly string[] };

/** Writes on the revision that was read; null for the first words. */
export type WritePageNote = (
  revision: number | null,
  words: Words,
) => Promise<{ readonly kind: 'done' } | (Refused & { readonly current: NoteRow | null })>;

/** Makes the writer for an article that is kept. */
export function createWriteKeptPageNote({ notes }: Pick<Store, 'notes'>, pageId: PageId): WritePageNote {
  return async (revision, words) => {
    const written = await notes.write({ on: { kind: 'page', pageId }, revision, ...words });
    return written.kind === 'refused' ? written : { kind: 'done' };
  };
}

/** Makes the writer for the page in a tab. */
export function createWritePageNote(store: Pick<Store, 'notes' | 'pages'>, page: FollowedPage): WritePageNote {
  return async (revision, words) => {
    const pageId = await keep(store, page);
    if (pageId.kind === 'refused') return { ...pageId, current: null };
    return createWriteKeptPageNote(store, pageId.value)(revision, words);
  };
}

async function keep({ pages }: Pick<Store, 'pages'>, page: FollowedPage): Promise<Read<PageId>> {
  if (page.kind !== 'ready') return refused('gone');
  if (page.report.isPrivate) return refused('private');
  if (page.visit.page !== null) return { kind: 'done', value: page.visit.page.id };
  const { canonicalUrl, ...fields } = page.report.page;
  const saved = await pages.save({ urlKeys: toPageKeys(fields.url, canonicalUrl), page: fields });
  return saved.kind === 'refused' ? saved : { kind: 'done', value: saved.value.id };
}
