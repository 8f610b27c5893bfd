/** What is kept on this machine, counted anew whenever something is written. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptFacts } from '@/components/settings/settings';
import { toSite } from '@/lib/platform/sites';
import { readStorageState } from '@/lib/platform/storage-state';
import type { Store } from '@/lib/store/create-store';

/** Null while it is counted; `closed` when the library does not open. */
export function useKept({ erasing, follow }: Pick<Store, 'erasing' | 'follow'>): KeptFacts | 'closed' | null {
  const [kept, setKept] = useState<KeptFacts | 'closed' | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    follow(
      () => erasing.survey(),
      signal,
      (read) => {
        if (read.kind === 'refused') {
          setKept('closed');
          return;
        }
        const { counts, addresses } = read.value;
        void readStorageState().then(({ usedBytes }) => {
          if (!signal.aborted) setKept({ counts, usedBytes, sites: countSites(addresses) });
        });
      },
    );
    return () => ending.abort();
  }, [erasing, follow]);
  return kept;
}

/** What is of no site of the web, as the article of the first run, is erased with everything or in the library. */
function countSites(addresses: readonly string[]): KeptFacts['sites'] {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const site = toSite(address);
    if (site !== null) counts.set(site, (counts.get(site) ?? 0) + 1);
  }
  return [...counts]
    .map(([site, articles]) => ({ site, articles }))
    .sort((a, b) => b.articles - a.articles || (a.site < b.site ? -1 : 1));
}
