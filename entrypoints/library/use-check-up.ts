/** Snapshots, storage and the check of the library, as the page of the check-up shows them. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CheckState, CheckUpActions, ListedSnapshot, StorageFacts } from '@/components/checkup/check-up';
import { snapshotIdSchema } from '@/lib/store/snapshots';
import { changeSetIdSchema } from '@/lib/store/tables';
import { writeClipboard } from '@/lib/platform/clipboard';
import { askForPersistence, readStorageState } from '@/lib/platform/storage-state';
import type { LibraryContext } from './library-context';

/** What the page knows and can do. */
export interface CheckUp {
  readonly snapshots: readonly ListedSnapshot[] | null;
  readonly isClosed: boolean;
  readonly check: CheckState;
  readonly storage: StorageFacts | null;
  readonly actions: CheckUpActions;
}

/** A page that is left in the middle of a check stops it. */
export function useCheckUp({ store, keeping }: Pick<LibraryContext, 'store' | 'keeping'>): CheckUp {
  const [snapshots, setSnapshots] = useState<readonly ListedSnapshot[] | null>(null);
  const [isClosed, setClosed] = useState(false);
  const [storage, setStorage] = useState<StorageFacts | null>(null);
  const [check, setCheck] = useState<CheckState>({ kind: 'idle' });
  const stop = useRef(new AbortController());
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.snapshots.list(),
      ending.signal,
      (read) => {
        setClosed(read.kind === 'refused');
        setSnapshots(read.kind === 'done' ? read.value : null);
        void readStorageState().then(setStorage);
      },
    );
    return () => ending.abort();
  }, [store]);
  useEffect(() => () => stop.current.abort(), []);
  const actions = useMemo<CheckUpActions>(() => {
    const run = async (): Promise<void> => {
      const { signal } = (stop.current = new AbortController());
      setCheck({ kind: 'working', share: 0 });
      const progressed = (share: number): void => setCheck({ kind: 'working', share });
      const checked = await store.check({ signal, progressed });
      if (checked.kind === 'refused') setCheck({ kind: 'failed', problem: checked.reason });
      else setCheck(checked.value === null ? { kind: 'stopped' } : { kind: 'done', report: checked.value });
    };
    return {
      onCheck: () => void run(),
      onStopCheck: () => stop.current.abort(),
      undoMending: (id) => store.changes.undo(changeSetIdSchema.parse(id)),
      takeSnapshot: () => store.snapshots.take('asked'),
      preview: (id) => store.snapshots.preview(snapshotIdSchema.parse(id)),
      restore: (id) => store.snapshots.restore(snapshotIdSchema.parse(id)),
      undoChange: keeping.undoChange,
      askForPersistence: async () => {
        const isPersistent = await askForPersistence();
        setStorage(await readStorageState());
        return isPersistent;
      },
      onCopy: (text) => void writeClipboard(text),
    };
  }, [store, keeping]);
  return { snapshots, isClosed, check, storage, actions };
}
