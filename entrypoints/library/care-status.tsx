/** The lines at the library's contents that say how safe everything is, followed for as long as the library is open. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { BackupLine } from '@/components/checkup/backup-line';
import { CareLine } from '@/components/checkup/care-line';
import type { CareFacts } from '@/components/checkup/care-line';
import { toHash } from '@/components/library/library-routes';
import { systemClock } from '@/lib/platform/clock';
import type { Store } from '@/lib/store/create-store';
import { readCare } from '@/lib/surfaces/care';

export interface CareStatusProps {
  readonly store: Store;
  /** Milliseconds since 1970; null when there was none. */
  readonly lastBackupAt: number | null;
}

/** Nothing until it is known. */
export function CareStatus({ store, lastBackupAt }: CareStatusProps): JSX.Element | null {
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
  if (facts === null) return null;
  const now = systemClock();
  return (
    <>
      <CareLine {...facts} now={now} href={toHash({ part: 'check-up' })} />
      <BackupLine lastBackupAt={lastBackupAt} now={now} href={toHash({ part: 'backup' })} />
    </>
  );
}
