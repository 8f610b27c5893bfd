/** The backup on its way out of the library. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportState, ImportActions } from '@/components/import/import';
import { downloadFile } from '@/lib/platform/downloads';
import { writeBackup } from '@/lib/surfaces/backup-file';
import type { LibraryContext } from '../library-context';

/** What the page shows of a backup being made, and what it can do. */
export interface Exporting {
  readonly state: ExportState;
  readonly actions: Pick<ImportActions, 'onBackUp' | 'onCancelExport'>;
}

/** A page that is left stops what is being made. */
export function useExport({ store, settingsStore }: LibraryContext): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const backUp = async (): Promise<void> => {
    const mine = new AbortController();
    stop.current = mine;
    const { signal } = mine;
    const progressed = (share: number | null): void => {
      if (!signal.aborted) setState({ kind: 'working', share });
    };
    progressed(null);
    const made = await writeBackup({ store, settings: settingsStore, signal, progressed });
    if (made.kind === 'refused') setState({ kind: 'failed', problem: made.reason });
    else {
      setState({ kind: 'idle' });
      if (made.value !== null && !signal.aborted) downloadFile(made.value);
    }
  };
  return {
    state,
    actions: {
      onBackUp: () => void backUp(),
      onCancelExport: () => {
        stop.current.abort();
        setState({ kind: 'idle' });
      },
    },
  };
}
