/** The form that moves chosen highlights to another article, over the list of articles as it is when the form is opened. */
import type { JSX } from 'preact';
import { MoveForm } from '@/components/bulk/move-form';
import type { PageId } from '@/lib/core/notes/rows';
import { toSearchWords } from '@/lib/core/search/words/search-words';
import type { Store } from '@/lib/store/create-store';

/** So many are shown; more words narrow them down. */
const shownLength = 8;

/** Makes what draws it. */
export function createMoveForm(store: Store, onMove: (pageId: PageId) => void): (onDone: () => void) => JSX.Element {
  const findArticles = async (typed: string) => {
    const read = await store.pages.list();
    if (read.kind === 'refused') return [];
    const wanted = toSearchWords(typed).map(({ word }) => word);
    return read.value
      .map(({ page }) => page)
      .filter(({ title, site }) => {
        const words = toSearchWords(`${title} ${site ?? ''}`).map(({ word }) => word);
        return wanted.every((one) => words.some((word) => word.startsWith(one)));
      })
      .slice(0, shownLength);
  };
  return (onDone) => <MoveForm findArticles={findArticles} onMove={onMove} onDone={onDone} />;
}
