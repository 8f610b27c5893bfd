/** The reader's saved searches, followed for as long as the library is open. */
import { useEffect, useState } from 'preact/hooks';
import type { SavedSearchRow } from '@/lib/core/notes/saved-search-row';
import type { Store } from '@/lib/store/create-store';

/** None while they are being read, or cannot be. */
export function useSavedSearches(store: Store): readonly SavedSearchRow[] {
  const [searches, setSearches] = useState<readonly SavedSearchRow[]>([]);
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.savedSearches.list(),
      ending.signal,
      (read) => setSearches(read.kind === 'done' ? read.value : []),
    );
    return () => ending.abort();
  }, [store]);
  return searches;
}
