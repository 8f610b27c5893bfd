/** Stands before the library's parts: in a private window and over a database of a newer version there is nothing to show but the reason. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '@/components/notice/notice';
import { systemClock } from '@/lib/platform/clock';
import { isPrivateWindow } from '@/lib/platform/private-window';
import { askOnceToPersist, keepHouseAlone } from '@/lib/surfaces/care';
import type { Connection } from '@/lib/surfaces/connect';

export interface CareGateProps {
  readonly connection: Connection;
  readonly children: ComponentChildren;
}

/** Opening the library is also when its house is kept, and when the browser is asked for the first time to keep the storage. */
export function CareGate({ connection, children }: CareGateProps): JSX.Element {
  const [isNewer, setNewer] = useState(false);
  useEffect(() => {
    if (isPrivateWindow()) return;
    void connection.store.snapshots.list().then(async (listed) => {
      setNewer(listed.kind === 'refused' && listed.reason === 'newer');
      if (listed.kind === 'refused') return;
      await askOnceToPersist(connection.settings);
      await keepHouseAlone(connection.store, systemClock());
    });
  }, [connection]);
  if (!isPrivateWindow() && !isNewer) return <>{children}</>;
  return (
    <main class="library-main" aria-busy="false">
      <Notice kind={isNewer ? 'newer' : 'private-library'} onAction={() => location.reload()} />
    </main>
  );
}
