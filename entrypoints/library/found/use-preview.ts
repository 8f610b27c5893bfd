/** The beginning of a list before the index knows it: read from the store at once, so that the first picture waits for no more than it shows. */
import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '@/lib/core/search/search-types';
import type { Store } from '@/lib/store/create-store';
import type { KnownHits, Wanted } from './hit-pages';

/** More than any window shows. */
const previewLength = 60;

/** Null where the store has no such list, or it is not read yet. */
export function usePreview(store: Store, wanted: Wanted): KnownHits | null {
  const [preview, setPreview] = useState<{ readonly of: Wanted; readonly known: KnownHits } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readPreview(store, wanted, (known) => {
      if (isWanted) setPreview({ of: wanted, known });
    });
    return () => {
      isWanted = false;
    };
  }, [store, wanted]);
  return preview?.of === wanted ? preview.known : null;
}

/** Shows the first rows as soon as they are read, and how many there are once they are counted: in a large library counting takes longer. */
async function readPreview({ browse }: Store, wanted: Wanted, show: (known: KnownHits) => void): Promise<void> {
  const { query, sort, kinds = [] } = wanted;
  const [kind] = kinds;
  if (query !== '' || sort !== 'newest' || kinds.length !== 1 || (kind !== 'highlight' && kind !== 'page')) return;
  const isHighlights = kind === 'highlight';
  const list = isHighlights ? browse.listHighlights : browse.listPages;
  const listed = await list(null, previewLength);
  if (listed.kind === 'refused') return;
  const hits = listed.value.rows.map((row): SearchHit => {
    const pageId = 'pageId' in row ? row.pageId : row.id;
    return { kind, id: row.id, pageId };
  });
  const tell = (total: number): void =>
    show({ total, isComplete: total === 0, isClosed: false, at: (index) => hits[index] ?? null });
  tell(hits.length);
  if (listed.value.next === null) return;
  const counted = await browse.count();
  if (counted.kind === 'done') tell(isHighlights ? counted.value.highlights : counted.value.pages);
}
