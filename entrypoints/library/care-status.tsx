/** The line at the library's contents that says how safe everything is, followed for as long as the library is open. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CareLine } from '@/components/checkup/care-line';
import type { CareFacts } from '@/components/checkup/care-line';
import { toHash } from '@/components/library/library-routes';
import { systemClock } from '@/lib/platform/clock';
import type { Store } from '@/lib/store/create-store';
import { readCare } from '@/lib/surfaces/care';

/** Nothing until it is known. */
export function CareStatus({ store }: { readonly store: Store }): JSX.Element | null {
  const [facts, setFacts] = useState<CareFacts | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.snapshots.list(),
      ending.signal,
      (listed) => {
        if (listed.kind === 'done') void readCare(listed.value).then(setFacts);
      },
    );
    return () => ending.abort();
  }, [store]);
  return facts === null ? null : <CareLine {...facts} now={systemClock()} href={toHash({ part: 'check-up' })} />;
}
