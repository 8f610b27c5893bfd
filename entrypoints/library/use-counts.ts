/** How much there is in the parts of the library that are counted, followed for as long as the library is open. */
import { useEffect, useState } from 'preact/hooks';
import type { PartCounts } from '@/components/library/library-nav';
import type { Store } from '@/lib/store/create-store';

/** Nothing is counted while it is being read, or cannot be. */
export function useCounts({ browse, observations, follow }: Store): PartCounts {
  const [counts, setCounts] = useState<PartCounts>({});
  useEffect(() => {
    const ending = new AbortController();
    follow(
      async () => ({ kept: await browse.count(), moved: await observations.listMoved() }),
      ending.signal,
      ({ kept, moved }) =>
        setCounts({
          ...(kept.kind === 'done' ? { highlights: kept.value.highlights, articles: kept.value.pages } : {}),
          ...(moved.kind === 'done' ? { lost: moved.value.length } : {}),
        }),
    );
    return () => ending.abort();
  }, [browse, observations, follow]);
  return counts;
}
